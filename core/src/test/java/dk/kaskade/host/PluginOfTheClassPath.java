package dk.kaskade.host;

import dk.kaskade.plugin.KaskadePlugin;
import dk.kaskade.plugin.PluginContext;
import dk.kaskade.plugin.PluginInfo;

/** On the program's own class path: no jar of a plugins folder may claim it. */
public final class PluginOfTheClassPath implements KaskadePlugin {
    @Override
    public PluginInfo info() {
        return new PluginInfo("class-path", "x", "1", API_VERSION);
    }

    @Override
    public void register(PluginContext context) {
        throw new IllegalStateException("must not be asked");
    }
}
