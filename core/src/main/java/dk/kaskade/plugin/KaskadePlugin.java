package dk.kaskade.plugin;

/**
 * A plugin, found by {@link java.util.ServiceLoader} in a jar of a plugins folder, in a class loader of its own. Needs a
 * public constructor without arguments that does nothing.
 */
public interface KaskadePlugin {
    /** The version of this contract; a plugin made for another one is named and skipped. */
    int API_VERSION = 1;

    PluginInfo info();

    /** Brings what the plugin has. Whatever it throws is told by name, and the plugin is left out whole. */
    void register(PluginContext context);
}
