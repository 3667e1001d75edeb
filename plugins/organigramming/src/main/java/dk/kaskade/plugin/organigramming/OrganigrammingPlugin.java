package dk.kaskade.plugin.organigramming;

import dk.kaskade.plugin.KaskadePlugin;
import dk.kaskade.plugin.PluginContext;
import dk.kaskade.plugin.PluginInfo;

/** Brings the importer of the Organigramm-Tool. */
public final class OrganigrammingPlugin implements KaskadePlugin {
    @Override
    public PluginInfo info() {
        return new PluginInfo("organigramming", "Organigramm-Tool (Berlin)", "1.0.0", API_VERSION);
    }

    @Override
    public void register(PluginContext context) {
        context.importer(new OrganigrammingImporter());
    }
}
