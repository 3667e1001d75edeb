package dk.kaskade.plugin.opus;

import dk.kaskade.plugin.KaskadePlugin;
import dk.kaskade.plugin.PluginContext;
import dk.kaskade.plugin.PluginInfo;

/** Brings the importer of KMD Opus. */
public final class OpusPlugin implements KaskadePlugin {
    @Override
    public PluginInfo info() {
        return new PluginInfo("opus", "KMD Opus", "1.0.0", API_VERSION);
    }

    @Override
    public void register(PluginContext context) {
        context.importer(new OpusImporter());
    }
}
