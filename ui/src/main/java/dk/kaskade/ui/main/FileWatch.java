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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notices that somebody else has written a file that is open here: every few seconds, and when the person comes back to the
 * window. Off the event thread, as a shared drive may be slow. What this program writes is not noticed, nor a file that was
 * only touched.
 */
final class FileWatch implements SessionListener {
    static final int EVERY_MS = 4_000;

    private static final Logger LOG = LoggerFactory.getLogger(FileWatch.class);

    private final Bench bench;
    private final Saving saving;
    private final Tasks queue = new Tasks("watch");
    private final Timer timer = new Timer(EVERY_MS, event -> look());
    private final Map<OpenDocument, FileState> changed = new WeakHashMap<>();
    private final Consumer<Optional<OpenDocument>> tell;
    private boolean looking;

    /** @param tell hears whether the file of what is shown holds something else now */
    FileWatch(Bench bench, Saving saving, Consumer<Optional<OpenDocument>> tell) {
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
        tell.accept(bench.session().current().filter(changed::containsKey));
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

    /** How it is; empty where it is gone, or cannot be reached just now. */
    private static Optional<FileState> now(Path file, FileState known) {
        try {
            return Optional.of(known.looksUntouched(file) ? known : FileState.of(file));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            LOG.debug("{} cannot be reached", file, e);
            return Optional.empty();
        }
    }

    private void seen(OpenDocument document, Path file, FileState known, Optional<FileState> now) {
        boolean meanwhile = saving.isBusy(document)
                || saving.known(document).filter(state -> state == known).isEmpty();
        if (meanwhile || now.isEmpty() || now.get() == known) {
            return;
        }
        if (now.get().holdsSame(known)) {
            saving.remember(document, file, now.get());
            changed.remove(document);
        } else {
            changed.put(document, now.get());
        }
        tell();
    }
}
