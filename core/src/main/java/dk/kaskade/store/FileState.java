package dk.kaskade.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a file held when it was read or saved, so that one sees whether somebody else has changed it since.
 *
 * @param size     in bytes
 * @param modified when, as the file system says; for people, as it is too coarse to decide by
 * @param hash     of the bytes
 */
public record FileState(long size, FileTime modified, String hash) {
    /** How a file stands to what it was. */
    public enum Now {
        SAME,
        CHANGED,
        GONE
    }

    public static FileState of(Path file) throws IOException {
        FileTime modified = Files.getLastModifiedTime(file);
        try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file), digest())) {
            long size = in.transferTo(OutputStream.nullOutputStream());
            return new FileState(size, modified, hex(in.getMessageDigest()));
        }
    }

    /** Reads the bytes where the size does not tell already: a file that was only touched is the same. */
    public Now compareWith(Path file) throws IOException {
        try {
            boolean same = Files.size(file) == size && of(file).hash.equals(hash);
            return same ? Now.SAME : Now.CHANGED;
        } catch (NoSuchFileException e) {
            return Now.GONE;
        }
    }

    /** Neither size nor time differs: a cheap look that is enough while nobody is about to write. */
    public boolean looksUntouched(Path file) throws IOException {
        return Files.size(file) == size && Files.getLastModifiedTime(file).equals(modified);
    }

    /** The same content, whenever it was written. */
    public boolean holdsSame(FileState other) {
        return size == other.size && hash.equals(other.hash);
    }

    static DigestInputStream digesting(InputStream in) {
        return new DigestInputStream(in, digest());
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }
}
