package dk.kaskade.plugin.odsherred;

import dk.kaskade.plugin.KaskadePlugin;
import dk.kaskade.plugin.PluginContext;
import dk.kaskade.plugin.PluginInfo;
import java.util.Objects;

/** Brings the framework of Odsherred. */
public final class OdsherredPlugin implements KaskadePlugin {
    @Override
    public PluginInfo info() {
        return new PluginInfo("odsherred", "Odsherred", "1.0.0", API_VERSION);
    }

    @Override
    public void register(PluginContext context) {
        context.framework(Objects.requireNonNull(
                OdsherredPlugin.class.getResourceAsStream("framework.json"), "framework.json is missing from the jar"));
    }
}
