package dk.kaskade.ui.main;

import dk.kaskade.change.SetFramework;
import dk.kaskade.host.Opened;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.store.FileState;
import dk.kaskade.store.RecoveredCopy;
import dk.kaskade.ui.task.Task;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Opens organisations: from files, from the samples, or new ones. A file is read off the event thread. */
final class Opening {
    private final Bench bench;
    private final Closing closing;
    private final Saving saving;
    private final FileChoice choice;

    Opening(Bench bench, Closing closing, Saving saving, FileChoice choice) {
        this.bench = bench;
        this.closing = closing;
        this.saving = saving;
        this.choice = choice;
    }

    /** Asks which file, and opens it. */
    void choose() {
        closing.beforeLeaving(() -> choice.toOpen().ifPresent(this::read));
    }

    /** Opens a file, after what is open was saved or given up. */
    void open(Path file) {
        closing.beforeLeaving(() -> read(file));
    }

    /** Opens a sample as an organisation that lies in no file, so that nobody saves into the program's own folder. */
    void openSample(Path file) {
        closing.beforeLeaving(() -> bench.files()
                .run(new Task<>(
                        bench.text("desk.opening", file.getFileName()),
                        progress -> bench.host().open(file),
                        opened -> show(opened, null, null, true),
                        failure -> bench.error(bench.text("desk.cannot-open", file.getFileName()), failure))));
    }

    /** Asks for a name and a framework, and begins with one position at the top. */
    void fresh() {
        closing.beforeLeaving(() -> NewOrganisation.ask(bench).ifPresent(this::begin));
    }

    /**
     * Opens work that an earlier run of the program could not save, as unsaved changes of the file it belongs to.
     *
     * @param then runs once it is open
     */
    void recovered(RecoveredCopy copy, Runnable then) {
        closing.beforeLeaving(() -> bench.files()
                .run(new Task<>(
                        bench.text("desk.opening", copy.name()),
                        progress -> bench.host().open(copy.file(), copy.saveTo().orElse(copy.file())),
                        opened -> {
                            show(opened, copy.original(), copy.state(), false);
                            then.run();
                        },
                        failure -> bench.error(bench.text("desk.cannot-open", copy.file()), failure))));
    }

    private void begin(Organisation organisation) {
        saving.forget();
        bench.session().open(organisation, null, false);
    }

    private void read(Path file) {
        bench.files()
                .run(new Task<>(
                        bench.text("desk.opening", file.getFileName()),
                        progress -> state(file),
                        found -> show(found.opened(), file, found.state(), true),
                        failure -> failed(file, failure)));
    }

    /** The state is taken first: what is written in between is then noticed before it is overwritten. */
    private Found state(Path file) throws IOException {
        FileState state = FileState.of(file);
        return new Found(bench.host().open(file), state);
    }

    private record Found(Opened opened, FileState state) {}

    private void failed(Path file, Exception failure) {
        if (!Files.exists(file)) {
            bench.settings().forget(file);
            bench.keepSettings();
        }
        bench.error(bench.text("desk.cannot-open", file.getFileName()), failure);
        if (!bench.session().isOpen()) {
            bench.frame().showWelcome();
        }
    }

    /**
     * @param file  where it will be saved to; none for a sample
     * @param state how that file was when it was read; none where that is not known
     */
    private void show(Opened opened, @Nullable Path file, @Nullable FileState state, boolean saved) {
        bench.frameworks().add(opened.published());
        if (file == null || state == null) {
            saving.forget();
        } else {
            saving.remember(file, state);
        }
        bench.session().open(opened.organisation(), file, saved);
        if (opened.frameworkMissing()) {
            frameworkMissing(String.valueOf(opened.organisation().framework()));
        }
    }

    private void frameworkMissing(String missing) {
        FrameworkChoice.ask(bench, missing).ifPresent(id -> bench.session().apply(new SetFramework(id)));
    }
}
