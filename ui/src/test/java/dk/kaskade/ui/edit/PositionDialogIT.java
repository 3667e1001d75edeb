package dk.kaskade.ui.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dk.kaskade.fixture.ChainText;
import dk.kaskade.fixture.FrameworkText;
import dk.kaskade.organisation.Position;
import dk.kaskade.text.Texts;
import dk.kaskade.ui.action.ActionId;
import dk.kaskade.ui.action.Actions;
import dk.kaskade.ui.look.Look;
import dk.kaskade.ui.look.Theme;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.session.Selection;
import dk.kaskade.ui.session.Session;
import java.awt.Component;
import java.awt.EventQueue;
import java.awt.GraphicsEnvironment;
import java.awt.KeyboardFocusManager;
import java.awt.Robot;
import java.awt.Window;
import java.awt.event.KeyEvent;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import javax.swing.JDialog;
import javax.swing.JFrame;
import javax.swing.JTextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PositionDialogIT {
    private final Session session = EditShowroom.session(FrameworkText.empty());
    private final Actions actions = new Actions(new Wording(Texts.DANISH));
    private JFrame frame;
    private Robot robot;

    @BeforeEach
    void openTheWindow() throws Exception {
        assumeFalse(GraphicsEnvironment.isHeadless(), "needs a display");
        robot = new Robot();
        robot.setAutoDelay(15);
        onScreen(() -> {
            Look.install(Theme.LIGHT);
            frame = new JFrame();
            frame.setSize(900, 700);
            frame.setVisible(true);
            new PositionActions(SilentTalk.parts(session, () -> frame)).register(actions);
            session.open(ChainText.organisation("""
                    top level=1 title=Top
                      a level=2 title=Alfa holders=eva
                        b level=3 title=Beta
                    """), null, true);
            session.select(Selection.of("a"));
            actions.refresh();
            return null;
        });
    }

    @AfterEach
    void shutAllWindows() throws Exception {
        onScreen(() -> {
            Arrays.stream(Window.getWindows()).forEach(Window::dispose);
            return null;
        });
    }

    @Test
    void aNewPositionIsMadeByTheKeyboardAloneAndUndoneAtOnce() throws Exception {
        run(ActionId.ADD_BELOW);
        press(KeyEvent.VK_ENTER);
        robot.delay(200);
        assertThat(onScreen(this::isOpen)).isTrue();
        press(KeyEvent.VK_N, KeyEvent.VK_Y, KeyEvent.VK_ENTER);
        waitUntil(() -> !isOpen());

        Position fresh = onScreen(() -> session.selected().orElseThrow());
        assertThat(fresh.title()).isEqualTo("ny");
        assertThat(fresh.reportsTo()).isEqualTo("a");
        onScreen(() -> {
            session.undo();
            return null;
        });
        assertThat(onScreen(() -> session.organisation().positions())).hasSize(3);
        assertThat(onScreen(session::isDirty)).isFalse();
    }

    @Test
    void aTypedNameIsTakenFromTheSuggestionsAndEscapeShutsFirstThemThenTheDialog() throws Exception {
        run(ActionId.EDIT_POSITION);
        onScreen(() -> {
            suggesting().requestFocusInWindow();
            return null;
        });
        waitUntil(() -> focus() instanceof SuggestField);
        press(KeyEvent.VK_Q, KeyEvent.VK_ESCAPE);
        robot.delay(200);
        assertThat(onScreen(this::isOpen)).isTrue();
        press(KeyEvent.VK_BACK_SPACE, KeyEvent.VK_N, KeyEvent.VK_Y);
        waitUntil(() -> suggesting().suggestions().isShowing());
        assertThat(onScreen(() ->
                        suggesting().getWidth() - suggesting().suggestions().getWidth()))
                .as("as wide as the field but for the borders")
                .isBetween(0, 16);
        press(KeyEvent.VK_ENTER);
        robot.delay(200);
        assertThat(onScreen(this::isOpen)).isTrue();
        press(KeyEvent.VK_ENTER);
        waitUntil(() -> !isOpen());

        assertThat(onScreen(() -> session.organisation().people()))
                .anySatisfy(person -> assertThat(person.name()).isEqualTo("ny"));
        assertThat(onScreen(() -> session.history().orElseThrow().done())).hasSize(1);
    }

    @Test
    void escapeLeavesEverythingAsItWas() throws Exception {
        run(ActionId.RENAME);
        press(KeyEvent.VK_X, KeyEvent.VK_ESCAPE);
        waitUntil(() -> !isOpen());

        assertThat(onScreen(session::isDirty)).isFalse();
    }

    private void run(ActionId id) throws Exception {
        EventQueue.invokeLater(() -> actions.run(id));
        waitUntil(() -> isOpen() && focus() instanceof JTextField);
    }

    /** The field for the deputy: the first but one that suggests. */
    private SuggestField suggesting() {
        return fields(dialog()).get(2);
    }

    private static java.util.List<SuggestField> fields(java.awt.Container in) {
        java.util.List<SuggestField> all = new java.util.ArrayList<>();
        for (Component each : in.getComponents()) {
            if (each instanceof SuggestField field) {
                all.add(field);
            } else if (each instanceof java.awt.Container inner) {
                all.addAll(fields(inner));
            }
        }
        return all;
    }

    private boolean isOpen() {
        return dialog() != null;
    }

    private static JDialog dialog() {
        return Arrays.stream(Window.getWindows())
                .filter(window -> window instanceof JDialog && window.isVisible())
                .map(JDialog.class::cast)
                .findFirst()
                .orElse(null);
    }

    private static Component focus() {
        return KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    }

    private void press(int... keys) {
        for (int key : keys) {
            robot.keyPress(key);
            robot.keyRelease(key);
            robot.waitForIdle();
        }
    }

    private static <T> T onScreen(Callable<T> what) throws Exception {
        FutureTask<T> task = new FutureTask<>(what);
        EventQueue.invokeAndWait(task);
        return task.get();
    }

    private static void waitUntil(Callable<Boolean> so) throws Exception {
        for (int i = 0; i < 250; i++) {
            if (onScreen(so)) {
                return;
            }
            Thread.sleep(20);
        }
        throw new AssertionError("it did not come so far");
    }
}
