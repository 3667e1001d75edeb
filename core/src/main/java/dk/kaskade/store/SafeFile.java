package dk.kaskade.store;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Saves so that at every moment, also when the power goes, the file holds the old content or the new one, whole: a
 * temporary file beside it is written, flushed to the disk and read back; the file as it was becomes {@code NAME.bak};
 * then the temporary file takes its name in one step. A symbolic link is followed, and stays a link. Two programs that
 * save at once do not mix: the later one wins.
 */
public final class SafeFile {
    /** What is saved. */
    public interface Content {
        void writeTo(OutputStream out) throws IOException;

        /** True where what was read back is what was to be saved. */
        boolean isIn(InputStream in) throws IOException;
    }

    private static final Logger LOG = LoggerFactory.getLogger(SafeFile.class);
    private static final int MOST_LINKS = 40;
    private static final long HARDLY_ROOM = 1 << 16;

    private SafeFile() {}

    /**
     * Saves; on failure everything is as it was.
     *
     * @return the state of the new file
     */
    public static FileState save(Path file, Content content) throws SaveException {
        Path target = place(file);
        Path folder = folder(target);
        Path fresh = fresh(target);
        try {
            return replace(target, fresh, content);
        } catch (SaveException e) {
            throw e;
        } catch (IOException e) {
            throw new SaveException(file, keyOf(e, folder), e);
        } finally {
            remove(fresh);
        }
    }

    /** Where a file is to be written: the end of its links, in a folder that is there. */
    static Path place(Path file) throws SaveException {
        Path target = target(file);
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new SaveException(file, "save.no-folder", null);
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            throw new SaveException(file, "save.not-a-file", null);
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new SaveException(file, "save.file-read-only", null);
        }
        return target;
    }

    /** A name beside the target that nobody else uses. */
    static Path fresh(Path target) {
        return folder(target).resolve("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
    }

    static Path folder(Path target) {
        Path folder = target.toAbsolutePath().getParent();
        return folder == null ? target : folder;
    }

    private static Path target(Path file) throws SaveException {
        Path target = file;
        for (int i = 0; i < MOST_LINKS && Files.isSymbolicLink(target); i++) {
            try {
                target = target.resolveSibling(Files.readSymbolicLink(target));
            } catch (IOException e) {
                throw new SaveException(file, "save.failed", e);
            }
        }
        if (Files.isSymbolicLink(target)) {
            throw new SaveException(file, "save.not-a-file", null);
        }
        return target;
    }

    private static FileState replace(Path target, Path fresh, Content content) throws IOException {
        String hash = write(fresh, content);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(fresh))) {
            if (!content.isIn(in)) {
                throw new SaveException(target, "save.check", null);
            }
        } catch (DocumentFormatException e) {
            throw new SaveException(target, "save.check", e);
        }
        if (Files.exists(target)) {
            keepPermissions(target, fresh);
            keepFormer(target, fresh.resolveSibling(fresh.getFileName() + ".bak"));
        }
        FileState state = new FileState(Files.size(fresh), Files.getLastModifiedTime(fresh), hash);
        move(fresh, target);
        flushFolder(fresh.getParent());
        removeStale(fresh.getParent(), "." + target.getFileName() + ".");
        return state;
    }

    private static String write(Path fresh, Content content) throws IOException {
        MessageDigest digest = FileState.digest();
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out =
                        new DigestOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel)), digest)) {
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
        return FileState.hex(digest);
    }

    static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (view != null) {
            Files.setPosixFilePermissions(to, view.readAttributes().permissions());
        }
    }

    /**
     * The former content under a second name, without the first being gone for a moment. Where {@code NAME.bak} is
     * that same content already, moving does nothing, so what was to be moved is removed.
     */
    private static void keepFormer(Path target, Path second) throws IOException {
        try {
            link(target, second);
            move(second, target.resolveSibling(target.getFileName() + ".bak"));
        } finally {
            remove(second);
        }
    }

    private static void link(Path existing, Path name) throws IOException {
        try {
            Files.createLink(name, existing);
        } catch (UnsupportedOperationException | FileSystemException e) {
            LOG.debug("no hard link for {}, so it is copied", existing, e);
            Files.copy(existing, name, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
        }
    }

    static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            LOG.debug("no atomic move to {}", to, e);
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    static void flushFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            LOG.debug("{} cannot be flushed on this system", folder, e);
        }
    }

    /** What a program left behind that was killed while it saved; a day old, so that nobody is still writing it. */
    static void removeStale(Path folder, String start) {
        Instant yesterday = Instant.now().minus(Duration.ofDays(1));
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, path -> isTemporary(path, start))) {
            for (Path file : all) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(yesterday)) {
                    remove(file);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            LOG.debug("{} was not tidied", folder, e);
        }
    }

    private static boolean isTemporary(Path path, String start) {
        String name = path.getFileName().toString();
        return name.startsWith(start) && name.endsWith(".tmp");
    }

    static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("{} was left behind", file, e);
        }
    }

    static String keyOf(IOException e, Path folder) {
        if (e instanceof AccessDeniedException) {
            return "save.folder-read-only";
        }
        String message = String.valueOf(e.getMessage());
        if (message.contains("Read-only file system")) {
            return "save.folder-read-only";
        }
        return message.contains("No space left") || hardlyRoom(folder) ? "save.disk-full" : "save.failed";
    }

    private static boolean hardlyRoom(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace() < HARDLY_ROOM;
        } catch (IOException e) {
            LOG.debug("no figure for the room in {}", folder, e);
            return false;
        }
    }
}
