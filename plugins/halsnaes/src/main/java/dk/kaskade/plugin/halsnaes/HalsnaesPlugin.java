package dk.kaskade.plugin.halsnaes;

import dk.kaskade.plugin.KaskadePlugin;
import dk.kaskade.plugin.PluginContext;
import dk.kaskade.plugin.PluginInfo;
import java.util.Objects;

/** Brings the framework of Halsnæs. */
public final class HalsnaesPlugin implements KaskadePlugin {
    @Override
    public PluginInfo info() {
        return new PluginInfo("halsnaes", "Halsnæs", "1.0.0", API_VERSION);
    }

    @Override
    public void register(PluginContext context) {
        context.framework(Objects.requireNonNull(
                HalsnaesPlugin.class.getResourceAsStream("framework.json"), "framework.json is missing from the jar"));
    }
}
