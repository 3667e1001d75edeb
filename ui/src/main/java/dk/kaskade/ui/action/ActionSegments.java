package dk.kaskade.ui.action;

import dk.kaskade.ui.look.Segmented;
import java.util.List;
import java.util.function.Function;
import javax.swing.Action;
import javax.swing.JPanel;
import javax.swing.JToggleButton;

/** Several commands of which one is on, as one segmented choice: the lenses, the levels. */
public final class ActionSegments extends JPanel {
    private final transient Actions actions;
    private final transient List<ActionId> ids;
    private final Segmented<ActionId> choice;

    /** The choice with a name for all of it and a short name for each, both keys of texts. */
    public ActionSegments(Actions actions, List<ActionId> ids, String nameKey, Function<ActionId, String> shortKeys) {
        super(new java.awt.BorderLayout());
        setOpaque(false);
        this.actions = actions;
        this.ids = List.copyOf(ids);
        choice = new Segmented<>(ids, actions::run);
        add(choice);
        actions.wording().follow(() -> speak(nameKey, shortKeys));
        actions.watch(this::follow);
    }

    /** Whether a choice is there at all. */
    void show(ActionId id, boolean shown) {
        choice.button(id).setVisible(shown);
    }

    /** While something is on that is not among these, none of them is. */
    void mute(boolean now) {
        if (now) {
            choice.chooseNone();
        }
    }

    private void speak(String nameKey, Function<ActionId, String> shortKeys) {
        choice.name(actions.wording().text(nameKey), id -> actions.wording().text(shortKeys.apply(id)));
        for (ActionId id : ids) {
            choice.button(id).setToolTipText((String) actions.action(id).getValue(Action.SHORT_DESCRIPTION));
        }
    }

    private void follow() {
        for (ActionId id : ids) {
            JToggleButton button = choice.button(id);
            button.setEnabled(actions.action(id).isEnabled());
            if (Boolean.TRUE.equals(actions.action(id).getValue(Action.SELECTED_KEY))) {
                choice.choose(id);
            }
        }
    }
}
