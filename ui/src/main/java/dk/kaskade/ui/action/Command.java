package dk.kaskade.ui.action;

import dk.kaskade.ui.look.KeyHint;
import java.awt.event.ActionEvent;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javax.swing.AbstractAction;
import org.jspecify.annotations.Nullable;

/** One command of the catalogue as Swing knows it. */
final class Command extends AbstractAction {
    private final ActionId id;
    private final transient Runnable ran;
    private transient @Nullable Runnable handler;
    private transient BooleanSupplier can = () -> false;
    private transient @Nullable BooleanSupplier on;
    private transient @Nullable Supplier<String> whyNot;
    private transient Supplier<Optional<String>> what = Optional::empty;
    private String name = "";

    /** @param ran what one command did may change what the others can do, and which of several is on */
    Command(ActionId id, Runnable ran) {
        this.id = id;
        this.ran = ran;
        putValue(SMALL_ICON, id.icon().icon());
        putValue(ACTION_COMMAND_KEY, id.name());
        id.key().ifPresent(key -> putValue(ACCELERATOR_KEY, key));
        setEnabled(false);
    }

    ActionId id() {
        return id;
    }

    void speak(String words) {
        name = words;
        describe();
    }

    /** Says what it would do just now, beside its name. */
    void detail(Supplier<Optional<String>> now) {
        what = now;
        describe();
    }

    /** Says, while it cannot be done, what has to be done first. */
    void explain(Supplier<String> why) {
        whyNot = why;
        describe();
    }

    private void describe() {
        String called = what.get().map(now -> name + ": " + now).orElse(name);
        putValue(NAME, called);
        String whole =
                id.key().map(key -> called + " (" + KeyHint.words(key) + ")").orElse(called);
        putValue(SHORT_DESCRIPTION, whyNot == null || isEnabled() ? whole : name + ": " + whyNot.get());
    }

    void handle(Runnable what, BooleanSupplier enabled) {
        handler = what;
        can = enabled;
        refresh();
    }

    void mark(BooleanSupplier selected) {
        on = selected;
        refresh();
    }

    boolean isDone() {
        return handler != null;
    }

    boolean isState() {
        return on != null;
    }

    void refresh() {
        setEnabled(handler != null && can.getAsBoolean());
        if (on != null) {
            putValue(SELECTED_KEY, on.getAsBoolean());
        }
        describe();
    }

    void run() {
        refresh();
        if (handler != null && isEnabled()) {
            handler.run();
            ran.run();
        }
    }

    @Override
    public void actionPerformed(ActionEvent event) {
        run();
    }
}
