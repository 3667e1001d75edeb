package dk.kaskade.store;

import dk.kaskade.organisation.Organisation;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder in which running programs keep copies of work that is not saved yet, each with a note that says whose it is and
 * the value that the work began with: {@code NAME.json}, {@code NAME.properties} and {@code NAME.base}. A copy whose program has ended is left over, and somebody may want it.
 * May be used from several threads and by several programs at once.
 */
public final class RecoveryFolder {
    private static final Logger LOG = LoggerFactory.getLogger(RecoveryFolder.class);
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss");
    private static final String COPY = ".json";
    private static final String NOTE = ".properties";
    private static final String BASE = ".base";

    private final Path folder;
    private final AtomicInteger made = new AtomicInteger();

    public RecoveryFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * The file for a new copy; no other copy has it, and nothing is written yet.
     *
     * @param begin of its name, so that people recognise it: letters, digits and hyphens
     */
    public Path fresh(String begin) {
        String stamp = STAMP.format(LocalDateTime.now());
        long process = ProcessHandle.current().pid();
        return folder.resolve(begin + "-" + stamp + "-" + process + "-" + made.incrementAndGet() + COPY);
    }

    /**
     * Writes a copy as work of this program, in the place of what the copy held before. At every moment the former copy or
     * this one is there, whole.
     *
     * @param original the file that the work belongs to, if any
     * @param state    how that file was when the work on it began, if that is known
     */
    public synchronized void write(Path copy, Organisation work, @Nullable Path original, @Nullable FileState state)
            throws IOException {
        Files.createDirectories(folder);
        Path place = original == null ? null : original.toAbsolutePath();
        // the note comes first: a copy without one would look left over to a program that starts just now
        new RecoveryNote(
                        work.name(),
                        place,
                        state,
                        Instant.now(),
                        ProcessHandle.current().pid())
                .save(note(copy));
        OrganisationFile.save(work, copy);
    }

    /**
     * Keeps the value that the work of a copy began with, so that somebody else's work can be merged with it later. Call it
     * before the copy is written.
     */
    public synchronized void writeBase(Path copy, Organisation base) throws IOException {
        Files.createDirectories(folder);
        OrganisationFile.save(base, base(copy));
    }

    /** Removes a copy with what lies beside it; nothing happens where there is none. */
    public synchronized void remove(Path copy) throws IOException {
        for (Path file : List.of(copy, note(copy), base(copy))) {
            Files.deleteIfExists(file);
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + ".bak"));
        }
    }

    /** The copies that no living program keeps, the newest first. What cannot be read of a note is guessed from the copy. */
    public List<RecoveredCopy> leftOver() {
        List<RecoveredCopy> found = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> copies = Files.newDirectoryStream(folder, "*" + COPY)) {
                for (Path copy : copies) {
                    leftOver(copy).ifPresent(found::add);
                }
            } catch (IOException | DirectoryIteratorException e) {
                LOG.warn("{} cannot be looked through", folder, e);
            }
        }
        found.sort(Comparator.comparing(RecoveredCopy::written).reversed());
        return found;
    }

    private static Optional<RecoveredCopy> leftOver(Path copy) throws IOException {
        try {
            RecoveryNote note = RecoveryNote.read(note(copy));
            return note.isOfLivingProcess()
                    ? Optional.empty()
                    : Optional.of(new RecoveredCopy(copy, note.name(), note.original(), note.state(), note.written()));
        } catch (IOException e) {
            LOG.warn("{} has no note that can be read: {}", copy, e.toString());
            return withoutNote(copy);
        }
    }

    private static Optional<RecoveredCopy> withoutNote(Path copy) throws IOException {
        if (!Files.isRegularFile(copy)) {
            return Optional.empty();
        }
        Instant written = Files.getLastModifiedTime(copy).toInstant();
        return Optional.of(new RecoveredCopy(copy, bare(copy), null, null, written));
    }

    private static Path note(Path copy) {
        return copy.resolveSibling(bare(copy) + NOTE);
    }

    static Path base(Path copy) {
        return copy.resolveSibling(bare(copy) + BASE);
    }

    private static String bare(Path copy) {
        String name = copy.getFileName().toString();
        return name.endsWith(COPY) ? name.substring(0, name.length() - COPY.length()) : name;
    }
}
