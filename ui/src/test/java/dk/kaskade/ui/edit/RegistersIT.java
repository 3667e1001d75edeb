package dk.kaskade.ui.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dk.kaskade.fixture.ChainText;
import dk.kaskade.fixture.FrameworkText;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.text.Texts;
import dk.kaskade.ui.look.Look;
import dk.kaskade.ui.look.Theme;
import dk.kaskade.ui.look.Wording;
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
import javax.swing.JList;
import javax.swing.JTable;
import javax.swing.JTextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RegistersIT {
    private final Session session = EditShowroom.session(FrameworkText.empty());
    private Organisation before;
    private Robot robot;

    @BeforeEach
    void openTheDialog() throws Exception {
        assumeFalse(GraphicsEnvironment.isHeadless(), "needs a display");
        robot = new Robot();
        robot.setAutoDelay(15);
        onScreen(() -> {
            Look.install(Theme.LIGHT);
            JFrame frame = new JFrame();
            frame.setSize(900, 700);
            frame.setVisible(true);
            before = ChainText.organisation("""
                    top level=1 title=Top
                      a level=2 title=Alfa holders=eva
                        b level=3 title=Beta holders=ib
                    unit: u1
                    """);
            session.open(before, null, true);
            Registers registers = new Registers(session, new Wording(Texts.DANISH), () -> frame);
            EventQueue.invokeLater(registers::show);
            return null;
        });
        waitUntil(() -> dialog() != null && focus() instanceof JList);
    }

    @AfterEach
    void shutAllWindows() throws Exception {
        onScreen(() -> {
            Arrays.stream(Window.getWindows()).forEach(Window::dispose);
            return null;
        });
    }

    @Test
    void aCommunityWithTwoMembersIsMadeAndUndoneByTheKeyboardAlone() throws Exception {
        press(KeyEvent.VK_TAB);
        waitUntil(() -> focus() instanceof JTextField);
        press(KeyEvent.VK_X, KeyEvent.VK_Y, KeyEvent.VK_ENTER);
        waitUntil(() -> session.organisation().communities().size() == 1);
        onScreen(() -> {
            JTable table = table(dialog());
            table.requestFocusInWindow();
            table.setRowSelectionInterval(1, 2);
            return null;
        });
        waitUntil(() -> focus() instanceof JTable);
        press(KeyEvent.VK_SPACE);
        waitUntil(() -> session.organisation().communities().get(0).members().size() == 2);
        assertThat(session.organisation().communities().get(0).name()).isEqualTo("xy");
        assertThat(session.organisation().communities().get(0).members()).containsExactly("a", "b");

        chord(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
        chord(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
        waitUntil(() -> session.organisation().communities().isEmpty());
        assertThat(session.organisation()).isEqualTo(before);
        press(KeyEvent.VK_ESCAPE);
        waitUntil(() -> dialog() == null);
    }

    @Test
    void aUnitIsGivenAnotherNameAndEscapeInAFieldPutsBackWhatStoodThere() throws Exception {
        chord(KeyEvent.VK_ALT, KeyEvent.VK_E);
        waitUntil(() -> named("Navn") != null && named("Navn").isShowing());
        onScreen(() -> named("Navn").requestFocusInWindow());
        waitUntil(() -> focus() == named("Navn"));
        press(KeyEvent.VK_Q, KeyEvent.VK_ESCAPE);
        waitUntil(() -> !named("Navn").getText().startsWith("q"));
        assertThat(onScreen(() -> dialog() != null)).isTrue();
        press(KeyEvent.VK_Q, KeyEvent.VK_ENTER);
        waitUntil(() -> session.organisation().units().get(0).name().startsWith("q"));
        assertThat(session.history().orElseThrow().done()).hasSize(1);
    }

    private static JTextField named(String name) {
        return (JTextField) first(
                dialog(),
                each -> each instanceof JTextField
                        && each.isShowing()
                        && name.equals(each.getAccessibleContext().getAccessibleName()));
    }

    private static JTable table(java.awt.Container in) {
        return (JTable) first(in, JTable.class::isInstance);
    }

    private static Component first(java.awt.Container in, java.util.function.Predicate<Component> which) {
        for (Component each : in.getComponents()) {
            if (which.test(each)) {
                return each;
            }
            Component inner = each instanceof java.awt.Container container ? first(container, which) : null;
            if (inner != null) {
                return inner;
            }
        }
        return null;
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

    private void chord(int modifier, int key) {
        robot.keyPress(modifier);
        robot.keyPress(key);
        robot.keyRelease(key);
        robot.keyRelease(modifier);
        robot.waitForIdle();
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
