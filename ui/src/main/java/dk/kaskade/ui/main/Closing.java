package dk.kaskade.ui.main;

import dk.kaskade.ui.shell.Ask;

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

    /** Shows the welcome page. */
    void close() {
        beforeLeaving(() -> bench.session().close());
    }

    void quit() {
        beforeLeaving(this::leave);
    }

    /** Goes on at once where nothing is unsaved; otherwise as the person answers. */
    void beforeLeaving(Runnable next) {
        bench.session().settle();
        if (!bench.session().isDirty()) {
            next.run();
            return;
        }
        String name = bench.session().organisation().name();
        switch (Ask.unsaved(bench.frame(), bench.wording(), name)) {
            case SAVE -> saving.save(next);
            case DISCARD -> next.run();
            case CANCEL -> {
                // the person thought better of it
            }
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
