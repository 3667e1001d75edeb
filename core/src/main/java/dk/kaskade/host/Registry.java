package dk.kaskade.host;

import dk.kaskade.exchange.Exporter;
import dk.kaskade.exchange.Importer;
import dk.kaskade.framework.Framework;
import dk.kaskade.inspect.Inspection;
import java.io.Closeable;
import java.io.IOException;
import java.net.URLClassLoader;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the program and its plugins bring. Menus, dialogs, settings and help ask here, so nothing is listed twice.
 * Immutable; closing it closes the plugins' jars.
 */
public final class Registry implements Closeable {
    private final Map<String, Framework> frameworks;
    private final List<Inspection> inspections;
    private final List<Importer> importers;
    private final List<Exporter> exporters;
    private final List<PluginReport> plugins;
    private final List<URLClassLoader> loaders;

    Registry(
            Map<String, Framework> frameworks,
            List<Inspection> inspections,
            List<Importer> importers,
            List<Exporter> exporters,
            List<PluginReport> plugins,
            List<URLClassLoader> loaders) {
        this.frameworks = Collections.unmodifiableMap(new LinkedHashMap<>(frameworks));
        this.inspections = List.copyOf(inspections);
        this.importers = List.copyOf(importers);
        this.exporters = List.copyOf(exporters);
        this.plugins = List.copyOf(plugins);
        this.loaders = List.copyOf(loaders);
    }

    /** The frameworks, in the order their plugins were found. */
    public Collection<Framework> frameworks() {
        return frameworks.values();
    }

    public Optional<Framework> framework(String id) {
        return Optional.ofNullable(frameworks.get(id));
    }

    /** The built-in inspections, then the plugins'. */
    public List<Inspection> inspections() {
        return inspections;
    }

    public List<Importer> importers() {
        return importers;
    }

    public List<Exporter> exporters() {
        return exporters;
    }

    /** Every plugin that was found, the skipped ones too, in the order they were looked at. */
    public List<PluginReport> plugins() {
        return plugins;
    }

    /** The loaders of the plugins in use, where a window looks for views of theirs. */
    public List<ClassLoader> pluginLoaders() {
        return List.copyOf(loaders);
    }

    @Override
    public void close() throws IOException {
        IOException first = null;
        for (URLClassLoader loader : loaders) {
            try {
                loader.close();
            } catch (IOException e) {
                if (first == null) {
                    first = e;
                } else {
                    first.addSuppressed(e);
                }
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
