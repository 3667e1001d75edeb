package dk.kaskade.ui.main;

import dk.kaskade.ui.session.OpenDocument;
import dk.kaskade.ui.shell.Ask;
import java.util.List;

/** Leaves what is open: never before what was not saved was saved or given up. */
final class Closing {
    private final Bench bench;
    private final Saving saving;
    private final Autosave autosave;
    private final Runnable exit;

    /** @param exit ends the program once the window is gone */
    Closing(Bench bench, Saving saving, Autosave autosave, Runnable exit) {
        this.bench = bench;
        this.saving = saving;
        this.autosave = autosave;
        this.exit = exit;
    }

    /** Shuts what is shown. */
    void close() {
        bench.session().current().ifPresent(this::close);
    }

    /** Shuts one of the open documents; the last gives way to the welcome page. */
    void close(OpenDocument document) {
        beforeLeaving(List.of(document), () -> bench.session().close(document));
    }

    void quit() {
        beforeLeaving(bench.session().documents(), this::leave);
    }

    /** Goes on at once where nothing is unsaved; otherwise asks once about all of it, and goes on as the person answers. */
    private void beforeLeaving(List<OpenDocument> left, Runnable next) {
        bench.session().settle();
        List<OpenDocument> unsaved = left.stream().filter(OpenDocument::isDirty).toList();
        if (unsaved.isEmpty()) {
            next.run();
            return;
        }
        switch (ask(unsaved)) {
            case SAVE -> save(unsaved, next);
            case DISCARD -> next.run();
            case CANCEL -> {
                // the person thought better of it
            }
        }
    }

    private Ask.Unsaved ask(List<OpenDocument> unsaved) {
        List<String> names =
                unsaved.stream().map(one -> one.organisation().name()).toList();
        if (names.size() == 1) {
            bench.session().show(unsaved.get(0));
            return Ask.unsaved(bench.frame(), bench.wording(), names.get(0));
        }
        return Ask.unsaved(bench.frame(), bench.wording(), names);
    }

    /** One after the other: where one cannot be saved, or the person does not say where, everything stays open. */
    private void save(List<OpenDocument> unsaved, Runnable next) {
        if (unsaved.isEmpty()) {
            next.run();
        } else {
            saving.save(unsaved.get(0), () -> save(unsaved.subList(1, unsaved.size()), next));
        }
    }

    private void leave() {
        autosave.end();
        bench.keepSettings();
        bench.frame().dispose();
        bench.close();
        exit.run();
    }
}
