package dk.kaskade.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Writes a file that is handed out, a report for instance: whole, or not at all. It is written under another name beside
 * its place and moved there when it is done; on failure, and where the work was cancelled, nothing is left behind and a
 * file that was there before is as it was. Unlike {@link SafeFile} it keeps no former file and reads nothing back.
 */
public final class WholeFile {
    /** What is written. */
    @FunctionalInterface
    public interface Content {
        /** @param out closed by the caller */
        void writeTo(OutputStream out) throws IOException;
    }

    private WholeFile() {}

    /**
     * Writes a file; a symbolic link is followed.
     *
     * @throws SaveException where the folder, the disk or the right to write is the matter; what the content itself throws
     *                       comes through as it is
     */
    public static void write(Path file, Content content) throws IOException {
        Path target = SafeFile.place(file);
        Path fresh = SafeFile.fresh(target);
        DiskTrouble trouble = new DiskTrouble(file);
        try {
            OutputStream raw = trouble.asked(
                    () -> Files.newOutputStream(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
            fill(raw, trouble, content);
            trouble.tried(() -> {
                if (Files.exists(target)) {
                    SafeFile.keepPermissions(target, fresh);
                }
                SafeFile.move(fresh, target);
            });
            SafeFile.removeStale(SafeFile.folder(target), "." + target.getFileName() + ".");
        } finally {
            SafeFile.remove(fresh);
        }
    }

    /** Writes and closes. */
    static void fill(OutputStream raw, DiskTrouble trouble, Content content) throws IOException {
        try {
            DiskStream out = new DiskStream(raw, trouble);
            content.writeTo(out);
            out.flush();
        } finally {
            trouble.tried(raw::close);
        }
    }

    /** Writes a text in UTF-8, with a line end at the end. */
    public static void write(Path file, String text) throws IOException {
        String whole = text.endsWith("\n") ? text : text + "\n";
        write(file, out -> out.write(whole.getBytes(StandardCharsets.UTF_8)));
    }
}
