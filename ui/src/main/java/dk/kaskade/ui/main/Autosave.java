package dk.kaskade.ui.main;

import dk.kaskade.organisation.Organisation;
import dk.kaskade.store.FileState;
import dk.kaskade.store.RecoveryFolder;
import dk.kaskade.ui.session.OpenDocument;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.session.SessionListener;
import dk.kaskade.ui.task.Edt;
import dk.kaskade.ui.task.Task;
import dk.kaskade.ui.task.Tasks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.Timer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a copy of what is not saved of every open document, never older than some seconds, so that little is lost however
 * the program ends. A copy goes as soon as there is nothing unsaved any more. It is written off the event thread, in a queue
 * of its own, so that it waits for nobody.
 */
final class Autosave implements SessionListener {
    /** Between two looks at whether there is something new; with writing, less than ten seconds are ever lost. */
    static final int EVERY_MS = 4_000;

    private static final Logger LOG = LoggerFactory.getLogger(Autosave.class);

    private final Session session;
    private final RecoveryFolder folder;
    private final Function<OpenDocument, Optional<FileState>> known;
    private final Tasks queue = new Tasks("recovery");
    private final Timer timer = new Timer(EVERY_MS, event -> look());
    private final Map<OpenDocument, Copy> copies = new IdentityHashMap<>();
    private Consumer<Optional<Exception>> trouble = failure -> {};
    private boolean troubled;

    /** @param known how the file of a document was when it was read or saved last */
    Autosave(Session session, RecoveryFolder folder, Function<OpenDocument, Optional<FileState>> known) {
        this.session = session;
        this.folder = folder;
        this.known = known;
    }

    /** The copy of one document: where it is, and what was put into it last. */
    private static final class Copy {
        final Path file;

        @Nullable
        Work written;

        @Nullable
        Organisation base;

        volatile boolean busy;

        Copy(Path file) {
            this.file = file;
        }
    }

    /** What a copy holds, and what its note says. */
    private record Work(
            Organisation value,
            @Nullable Organisation base,
            @Nullable Path original,
            @Nullable FileState state) {
        boolean isStill(@Nullable Work other) {
            return other != null
                    && base == other.base
                    && original == other.original
                    && state == other.state
                    && value.equals(other.value);
        }
    }

    /** Says who hears that no copy can be written, once, and that it can again. */
    void onTrouble(Consumer<Optional<Exception>> listener) {
        trouble = listener;
    }

    void start() {
        timer.start();
    }

    /** Looks no more; what was written stays. */
    void stop() {
        timer.stop();
    }

    /** The program is left, and what is not saved was given up. */
    void end() {
        stop();
        queue.close();
        copies.values().forEach(copy -> remove(copy.file));
        copies.clear();
    }

    @Override
    public void opened() {
        tidy();
    }

    @Override
    public void changed() {
        tidy();
    }

    /** What is saved or shut needs no copy. */
    private void tidy() {
        List<OpenDocument> open = session.documents();
        copies.entrySet().removeIf(each -> {
            boolean needless = !open.contains(each.getKey()) || !each.getKey().isDirty();
            if (needless) {
                discard(each.getValue().file);
            }
            return needless;
        });
        if (copies.isEmpty()) {
            told(Optional.empty());
        }
    }

    /** Writes what is new, with what is being typed; the person types on. */
    void look() {
        for (OpenDocument document : session.documents()) {
            Work work = work(document);
            if (document.isDirty() || work.value != document.organisation()) {
                Copy copy = copy(document);
                if (!copy.busy && !work.isStill(copy.written)) {
                    write(copy, work, () -> {});
                }
            } else {
                forgetTyped(document);
            }
        }
    }

    /** What was only being typed when a copy was written is not wanted any more. */
    private void forgetTyped(OpenDocument document) {
        Copy copy = copies.get(document);
        if (copy != null && copy.written != null && copy.written.value != document.organisation()) {
            copies.remove(document);
            discard(copy.file);
        }
    }

    private Work work(OpenDocument document) {
        return new Work(
                value(document),
                document.history().saved().orElse(null),
                document.file().orElse(null),
                known.apply(document).orElse(null));
    }

    /** A copy can always be made, also when what is being typed cannot be asked for. */
    private Organisation value(OpenDocument document) {
        if (session.current().filter(document::equals).isEmpty()) {
            return document.organisation();
        }
        try {
            return session.draft();
        } catch (RuntimeException e) {
            LOG.warn("a copy without what is being typed", e);
            return document.organisation();
        }
    }

    private void write(Copy copy, Work work, Runnable then) {
        copy.busy = true;
        copy.written = work;
        queue.run(new Task<>(
                "",
                progress -> {
                    try {
                        put(copy, work);
                    } finally {
                        copy.busy = false;
                    }
                    return copy.file;
                },
                done -> {
                    told(Optional.empty());
                    then.run();
                },
                failure -> failed(copy, failure)));
    }

    /** What the work began with goes beside it, once. */
    private void put(Copy copy, Work work) throws IOException {
        synchronized (copy) {
            if (work.base != null && work.original != null && work.base != copy.base) {
                folder.writeBase(copy.file, work.base);
                copy.base = work.base;
            }
            folder.write(copy.file, work.value, work.original, work.state);
        }
    }

    /** The next look tries again; the work itself is still open. */
    private void failed(Copy copy, Exception failure) {
        copy.written = null;
        LOG.warn("no copy of what is not saved", failure);
        told(Optional.of(failure));
    }

    private void told(Optional<Exception> failure) {
        if (failure.isPresent() || troubled) {
            troubled = failure.isPresent();
            trouble.accept(failure);
        }
    }

    private Copy copy(OpenDocument document) {
        return copies.computeIfAbsent(
                document,
                any -> new Copy(
                        folder.fresh(FileChoice.fileName(document.organisation().name()))));
    }

    /**
     * Writes the copies at once, of what is shown saved or not, as when the program is in trouble.
     *
     * @return where what is shown was put; empty where nothing is shown
     */
    Optional<Path> now() throws IOException {
        Edt.check();
        for (OpenDocument document : session.documents()) {
            if (document.isDirty() || session.current().filter(document::equals).isPresent()) {
                Copy copy = copy(document);
                Work work = work(document);
                put(copy, work);
                copy.written = work;
            }
        }
        return session.current().map(shown -> copy(shown).file);
    }

    /**
     * What a document holds now, to be put aside where somebody is about to leave it, for the next start to offer.
     *
     * @return puts it aside and says where; on any thread
     */
    Callable<Path> aside(OpenDocument document) {
        Work work = work(document);
        return () -> {
            Copy to = new Copy(folder.fresh(FileChoice.fileName(work.value.name())));
            put(to, work);
            return to.file;
        };
    }

    /** A copy that was left over is open now: it goes once there is one of this program. */
    void takeOver(OpenDocument document, Path leftOver) {
        write(copy(document), work(document), () -> discard(leftOver));
    }

    /** Removes a copy that nobody wants. */
    void discard(Path unwanted) {
        queue.run(new Task<>(
                "",
                progress -> {
                    remove(unwanted);
                    return unwanted;
                },
                done -> {},
                failure -> LOG.warn("{} is left behind", unwanted, failure)));
    }

    private void remove(Path unwanted) {
        try {
            folder.remove(unwanted);
        } catch (IOException e) {
            LOG.warn("{} is left behind", unwanted, e);
        }
    }
}
