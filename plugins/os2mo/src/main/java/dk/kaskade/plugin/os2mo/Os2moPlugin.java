package dk.kaskade.plugin.os2mo;

import dk.kaskade.plugin.KaskadePlugin;
import dk.kaskade.plugin.PluginContext;
import dk.kaskade.plugin.PluginInfo;

/** Brings the two importers of OS2mo. */
public final class Os2moPlugin implements KaskadePlugin {
    @Override
    public PluginInfo info() {
        return new PluginInfo("os2mo", "OS2mo", "1.0.0", API_VERSION);
    }

    @Override
    public void register(PluginContext context) {
        context.importer(new LeaderReportImporter());
        context.importer(new EmusImporter());
    }
}
