package dk.kaskade.store;

import dk.kaskade.correspondence.Corrections;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What was said about which points of frameworks correspond as a file of its own, {@code kaskade-correspondence/1}: UTF-8 JSON
 * that can be handed to somebody else. Members that this version does not know are kept and written back.
 */
public final class CorrectionsFile {
    private CorrectionsFile() {}

    /** @throws DocumentFormatException where it is no such file, with the place */
    public static Corrections read(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return read(in, Format.nameOf(file));
        }
    }

    /**
     * Reads UTF-8, with or without a byte order mark; closing is the caller's.
     *
     * @param name of what is read, for the error
     */
    public static Corrections read(InputStream in, String name) throws IOException {
        return CorrectionsJson.FORMAT.read(in, name);
    }

    /** Saves as {@link SafeFile} does. */
    public static void save(Corrections corrections, Path file) throws SaveException {
        CorrectionsJson.FORMAT.save(corrections, file);
    }

    public static String toJson(Corrections corrections) {
        return CorrectionsJson.FORMAT.toJson(corrections);
    }
}
