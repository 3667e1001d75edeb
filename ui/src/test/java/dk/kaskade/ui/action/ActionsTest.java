package dk.kaskade.ui.action;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.text.Texts;
import dk.kaskade.ui.look.Wording;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.swing.Action;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.KeyStroke;
import org.junit.jupiter.api.Test;

class ActionsTest {
    private final Wording wording = new Wording(Texts.DANISH);
    private final Actions actions = new Actions(wording);

    @Test
    void runsWhatWasRegisteredWhileItCanBeDone() {
        AtomicInteger saved = new AtomicInteger();
        AtomicBoolean changed = new AtomicBoolean(true);
        actions.on(ActionId.SAVE, saved::incrementAndGet, changed::get);

        actions.run(ActionId.SAVE);
        changed.set(false);
        actions.run(ActionId.SAVE);

        assertThat(saved).hasValue(1);
        assertThat(actions.action(ActionId.SAVE).isEnabled()).isFalse();
    }

    @Test
    void aCommandThatNobodyDoesIsDisabledAndStandsInNoMenu() {
        actions.on(ActionId.UNDO, () -> {});
        JPopupMenu menu = new Menus(actions, wording).popup(java.util.List.of(ActionId.UNDO, ActionId.REDO));

        assertThat(actions.action(ActionId.REDO).isEnabled()).isFalse();
        assertThat(menu.getComponents())
                .singleElement()
                .isInstanceOfSatisfying(
                        JMenuItem.class, item -> assertThat(item.getText()).isEqualTo("Fortryd"));
    }

    @Test
    void namesFollowTheLanguage() {
        Action undo = actions.action(ActionId.UNDO);
        assertThat(undo.getValue(Action.NAME)).isEqualTo("Fortryd");

        wording.speak(Texts.ENGLISH);

        assertThat(undo.getValue(Action.NAME)).isEqualTo("Undo");
        assertThat(undo.getValue(Action.SHORT_DESCRIPTION)).isEqualTo("Undo (Ctrl+Z)");
    }

    @Test
    void aStateTellsWhetherItIsOn() {
        AtomicBoolean open = new AtomicBoolean();
        actions.on(ActionId.TOGGLE_INSPECTOR, () -> open.set(!open.get()));
        actions.selected(ActionId.TOGGLE_INSPECTOR, open::get);

        actions.run(ActionId.TOGGLE_INSPECTOR);

        assertThat(actions.action(ActionId.TOGGLE_INSPECTOR).getValue(Action.SELECTED_KEY))
                .isEqualTo(true);
    }

    @Test
    void keysOfTheChainAreBoundInTheChainOnly() {
        JPanel window = new JPanel();
        JPanel chart = new JPanel();
        actions.bindWindow(window);
        actions.bindChain(chart);
        KeyStroke delete = KeyStroke.getKeyStroke("DELETE");
        KeyStroke undo = KeyStroke.getKeyStroke("ctrl Z");

        assertThat(window.getInputMap(JPanel.WHEN_IN_FOCUSED_WINDOW).get(delete))
                .isNull();
        assertThat(window.getInputMap(JPanel.WHEN_IN_FOCUSED_WINDOW).get(undo)).isEqualTo(ActionId.UNDO);
        assertThat(chart.getInputMap(JPanel.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).get(delete))
                .isEqualTo(ActionId.REMOVE);
        assertThat(chart.getInputMap(JPanel.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).get(undo))
                .isNull();
    }

    @Test
    void whoeverWatchesHearsThatACommandWasRun() {
        Actions actions = new Actions(new Wording(Texts.DANISH));
        int[] heard = new int[1];
        actions.on(ActionId.LEVEL_3, () -> {});
        actions.watch(() -> heard[0]++);

        actions.run(ActionId.LEVEL_3);
        actions.run(ActionId.LEVEL_4);

        assertThat(heard[0]).isEqualTo(1);
    }
}
