package dk.kaskade.store;

import dk.kaskade.framework.Framework;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A framework as a file, {@code kaskade-framework/1}: UTF-8 JSON. What can be read but is wrong (an unknown reference, a ring, an id used twice)
 * is read as it stands. Members that this version does not know are kept and written back. A text that was written here
 * is read and written back to the same bytes.
 *
 * <p>Reading is linear, front to back, and all or nothing: what cannot be read is a {@link DocumentFormatException},
 * which says what and where; what cannot be opened is the {@link IOException} of the file system.
 */
public final class FrameworkFile {
    private FrameworkFile() {}

    public static Framework read(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return read(in, Format.nameOf(file));
        }
    }

    /**
     * Reads UTF-8, with or without a byte order mark; closing is the caller's.
     *
     * @param name of what is read, for the error
     */
    public static Framework read(InputStream in, String name) throws IOException {
        return FrameworkJson.FORMAT.read(in, name);
    }

    /** Reads characters; closing is the caller's. */
    public static Framework read(Reader in, String name) throws IOException {
        return FrameworkJson.FORMAT.read(in, name);
    }

    /** Reads a file together with its state, which tells later whether somebody else has changed it. */
    public static Opened<Framework> open(Path file) throws IOException {
        return FrameworkJson.FORMAT.open(file);
    }

    /**
     * Saves as {@link SafeFile} does: checked before the former file is replaced, that one kept as {@code NAME.bak}.
     *
     * @return the state of the new file
     */
    public static FileState save(Framework framework, Path file) throws SaveException {
        return FrameworkJson.FORMAT.save(framework, file);
    }

    /** Writes in UTF-8 and flushes; closing is the caller's.  */
    public static void write(Framework framework, OutputStream target) throws IOException {
        FrameworkJson.FORMAT.write(framework, target);
    }

    public static void write(Framework framework, Appendable target) throws IOException {
        target.append(toJson(framework));
    }

    public static String toJson(Framework framework) {
        return FrameworkJson.FORMAT.toJson(framework);
    }
}
