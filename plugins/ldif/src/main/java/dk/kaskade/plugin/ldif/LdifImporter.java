package dk.kaskade.plugin.ldif;

import dk.kaskade.exchange.Extract;
import dk.kaskade.exchange.FileFormat;
import dk.kaskade.exchange.Importer;
import dk.kaskade.exchange.UnreadableFileException;
import dk.kaskade.progress.Progress;
import dk.kaskade.progress.WatchedStream;
import dk.kaskade.text.Texts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads LDIF as RFC 2849 tells it: folded lines, comments, base64 values, records of changes. Attributes are those of
 * {@code inetOrgPerson} (RFC 2798) and of Active Directory. A {@code manager} is found by its distinguished name as LDAP
 * compares names: case, spaces, escapes and the order within a name of several parts do not matter.
 *
 * <p>Positions are leadership positions. Who is somebody's manager, or has a title that says so, makes a row; the others are
 * counted as staff of their manager. A record that changes something, other than one that adds an entry, is reported and
 * not carried out. A value that stands in another file ({@code jpegPhoto:< file:...}) is not fetched.
 */
public final class LdifImporter implements Importer {
    static final Texts TEXTS = Texts.beside(LdifImporter.class, "ldif");

    private static final FileFormat FORMAT = new FileFormat(
            "ldif",
            Map.of("da", "LDIF fra et katalog (AD, LDAP)", "en", "LDIF of a directory (AD, LDAP)"),
            List.of("ldif", "ldf"));

    @Override
    public FileFormat format() {
        return FORMAT;
    }

    @Override
    public boolean recognises(byte[] head, String name) {
        try {
            Optional<LdifRecord> first = new LdifText(new ByteArrayInputStream(head)).next();
            return first.isPresent()
                    && first.get().lines().get(0).toLowerCase(Locale.ROOT).startsWith("dn:");
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public Extract read(InputStream in, String name, Progress progress) throws IOException {
        LdifText text = new LdifText(new WatchedStream(in, progress));
        Directory directory = new Directory();
        for (Optional<LdifRecord> next = text.next(); next.isPresent(); next = text.next()) {
            directory.take(next.get());
        }
        if (directory.isEmpty()) {
            throw new UnreadableFileException(TEXTS, "no-entries");
        }
        return new Leaders(directory).extract(name, text.foreign());
    }
}
