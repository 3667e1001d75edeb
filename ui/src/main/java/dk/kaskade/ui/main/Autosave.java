package dk.kaskade.ui.main;

import dk.kaskade.organisation.Organisation;
import dk.kaskade.store.FileState;
import dk.kaskade.store.RecoveryFolder;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.session.SessionListener;
import dk.kaskade.ui.task.Edt;
import dk.kaskade.ui.task.Task;
import dk.kaskade.ui.task.Tasks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.Timer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a copy of what is not saved, never older than some seconds, so that little is lost however the program ends. The
 * copy goes as soon as there is nothing unsaved any more. It is written off the event thread, in a queue of its own, so that
 * it waits for nobody.
 */
final class Autosave implements SessionListener {
    /** Between two looks at whether there is something new; with writing, less than ten seconds are ever lost. */
    static final int EVERY_MS = 4_000;

    private static final Logger LOG = LoggerFactory.getLogger(Autosave.class);

    private final Session session;
    private final RecoveryFolder folder;
    private final Supplier<Optional<FileState>> known;
    private final Tasks queue = new Tasks("recovery");
    private final Timer timer = new Timer(EVERY_MS, event -> look());
    private @Nullable Path copy;
    private @Nullable Work written;
    private volatile boolean busy;

    /** @param known how the file of what is open was when it was read or saved last */
    Autosave(Session session, RecoveryFolder folder, Supplier<Optional<FileState>> known) {
        this.session = session;
        this.folder = folder;
        this.known = known;
    }

    /** What a copy holds, and what its note says. */
    private record Work(
            Organisation value,
            @Nullable Path original,
            @Nullable FileState state) {
        /** By identity: every change makes another value, and comparing large ones takes time. */
        boolean isStill(@Nullable Work other) {
            return other != null && value == other.value && original == other.original && state == other.state;
        }
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
        if (copy != null) {
            remove(copy);
            copy = null;
        }
    }

    @Override
    public void opened() {
        drop();
    }

    @Override
    public void changed() {
        if (!session.isDirty()) {
            drop();
        }
    }

    /** Writes what is new, with what is being typed. */
    void look() {
        if (session.isOpen()) {
            session.settle();
            Work work = work();
            if (session.isDirty() && !busy && !work.isStill(written)) {
                write(work, () -> {});
            }
        }
    }

    private Work work() {
        return new Work(
                session.organisation(), session.file().orElse(null), known.get().orElse(null));
    }

    private void write(Work work, Runnable then) {
        Path to = place();
        busy = true;
        written = work;
        queue.run(new Task<>(
                "",
                progress -> {
                    try {
                        folder.write(to, work.value, work.original, work.state);
                    } finally {
                        busy = false;
                    }
                    return to;
                },
                done -> then.run(),
                this::failed));
    }

    /** The next look tries again; the work itself is still open. */
    private void failed(Exception failure) {
        written = null;
        LOG.warn("no copy of what is not saved", failure);
    }

    private Path place() {
        if (copy == null) {
            copy = folder.fresh(FileChoice.fileName(session.organisation().name()));
        }
        return copy;
    }

    /**
     * Writes the copy at once, saved or not, as when the program is in trouble.
     *
     * @return where; empty where nothing is open
     */
    Optional<Path> now() throws IOException {
        Edt.check();
        if (!session.isOpen()) {
            return Optional.empty();
        }
        Work work = work();
        Path to = place();
        folder.write(to, work.value, work.original, work.state);
        written = work;
        return Optional.of(to);
    }

    /** A copy that was left over is open now: it goes once there is one of this program. */
    void takeOver(Path leftOver) {
        write(work(), () -> discard(leftOver));
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

    private void drop() {
        if (copy != null) {
            discard(copy);
        }
        copy = null;
        written = null;
    }

    private void remove(Path unwanted) {
        try {
            folder.remove(unwanted);
        } catch (IOException e) {
            LOG.warn("{} is left behind", unwanted, e);
        }
    }
}
