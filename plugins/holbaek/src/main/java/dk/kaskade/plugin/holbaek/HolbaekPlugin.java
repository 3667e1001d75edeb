package dk.kaskade.plugin.holbaek;

import dk.kaskade.plugin.KaskadePlugin;
import dk.kaskade.plugin.PluginContext;
import dk.kaskade.plugin.PluginInfo;
import java.util.Objects;

/** Brings the framework of Holbæk. */
public final class HolbaekPlugin implements KaskadePlugin {
    @Override
    public PluginInfo info() {
        return new PluginInfo("holbaek", "Holbæk", "1.0.0", API_VERSION);
    }

    @Override
    public void register(PluginContext context) {
        context.framework(Objects.requireNonNull(
                HolbaekPlugin.class.getResourceAsStream("framework.json"), "framework.json is missing from the jar"));
    }
}
