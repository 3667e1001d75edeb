package dk.kaskade.plugin.ldif;

import com.unboundid.ldap.sdk.DN;
import dk.kaskade.plugin.KaskadePlugin;
import dk.kaskade.plugin.PluginContext;
import dk.kaskade.plugin.PluginInfo;
import java.util.Objects;

/** Brings the importer of LDIF. */
public final class LdifPlugin implements KaskadePlugin {
    @Override
    public PluginInfo info() {
        return new PluginInfo("ldif", "LDIF", "1.0.0", API_VERSION);
    }

    @Override
    public void register(PluginContext context) {
        // without its library beside it the plugin is named and left out now, not when somebody imports
        Objects.requireNonNull(DN.NULL_DN);
        context.importer(new LdifImporter());
    }
}
