package dk.kaskade.ui.main;

import dk.kaskade.organisation.Organisation;
import dk.kaskade.store.FileState;
import dk.kaskade.store.OrganisationFile;
import dk.kaskade.ui.session.OpenDocument;
import dk.kaskade.ui.task.Task;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;

/** Saves, off the event thread. What somebody else has written meanwhile is not overwritten without a question. */
final class Saving {
    private final Bench bench;
    private final FileChoice choice;
    private final Runnable changed;
    private final Map<OpenDocument, Known> known = new WeakHashMap<>();
    private final Map<OpenDocument, Integer> busy = new HashMap<>();
    private Outside outside = (document, overwrite, then) -> overwrite.run();

    /** Hears that a file holds something else than was read or saved here, just when it was to be saved. */
    @FunctionalInterface
    interface Outside {
        /**
         * @param overwrite saves all the same
         * @param then      was to run once it is saved
         */
        void changed(OpenDocument document, Runnable overwrite, Runnable then);
    }

    /** How a file was. */
    private record Known(Path file, FileState state) {}

    /** @param changed hears that saving begins or ends */
    Saving(Bench bench, FileChoice choice, Runnable changed) {
        this.bench = bench;
        this.choice = choice;
        this.changed = changed;
    }

    void outside(Outside listener) {
        outside = listener;
    }

    /** Remembers how a document's file was when it was read. */
    void remember(OpenDocument document, Path file, FileState read) {
        known.put(document, new Known(file, read));
    }

    /** How the file of a document was when it was read or saved last; empty where that is not known. */
    Optional<FileState> known(OpenDocument document) {
        return Optional.ofNullable(known.get(document))
                .filter(last -> document.file().filter(last.file::equals).isPresent())
                .map(Known::state);
    }

    /** Whether what is shown is being saved. */
    boolean isBusy() {
        return bench.session().current().filter(this::isBusy).isPresent();
    }

    boolean isBusy(OpenDocument document) {
        return busy.containsKey(document);
    }

    void save() {
        bench.session().current().ifPresent(document -> save(document, () -> {}));
    }

    /** @param then runs once it is saved, and not where it is not */
    void save(OpenDocument document, Runnable then) {
        Optional<Path> file = document.file();
        if (file.isPresent()) {
            check(document, file.get(), then);
        } else {
            saveAs(document, then);
        }
    }

    void saveAs() {
        bench.session().current().ifPresent(document -> saveAs(document, () -> {}));
    }

    void saveAs(OpenDocument document, Runnable then) {
        bench.session().show(document);
        choice.toSave().ifPresent(file -> write(document, file, then));
    }

    /** Saves without asking what lies there now. */
    void overwrite(OpenDocument document) {
        document.file().ifPresent(file -> write(document, file, () -> {}));
    }

    private void check(OpenDocument document, Path file, Runnable then) {
        Optional<FileState> before = known(document);
        begin(document);
        bench.files()
                .run(new Task<>(
                        bench.text("desk.saving", file.getFileName()),
                        progress -> before.isEmpty()
                                ? FileState.Now.SAME
                                : before.get().compareWith(file),
                        now -> {
                            end(document);
                            checked(document, file, now, then);
                        },
                        failure -> failed(document, file, failure)));
    }

    private void checked(OpenDocument document, Path file, FileState.Now now, Runnable then) {
        if (now == FileState.Now.CHANGED) {
            outside.changed(document, () -> write(document, file, then), then);
        } else {
            write(document, file, then);
        }
    }

    private void write(OpenDocument document, Path file, Runnable then) {
        bench.session().settle();
        Organisation value = document.organisation();
        begin(document);
        bench.files()
                .run(new Task<>(
                        bench.text("desk.saving", file.getFileName()),
                        progress -> OrganisationFile.save(value, file),
                        saved -> saved(document, value, file, saved, then),
                        failure -> failed(document, file, failure)));
    }

    private void saved(OpenDocument document, Organisation value, Path file, FileState now, Runnable then) {
        remember(document, file, now);
        end(document);
        bench.session().savedAs(document, value, file);
        bench.frame().say(bench.text("desk.saved", file));
        then.run();
    }

    /** Nothing is lost: the file is as it was, and what is on screen still counts as changed. */
    private void failed(OpenDocument document, Path file, Exception failure) {
        end(document);
        bench.error(bench.text("desk.cannot-save", file.getFileName()), failure);
    }

    private void begin(OpenDocument document) {
        busy.merge(document, 1, Integer::sum);
        changed.run();
    }

    private void end(OpenDocument document) {
        busy.computeIfPresent(document, (any, times) -> times == 1 ? null : times - 1);
        changed.run();
    }
}
