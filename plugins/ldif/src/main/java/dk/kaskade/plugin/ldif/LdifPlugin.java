package dk.kaskade.plugin.ldif;

import dk.kaskade.plugin.KaskadePlugin;
import dk.kaskade.plugin.PluginContext;
import dk.kaskade.plugin.PluginInfo;

/** Brings the importer of LDIF. */
public final class LdifPlugin implements KaskadePlugin {
    @Override
    public PluginInfo info() {
        return new PluginInfo("ldif", "LDIF", "1.0.0", API_VERSION);
    }

    @Override
    public void register(PluginContext context) {
        context.importer(new LdifImporter());
    }
}
