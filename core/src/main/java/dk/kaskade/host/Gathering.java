package dk.kaskade.host;

import dk.kaskade.exchange.Exporter;
import dk.kaskade.exchange.FileFormat;
import dk.kaskade.exchange.Importer;
import dk.kaskade.framework.Framework;
import dk.kaskade.inspect.Inspection;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What has been brought so far. Takes a plugin whole or not at all. */
final class Gathering {
    private final Map<String, Framework> frameworks = new LinkedHashMap<>();
    private final Map<String, Inspection> inspections = new LinkedHashMap<>();
    private final List<Importer> importers = new ArrayList<>();
    private final List<Exporter> exporters = new ArrayList<>();
    private final Set<String> pluginIds = new HashSet<>();
    private final List<PluginReport> reports = new ArrayList<>();
    private final List<URLClassLoader> loaders = new ArrayList<>();

    Gathering(List<Inspection> builtIn) {
        builtIn.forEach(inspection -> inspections.put(inspection.info().id(), inspection));
        importers.addAll(BuiltInFormats.importers());
        exporters.addAll(BuiltInFormats.exporters());
    }

    /** @throws Refused where a plugin of that id is there already */
    void requireNew(String pluginId) throws Refused {
        if (pluginIds.contains(pluginId)) {
            throw new Refused(Reason.of("refused.plugin-id-taken", pluginId));
        }
    }

    /** Takes all that a plugin brings, after looking at all of it. */
    void take(String pluginId, Contribution brought) throws Refused {
        Map<String, Framework> newFrameworks = new LinkedHashMap<>();
        for (Framework framework : brought.frameworks) {
            requireFree(framework.id(), newFrameworks);
            newFrameworks.put(framework.id(), framework);
        }
        Map<String, Inspection> newInspections = new LinkedHashMap<>();
        for (Inspection inspection : brought.inspections) {
            String id = inspection.info().id();
            if (!id.startsWith(pluginId + ".")) {
                throw new Refused(Reason.of("refused.inspection-prefix", id, pluginId + "."));
            }
            if (inspections.containsKey(id) || newInspections.put(id, inspection) != null) {
                throw new Refused(Reason.of("refused.inspection-taken", id));
            }
        }
        requireFormats(brought);
        pluginIds.add(pluginId);
        frameworks.putAll(newFrameworks);
        inspections.putAll(newInspections);
        importers.addAll(brought.importers);
        exporters.addAll(brought.exporters);
    }

    private void requireFree(String framework, Map<String, Framework> alsoTaken) throws Refused {
        if (framework.isBlank()) {
            throw new Refused(Reason.of("refused.framework-without-id"));
        }
        if (frameworks.containsKey(framework) || alsoTaken.containsKey(framework)) {
            throw new Refused(Reason.of("refused.framework-taken", framework));
        }
    }

    private void requireFormats(Contribution brought) throws Refused {
        requireFormats(
                importers.stream().map(Importer::format),
                brought.importers.stream().map(Importer::format));
        requireFormats(
                exporters.stream().map(Exporter::format),
                brought.exporters.stream().map(Exporter::format));
    }

    private static void requireFormats(Stream<FileFormat> there, Stream<FileFormat> brought) throws Refused {
        Set<String> ids = new HashSet<>(there.map(FileFormat::id).toList());
        for (String id : brought.map(FileFormat::id).toList()) {
            if (!ids.add(id)) {
                throw new Refused(Reason.of("refused.format-taken", id));
            }
        }
    }

    void report(PluginReport report) {
        reports.add(report);
    }

    /** Keeps a plugin's loader open as long as the registry. */
    void keep(URLClassLoader loader) {
        loaders.add(loader);
    }

    Registry registry() {
        return new Registry(
                frameworks, List.copyOf(inspections.values()), importers, exporters, reports, List.copyOf(loaders));
    }
}
