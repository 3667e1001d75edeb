package dk.kaskade.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Finds what lies in the plugin folders and has each loaded, one after the other, in the order of the names. */
final class PluginFolders {
    private final Gathering gathering;
    private final PluginJar jars;
    private final FrameworkReader reader;

    PluginFolders(Gathering gathering, FrameworkReader reader) {
        this.gathering = gathering;
        this.reader = reader;
        jars = new PluginJar(gathering, reader);
    }

    void load(List<Path> folders) {
        Set<Path> seen = new LinkedHashSet<>();
        for (Path folder : folders) {
            if (Files.isDirectory(folder) && seen.add(real(folder))) {
                list(folder).forEach(this::loadFile);
            }
        }
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            return folder.toAbsolutePath().normalize();
        }
    }

    private List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted(Comparator.comparing(file -> file.getFileName().toString()))
                    .toList();
        } catch (IOException e) {
            gathering.report(PluginReport.skipped(folder, Reason.thrown("refused.unreadable", e)));
            return List.of();
        }
    }

    private void loadFile(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".jar")) {
            jars.load(file);
        } else if (name.endsWith(".json")) {
            new PluginData(gathering, reader).load(file);
        }
    }
}
