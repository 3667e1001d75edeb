package dk.kaskade.ui.main;

import dk.kaskade.store.FileState;
import dk.kaskade.ui.session.OpenDocument;
import dk.kaskade.ui.session.SessionListener;
import dk.kaskade.ui.task.Task;
import dk.kaskade.ui.task.Tasks;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.function.Consumer;
import javax.swing.Timer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notices that somebody else has written or removed a file that is open here: every few seconds, and when the person comes back to the
 * window. Off the event thread, as a shared drive may be slow. What this program writes is not noticed, nor a file that was
 * only touched.
 */
final class FileWatch implements SessionListener {
    static final int EVERY_MS = 4_000;

    private static final long MOVED_WITHIN_MS = 400;

    private static final Logger LOG = LoggerFactory.getLogger(FileWatch.class);

    private final Bench bench;
    private final Saving saving;
    private final Tasks queue = new Tasks("watch");
    private final Timer timer = new Timer(EVERY_MS, event -> look());
    private final Map<OpenDocument, FileState> changed = new WeakHashMap<>();
    private final Map<OpenDocument, FileState> gone = new WeakHashMap<>();
    private final Consumer<Optional<Seen>> tell;
    private boolean looking;

    /** How the file of a document is now: changed or gone. */
    record Seen(OpenDocument document, FileState.Now now) {}

    /** @param tell hears whether the file of what is shown holds something else now, or is gone */
    FileWatch(Bench bench, Saving saving, Consumer<Optional<Seen>> tell) {
        this.bench = bench;
        this.saving = saving;
        this.tell = tell;
    }

    /** Looks for as long as the window is there. */
    void start() {
        timer.start();
        bench.frame().addWindowListener(new WindowAdapter() {
            @Override
            public void windowActivated(WindowEvent event) {
                look();
            }

            @Override
            public void windowClosed(WindowEvent event) {
                timer.stop();
                queue.close();
            }
        });
    }

    @Override
    public void opened() {
        tell();
    }

    @Override
    public void changed() {
        tell();
    }

    /** What was changed is settled where the file as it is now is known here. */
    private void tell() {
        changed.entrySet()
                .removeIf(each -> saving.known(each.getKey())
                        .filter(state -> !state.holdsSame(each.getValue()))
                        .isEmpty());
        gone.entrySet()
                .removeIf(each -> saving.known(each.getKey())
                        .filter(state -> state == each.getValue())
                        .isEmpty());
        tell.accept(bench.session().current().flatMap(this::seen));
    }

    private Optional<Seen> seen(OpenDocument document) {
        if (gone.containsKey(document)) {
            return Optional.of(new Seen(document, FileState.Now.GONE));
        }
        return changed.containsKey(document)
                ? Optional.of(new Seen(document, FileState.Now.CHANGED))
                : Optional.empty();
    }

    /** Looks at the files of everything that is open, unless it is doing so. */
    void look() {
        if (looking) {
            return;
        }
        for (OpenDocument document : bench.session().documents()) {
            Optional<FileState> known = saving.known(document);
            if (known.isPresent() && !saving.isBusy(document)) {
                look(document, document.file().orElseThrow(), known.get());
            }
        }
    }

    private void look(OpenDocument document, Path file, FileState known) {
        looking = true;
        queue.run(new Task<>(
                "",
                progress -> now(file, known),
                now -> {
                    looking = false;
                    seen(document, file, known, now);
                },
                failure -> {
                    looking = false;
                    LOG.warn("{} cannot be watched", file, failure);
                }));
    }

    /** What a look saw; the state where there is a file. */
    private record Look(FileState.Now now, @Nullable FileState state) {}

    /** A program that saves takes the former file away and puts another there: only what stays away is gone. */
    private static Look now(Path file, FileState known) throws InterruptedException {
        Look look = glance(file, known);
        if (look.now == FileState.Now.GONE) {
            Thread.sleep(MOVED_WITHIN_MS);
            return glance(file, known);
        }
        return look;
    }

    private static Look glance(Path file, FileState known) {
        try {
            if (known.looksUntouched(file)) {
                return new Look(FileState.Now.SAME, known);
            }
            FileState state = FileState.of(file);
            return new Look(state.holdsSame(known) ? FileState.Now.SAME : FileState.Now.CHANGED, state);
        } catch (NoSuchFileException e) {
            return new Look(FileState.Now.GONE, null);
        } catch (IOException e) {
            LOG.debug("{} cannot be reached", file, e);
            return new Look(FileState.Now.SAME, null);
        }
    }

    private void seen(OpenDocument document, Path file, FileState known, Look look) {
        boolean meanwhile = saving.isBusy(document)
                || saving.known(document).filter(state -> state == known).isEmpty();
        if (meanwhile) {
            return;
        }
        Optional<Seen> before = seen(document);
        note(document, file, known, look);
        if (!seen(document).equals(before)) {
            tell();
        }
    }

    private void note(OpenDocument document, Path file, FileState known, Look look) {
        if (look.now == FileState.Now.GONE) {
            gone.put(document, known);
        } else if (look.state != null) {
            gone.remove(document);
            if (look.now == FileState.Now.CHANGED) {
                changed.put(document, look.state);
            } else {
                changed.remove(document);
                saving.remember(document, file, look.state);
            }
        }
    }
}
