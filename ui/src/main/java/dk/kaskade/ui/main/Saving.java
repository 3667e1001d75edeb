package dk.kaskade.ui.main;

import dk.kaskade.organisation.Organisation;
import dk.kaskade.store.FileState;
import dk.kaskade.store.OrganisationFile;
import dk.kaskade.ui.shell.Ask;
import dk.kaskade.ui.task.Task;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Saves, off the event thread. What somebody else has written meanwhile is not overwritten without a question. */
final class Saving {
    private final Bench bench;
    private final FileChoice choice;
    private final Runnable changed;
    private @Nullable Path known;
    private @Nullable FileState state;
    private boolean busy;

    /** @param changed hears that saving begins or ends */
    Saving(Bench bench, FileChoice choice, Runnable changed) {
        this.bench = bench;
        this.choice = choice;
        this.changed = changed;
    }

    /** Remembers how a file was when it was read. */
    void remember(Path file, FileState read) {
        known = file;
        state = read;
    }

    /** What is open lies in no file. */
    void forget() {
        known = null;
        state = null;
    }

    /** How the file of what is open was when it was read or saved last; empty where that is not known. */
    Optional<FileState> known() {
        return Optional.ofNullable(state)
                .filter(read -> bench.session()
                        .file()
                        .filter(file -> file.equals(known))
                        .isPresent());
    }

    boolean isBusy() {
        return busy;
    }

    void save() {
        save(() -> {});
    }

    /** @param then runs once it is saved, and not where it is not */
    void save(Runnable then) {
        Optional<Path> file = bench.session().file();
        if (file.isPresent()) {
            check(file.get(), then);
        } else {
            saveAs(then);
        }
    }

    void saveAs() {
        saveAs(() -> {});
    }

    private void saveAs(Runnable then) {
        choice.toSave().ifPresent(file -> write(file, then));
    }

    private void check(Path file, Runnable then) {
        FileState before = file.equals(known) ? state : null;
        begin();
        bench.files()
                .run(new Task<>(
                        bench.text("desk.saving", file.getFileName()),
                        progress -> before == null ? FileState.Now.SAME : before.compareWith(file),
                        now -> checked(file, now, then),
                        failure -> failed(file, failure)));
    }

    private void checked(Path file, FileState.Now now, Runnable then) {
        boolean goOn = now != FileState.Now.CHANGED
                || Ask.confirm(
                        bench.frame(),
                        bench.wording(),
                        bench.text("desk.changed-outside", file.getFileName()),
                        bench.text("desk.changed-outside.why"),
                        bench.text("desk.changed-outside.yes"));
        if (goOn) {
            write(file, then);
        } else {
            end();
        }
    }

    private void write(Path file, Runnable then) {
        bench.session().settle();
        Organisation value = bench.session().organisation();
        begin();
        bench.files()
                .run(new Task<>(
                        bench.text("desk.saving", file.getFileName()),
                        progress -> OrganisationFile.save(value, file),
                        saved -> saved(value, file, saved, then),
                        failure -> failed(file, failure)));
    }

    private void saved(Organisation value, Path file, FileState now, Runnable then) {
        remember(file, now);
        end();
        bench.session().savedAs(value, file);
        bench.frame().say(bench.text("desk.saved", file));
        then.run();
    }

    /** Nothing is lost: the file is as it was, and what is on screen still counts as changed. */
    private void failed(Path file, Exception failure) {
        end();
        bench.error(bench.text("desk.cannot-save", file.getFileName()), failure);
    }

    private void begin() {
        busy = true;
        changed.run();
    }

    private void end() {
        busy = false;
        changed.run();
    }
}
