package dk.kaskade.ui.action;

import dk.kaskade.ui.look.Wording;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javax.swing.Action;
import javax.swing.JComponent;
import javax.swing.KeyStroke;

/**
 * The commands of one window with what they do. Whoever can do something says so with {@link #on}; whoever changes the state
 * calls {@link #refresh}. On the event thread.
 */
public final class Actions {
    private final Wording wording;
    private final Map<ActionId, Command> commands = new EnumMap<>(ActionId.class);
    private final List<Runnable> watchers = new ArrayList<>();

    public Actions(Wording wording) {
        this.wording = wording;
        for (ActionId id : ActionId.values()) {
            commands.put(id, new Command(id, this::refresh));
        }
        wording.follow(() -> commands.values().forEach(command -> command.speak(name(command.id()))));
    }

    /** Says what a command does, and when it can. */
    public void on(ActionId id, Runnable handler, BooleanSupplier enabled) {
        command(id).handle(handler, enabled);
    }

    /** Says, in the tooltip of a command that cannot be done, what has to be done first. */
    public void explain(ActionId id, String textKey) {
        command(id).explain(() -> wording.text(textKey));
    }

    /** Says what a command would do just now: what would be undone, for instance. */
    public void detail(ActionId id, Supplier<Optional<String>> now) {
        command(id).detail(now);
    }

    /** Says what a command does that can always be done. */
    public void on(ActionId id, Runnable handler) {
        on(id, handler, () -> true);
    }

    /** Says when a command is a state that is on: a lens, a dock that is open, the language spoken. */
    public void selected(ActionId id, BooleanSupplier on) {
        command(id).mark(on);
    }

    /** The command for buttons: text, icon, tooltip with its key, enabled or not, selected or not. */
    public Action action(ActionId id) {
        return command(id);
    }

    /** Runs a command as if its button had been pressed; nothing happens where it cannot be done now. */
    public void run(ActionId id) {
        command(id).run();
    }

    /** Asks every command anew whether it can be done and whether it is on. */
    public void refresh() {
        commands.values().forEach(Command::refresh);
        watchers.forEach(Runnable::run);
    }

    /** Hears every {@link #refresh}, for what shows several commands as one choice. */
    public void watch(Runnable watcher) {
        watchers.add(watcher);
    }

    /** Whether somebody has said what it does: what nobody does stands in no menu. */
    public boolean isDone(ActionId id) {
        return command(id).isDone();
    }

    /** Lets the keys that work everywhere work in a window. */
    public void bindWindow(JComponent root) {
        bind(root, JComponent.WHEN_IN_FOCUSED_WINDOW, false);
    }

    /** Lets the keys of the chain work while the focus is inside a component. */
    public void bindChain(JComponent chart) {
        bind(chart, JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT, true);
    }

    /** The name of a command in the language spoken. */
    public String name(ActionId id) {
        return wording.text(id.textKey());
    }

    Wording wording() {
        return wording;
    }

    private void bind(JComponent component, int when, boolean chain) {
        for (ActionId id : ActionId.values()) {
            if (id.onlyInChain() == chain) {
                for (KeyStroke key : id.keys()) {
                    component.getInputMap(when).put(key, id);
                }
                component.getActionMap().put(id, command(id));
            }
        }
    }

    private Command command(ActionId id) {
        return Objects.requireNonNull(commands.get(id));
    }
}
