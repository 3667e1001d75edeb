package dk.kaskade.plugin.w3corg;

import dk.kaskade.plugin.KaskadePlugin;
import dk.kaskade.plugin.PluginContext;
import dk.kaskade.plugin.PluginInfo;
import java.util.Objects;
import org.eclipse.rdf4j.rio.RDFFormat;

/** Brings the importer of W3C ORG. */
public final class W3cOrgPlugin implements KaskadePlugin {
    @Override
    public PluginInfo info() {
        return new PluginInfo("w3c-org", "W3C ORG", "1.0.0", API_VERSION);
    }

    @Override
    public void register(PluginContext context) {
        // without its libraries beside it the plugin is named and left out now, not when somebody imports
        Objects.requireNonNull(RDFFormat.TURTLE);
        context.importer(new W3cOrgImporter());
    }
}
