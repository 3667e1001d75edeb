package dk.kaskade.ui.main;

import dk.kaskade.change.SetFramework;
import dk.kaskade.document.History;
import dk.kaskade.host.Opened;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.store.FileState;
import dk.kaskade.store.RecoveredCopy;
import dk.kaskade.ui.session.OpenDocument;
import dk.kaskade.ui.task.Task;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Opens organisations: from files, from the samples, or new ones. A file is read off the event thread. */
final class Opening {
    private final Bench bench;
    private final Saving saving;
    private final Map<Path, OpenDocument> samples = new HashMap<>();

    Opening(Bench bench, Saving saving) {
        this.bench = bench;
        this.saving = saving;
    }

    /** Opens a file beside what is open; one that is open already is shown. */
    void open(Path file) {
        Optional<OpenDocument> there = bench.session().documents().stream()
                .filter(document ->
                        document.file().filter(other -> same(other, file)).isPresent())
                .findFirst();
        there.ifPresentOrElse(bench.session()::show, () -> read(file));
    }

    private static boolean same(Path one, Path other) {
        return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }

    /**
     * Opens a sample as an organisation that lies in no file, so that nobody saves into the program's own folder. One that
     * is open as it was is shown.
     */
    void openSample(Path file) {
        OpenDocument there = samples.get(file);
        if (there != null && bench.session().documents().contains(there) && isUntouched(there)) {
            bench.session().show(there);
            return;
        }
        bench.files()
                .run(new Task<>(
                        bench.text("desk.opening", file.getFileName()),
                        progress -> bench.host().open(file),
                        opened -> samples.put(file, show(opened, null, null)),
                        failure -> bench.error(bench.text("desk.cannot-open", file.getFileName()), failure)));
    }

    private static boolean isUntouched(OpenDocument document) {
        return !document.isDirty() && document.file().isEmpty();
    }

    /** Asks for a name and a framework, and begins with one position at the top. */
    void fresh() {
        NewOrganisation.ask(bench).ifPresent(organisation -> bench.session().open(organisation, null, false));
    }

    /**
     * Opens work that an earlier run of the program could not save, as unsaved changes of the file it belongs to. Where that
     * file is open as it was, the work comes in its place.
     *
     * @param then hears which document it is once it is open
     */
    void recovered(RecoveredCopy copy, Consumer<OpenDocument> then) {
        recovered(copy, copy.original(), document -> {
            bench.session().documents().stream()
                    .filter(other -> other != document && !other.isDirty() && isSameFile(other, document))
                    .forEach(bench.session()::close);
            then.accept(document);
        });
    }

    /**
     * Opens such work as a document that no file has yet, beside its file.
     *
     * @param then hears which document it is once it is open
     */
    void recoveredBeside(RecoveredCopy copy, Consumer<OpenDocument> then) {
        recovered(copy, null, then);
    }

    private void recovered(RecoveredCopy copy, @Nullable Path file, Consumer<OpenDocument> then) {
        bench.files()
                .run(new Task<>(
                        bench.text("desk.opening", copy.name()),
                        progress -> new Recovered(
                                bench.host().open(copy.file(), copy.saveTo().orElse(copy.file())),
                                file == null ? Optional.empty() : copy.base()),
                        recovered -> then.accept(recovered(copy, recovered, file)),
                        failure -> bench.error(bench.text("desk.cannot-open", copy.file()), failure)));
    }

    /** With the value that the work began with, where that is known, so that somebody else's can be merged with it. */
    private record Recovered(Opened opened, Optional<Organisation> base) {}

    private OpenDocument recovered(RecoveredCopy copy, Recovered recovered, @Nullable Path file) {
        Opened opened = recovered.opened;
        bench.frameworks().add(opened.published());
        History unsaved = History.unsaved(opened.organisation());
        OpenDocument document =
                bench.session().open(recovered.base.map(unsaved::savedAs).orElse(unsaved), file);
        return shown(opened, document, copy.state());
    }

    private static boolean isSameFile(OpenDocument one, OpenDocument other) {
        return one.file().isPresent()
                && other.file().isPresent()
                && same(one.file().get(), other.file().get());
    }

    private void read(Path file) {
        bench.files()
                .run(new Task<>(
                        bench.text("desk.opening", file.getFileName()),
                        progress -> state(file),
                        found -> show(found.opened(), file, found.state()),
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
    private OpenDocument show(Opened opened, @Nullable Path file, @Nullable FileState state) {
        bench.frameworks().add(opened.published());
        return shown(opened, bench.session().open(opened.organisation(), file, true), state);
    }

    private OpenDocument shown(Opened opened, OpenDocument document, @Nullable FileState state) {
        document.file().filter(file -> state != null).ifPresent(file -> saving.remember(document, file, state));
        if (opened.frameworkMissing()) {
            frameworkMissing(String.valueOf(opened.organisation().framework()));
        }
        return document;
    }

    private void frameworkMissing(String missing) {
        FrameworkChoice.ask(bench, missing).ifPresent(id -> bench.session().apply(new SetFramework(id)));
    }
}
