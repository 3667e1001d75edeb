package dk.kaskade.ui.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dk.kaskade.fixture.ChainText;
import dk.kaskade.fixture.FrameworkText;
import dk.kaskade.framework.Framework;
import dk.kaskade.organisation.Response;
import dk.kaskade.organisation.ResponseStatus;
import dk.kaskade.text.Texts;
import dk.kaskade.ui.action.Actions;
import dk.kaskade.ui.look.Look;
import dk.kaskade.ui.look.Theme;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.session.Selection;
import dk.kaskade.ui.session.Session;
import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.GraphicsEnvironment;
import java.awt.KeyboardFocusManager;
import java.awt.Robot;
import java.awt.event.KeyEvent;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import javax.swing.JFrame;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CardWindowIT {
    private static final Framework FRAMEWORK = FrameworkText.framework("C1 chef");
    private final Session session = CardShowroom.session(FRAMEWORK);
    private JFrame frame;
    private Robot robot;

    @BeforeEach
    void openTheCard() throws Exception {
        assumeFalse(GraphicsEnvironment.isHeadless(), "needs a display");
        robot = new Robot();
        robot.setAutoDelay(15);
        onScreen(() -> {
            Look.install(Theme.LIGHT);
            Wording wording = new Wording(Texts.DANISH);
            frame = new JFrame();
            frame.setContentPane(new CardViewFactory(session, wording, new Actions(wording), finding -> {})
                    .create()
                    .component());
            frame.setSize(330, 900);
            frame.setVisible(true);
            session.open(ChainText.organisation("a roles=chef\n  b roles=chef\n"), null, true);
            session.select(Selection.of("a"));
            return null;
        });
        waitUntil(() -> find(frame, RowHead.class).isPresent());
        onScreen(() -> head().requestFocusInWindow());
        waitUntil(() -> focus() == head());
    }

    @AfterEach
    void shutTheWindow() throws Exception {
        if (frame != null) {
            onScreen(() -> {
                frame.dispose();
                return null;
            });
        }
    }

    @Test
    void wordsAreSavedWhileTypingWithTheCursorWhereItWasAndUndoneAtOnce() throws Exception {
        press(KeyEvent.VK_ENTER);
        waitUntil(() -> areas().isPresent());
        onScreen(() -> areas().orElseThrow().requestFocusInWindow());
        waitUntil(() -> focus() instanceof TypedArea);
        press(KeyEvent.VK_J);
        press(KeyEvent.VK_1);
        waitUntil(() -> answer().words().equals("j1") && !session.isLooking());
        assertThat(onScreen(() -> focus())).isInstanceOf(TypedArea.class);
        press(KeyEvent.VK_A);
        onScreen(() -> {
            session.select(Selection.of("b"));
            return null;
        });

        assertThat(onScreen(() -> answer().words())).isEqualTo("j1a");
        assertThat(onScreen(() -> answer().status())).isEqualTo(ResponseStatus.OPEN);
        assertThat(onScreen(() -> {
                    session.undo();
                    return answer().words();
                }))
                .isEmpty();
        assertThat(onScreen(session::canUndo)).isFalse();
    }

    @Test
    void theKeysSetTheStatusAndWhatDoesNotApplyAsksWhy() throws Exception {
        press(KeyEvent.VK_3);
        waitUntil(() -> answer().status() == ResponseStatus.AGREED);
        press(KeyEvent.VK_5);
        waitUntil(() -> answer().status() == ResponseStatus.NOT_APPLICABLE);
        waitUntil(() -> focus() instanceof TypedArea);
        press(KeyEvent.VK_X);

        waitUntil(() -> answer().reason().equals("x"));
    }

    private Response answer() {
        return session.organisation().position("a").orElseThrow().response("C1");
    }

    private RowHead head() {
        return find(frame, RowHead.class).orElseThrow();
    }

    private Optional<TypedArea> areas() {
        return find(frame, TypedArea.class);
    }

    private static Component focus() {
        return KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    }

    /** The first of a kind that can be seen. */
    private static <C> Optional<C> find(Container in, Class<C> kind) {
        for (Component each : in.getComponents()) {
            Optional<C> found = kind.isInstance(each) && each.isShowing()
                    ? Optional.of(kind.cast(each))
                    : each instanceof Container inner ? find(inner, kind) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private void press(int key) {
        robot.keyPress(key);
        robot.keyRelease(key);
        robot.waitForIdle();
    }

    private static <T> T onScreen(Callable<T> what) throws Exception {
        FutureTask<T> task = new FutureTask<>(what);
        EventQueue.invokeAndWait(task);
        return task.get();
    }

    private static void waitUntil(Callable<Boolean> so) throws Exception {
        for (int i = 0; i < 250; i++) {
            if (Objects.equals(onScreen(so), true)) {
                return;
            }
            Thread.sleep(20);
        }
        throw new AssertionError("it did not come so far");
    }
}
