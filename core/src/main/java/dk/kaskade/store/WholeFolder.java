package dk.kaskade.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Writes many files into one folder: all of them, or none. They are written into a new folder beside it and moved when the
 * last one is done; on failure, and where the work was cancelled, the folder is as it was before. Files that
 * have another name stay where they are.
 */
public final class WholeFolder {
    /** What is written. */
    @FunctionalInterface
    public interface Content {
        /** @param folder an empty one, for files only */
        void writeTo(Path folder) throws IOException;
    }

    private WholeFolder() {}

    /**
     * Writes the files of a folder, which is made where it is not there.
     *
     * @throws SaveException where the disk or the right to write is the matter; what the content itself throws comes
     *                       through as it is
     */
    public static void write(Path folder, Content content) throws IOException {
        DiskTrouble trouble = new DiskTrouble(folder);
        Path target = folder.toAbsolutePath().normalize();
        Path parent = target.getParent();
        Path beside = parent == null ? target : parent;
        Path fresh = beside.resolve("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
        trouble.tried(() -> Files.createDirectories(fresh));
        try {
            content.writeTo(fresh);
            trouble.tried(() -> place(fresh, target));
        } finally {
            remove(fresh);
        }
    }

    private static void place(Path fresh, Path target) throws IOException {
        Files.createDirectories(target);
        for (Path file : files(fresh)) {
            Files.move(file, target.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void remove(Path fresh) throws IOException {
        if (Files.exists(fresh)) {
            for (Path file : files(fresh)) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(fresh);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }
}
