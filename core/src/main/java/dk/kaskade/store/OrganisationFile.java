package dk.kaskade.store;

import dk.kaskade.organisation.Organisation;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An organisation as a file, {@code kaskade/1}: UTF-8 JSON. What can be read but is wrong (an unknown reference, a ring, an id used twice)
 * is read as it stands. Members that this version does not know are kept and written back. A text that was written here
 * is read and written back to the same bytes.
 *
 * <p>Reading is linear, front to back, and all or nothing: what cannot be read is a {@link DocumentFormatException},
 * which says what and where; what cannot be opened is the {@link IOException} of the file system.
 */
public final class OrganisationFile {
    private OrganisationFile() {}

    public static Organisation read(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return read(in, Format.nameOf(file));
        }
    }

    /**
     * Reads UTF-8, with or without a byte order mark; closing is the caller's.
     *
     * @param name of what is read, for the error
     */
    public static Organisation read(InputStream in, String name) throws IOException {
        return OrganisationJson.FORMAT.read(in, name);
    }

    /** Reads characters; closing is the caller's. */
    public static Organisation read(Reader in, String name) throws IOException {
        return OrganisationJson.FORMAT.read(in, name);
    }

    /** Reads a file together with its state, which tells later whether somebody else has changed it. */
    public static Opened<Organisation> open(Path file) throws IOException {
        return OrganisationJson.FORMAT.open(file);
    }

    /**
     * Saves as {@link SafeFile} does: checked before the former file is replaced, that one kept as {@code NAME.bak}.
     *
     * @return the state of the new file
     */
    public static FileState save(Organisation organisation, Path file) throws SaveException {
        return OrganisationJson.FORMAT.save(organisation, file);
    }

    /** Writes in UTF-8 and flushes; closing is the caller's.  */
    public static void write(Organisation organisation, OutputStream target) throws IOException {
        OrganisationJson.FORMAT.write(organisation, target);
    }

    public static void write(Organisation organisation, Appendable target) throws IOException {
        target.append(toJson(organisation));
    }

    public static String toJson(Organisation organisation) {
        return OrganisationJson.FORMAT.toJson(organisation);
    }
}
