package dk.kaskade.ui.compare;

import dk.kaskade.correspondence.Correction;
import dk.kaskade.correspondence.Corrections;
import dk.kaskade.correspondence.PointRef;
import dk.kaskade.store.CorrectionsFile;
import dk.kaskade.ui.task.Task;
import dk.kaskade.ui.task.Tasks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a person has said about which points correspond: kept in a file as soon as it is said, and taken back step by step. On
 * the event thread; the file is read and written off it.
 */
final class Remarks {
    private final Path file;
    private final Tasks tasks;
    private final Runnable changed;
    private final Consumer<Exception> trouble;
    private final Deque<Corrections> before = new ArrayDeque<>();
    private final Deque<Corrections> after = new ArrayDeque<>();
    private Corrections present = Corrections.NONE;
    private boolean read;
    private boolean reading;
    private @Nullable Exception unreadable;

    /** @param trouble hears why the file cannot be read or written */
    Remarks(Path file, Tasks tasks, Runnable changed, Consumer<Exception> trouble) {
        this.file = file;
        this.tasks = tasks;
        this.changed = changed;
        this.trouble = trouble;
    }

    /** Reads the file, the first time this is asked for. */
    void begin() {
        if (!read) {
            read = true;
            reading = true;
            tasks.run(new Task<>(
                    "",
                    progress -> Files.exists(file) ? CorrectionsFile.read(file) : Corrections.NONE,
                    found -> {
                        reading = false;
                        present = found;
                        changed.run();
                    },
                    failure -> {
                        reading = false;
                        unreadable = failure;
                        trouble.accept(failure);
                    }));
        }
    }

    Corrections present() {
        return present;
    }

    void say(Correction correction) {
        go(present.with(correction));
    }

    /** Lets what was found hold again. */
    void unsay(PointRef one, PointRef other) {
        go(present.without(one, other));
    }

    /** What is said before the file is known would be lost when it is; and a file that cannot be read is not written over. */
    private void go(Corrections next) {
        if (unreadable != null) {
            trouble.accept(unreadable);
        }
        if (reading || unreadable != null) {
            return;
        }
        before.push(present);
        after.clear();
        keep(next);
    }

    boolean canUndo() {
        return !before.isEmpty();
    }

    boolean canRedo() {
        return !after.isEmpty();
    }

    void undo() {
        if (canUndo()) {
            after.push(present);
            keep(before.pop());
        }
    }

    void redo() {
        if (canRedo()) {
            before.push(present);
            keep(after.pop());
        }
    }

    private void keep(Corrections next) {
        present = next;
        changed.run();
        tasks.run(new Task<>(
                "",
                progress -> {
                    Files.createDirectories(file.toAbsolutePath().getParent());
                    CorrectionsFile.save(next, file);
                    return next;
                },
                saved -> {},
                trouble));
    }
}
