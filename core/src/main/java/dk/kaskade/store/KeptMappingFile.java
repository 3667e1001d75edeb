package dk.kaskade.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What was said about a source as a file, {@code kaskade-mapping/1}: UTF-8 JSON. Members that this version does not know
 * are kept and written back.
 */
public final class KeptMappingFile {
    private KeptMappingFile() {}

    /** @throws DocumentFormatException where it is no such file, with the place */
    public static KeptMapping read(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return read(in, Format.nameOf(file));
        }
    }

    /**
     * Reads UTF-8, with or without a byte order mark; closing is the caller's.
     *
     * @param name of what is read, for the error
     */
    public static KeptMapping read(InputStream in, String name) throws IOException {
        return KeptMappingJson.FORMAT.read(in, name);
    }

    /** Saves as {@link SafeFile} does. */
    public static void save(KeptMapping mapping, Path file) throws SaveException {
        KeptMappingJson.FORMAT.save(mapping, file);
    }

    public static String toJson(KeptMapping mapping) {
        return KeptMappingJson.FORMAT.toJson(mapping);
    }
}
