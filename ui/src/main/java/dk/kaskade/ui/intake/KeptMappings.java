package dk.kaskade.ui.intake;

import dk.kaskade.store.KeptMapping;
import dk.kaskade.store.KeptMappingFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What was decided about files of one place, each under a name in a folder of the user's own. */
final class KeptMappings {
    private static final String ENDING = ".json";

    private final Path folder;

    KeptMappings(Path folder) {
        this.folder = folder;
    }

    /** The names, in the order of the alphabet. */
    List<String> names() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted(String.CASE_INSENSITIVE_ORDER)
                    .toList();
        }
    }

    KeptMapping read(String name) throws IOException {
        return KeptMappingFile.read(file(name));
    }

    /**
     * Keeps it under a name, instead of what was kept under it before.
     *
     * @return the name as it is listed from now on
     */
    String save(String name, KeptMapping mapping) throws IOException {
        Files.createDirectories(folder);
        Path file = file(name);
        KeptMappingFile.save(mapping, file);
        String listed = String.valueOf(file.getFileName());
        return listed.substring(0, listed.length() - ENDING.length());
    }

    /** Forgets what was kept under a name; what is gone already is no mistake. */
    void forget(String name) throws IOException {
        Files.deleteIfExists(file(name));
    }

    /** What a file name cannot hold becomes a hyphen. */
    private Path file(String name) {
        String plain =
                name.strip().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "-").replaceAll("^[. ]+|[. ]+$", "");
        return folder.resolve((plain.isEmpty() ? "-" : plain) + ENDING);
    }
}
