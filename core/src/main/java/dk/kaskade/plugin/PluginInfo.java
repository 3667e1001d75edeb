package dk.kaskade.plugin;

/**
 * Who a plugin is.
 *
 * @param id         lower-case letters, digits and hyphens; the ids of its inspections start with it and a dot
 * @param name       for people
 * @param version    its own
 * @param apiVersion the {@link KaskadePlugin#API_VERSION} it was made for
 */
public record PluginInfo(String id, String name, String version, int apiVersion) {}
