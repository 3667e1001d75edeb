package dk.kaskade.ui.main;

import dk.kaskade.change.SetFramework;
import dk.kaskade.host.Opened;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.store.FileState;
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
                        opened -> show(opened, null),
                        failure -> bench.error(bench.text("desk.cannot-open", file.getFileName()), failure))));
    }

    /** Asks for a name and a framework, and begins with one position at the top. */
    void fresh() {
        closing.beforeLeaving(() -> NewOrganisation.ask(bench).ifPresent(this::begin));
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
                        found -> show(found.opened(), found.state()),
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

    /** @param state none for a sample */
    private void show(Opened opened, @Nullable FileState state) {
        bench.frameworks().add(opened.framework());
        Path file = state == null ? null : opened.file();
        if (file == null || state == null) {
            saving.forget();
        } else {
            saving.remember(file, state);
        }
        bench.session().open(opened.organisation(), file, true);
        if (opened.frameworkMissing()) {
            frameworkMissing(String.valueOf(opened.organisation().framework()));
        }
    }

    private void frameworkMissing(String missing) {
        FrameworkChoice.ask(bench, missing).ifPresent(id -> bench.session().apply(new SetFramework(id)));
    }
}
