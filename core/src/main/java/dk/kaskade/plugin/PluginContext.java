package dk.kaskade.plugin;

import dk.kaskade.exchange.Exporter;
import dk.kaskade.exchange.Importer;
import dk.kaskade.inspect.Inspection;
import java.io.InputStream;

/** What a plugin may do while it registers: verbs only, no way into the host. */
public interface PluginContext {
    /**
     * Brings a framework.
     *
     * @param json a {@code kaskade-framework/1} file in UTF-8; read and closed by this call
     * @throws IllegalArgumentException where it cannot be read, with line, column and path
     */
    void framework(InputStream json);

    /** Brings an inspection; its id starts with the plugin's id and a dot. */
    void inspection(Inspection inspection);

    void importer(Importer importer);

    void exporter(Exporter exporter);
}
