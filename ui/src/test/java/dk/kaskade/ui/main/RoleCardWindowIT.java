package dk.kaskade.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Response;
import dk.kaskade.organisation.ResponseStatus;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.window.NeedsDisplay;
import java.awt.Component;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.Optional;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The role card's page as a leader works with it: from the welcome page through the chain, and everything on it undone again. */
@NeedsDisplay
class RoleCardWindowIT {
    private static final String LEADER = "l-dagtilbud";

    @TempDir
    private Path folder;

    private WindowDriver window;
    private Session session;

    @BeforeEach
    void openTheSampleFromTheWelcomePage() throws Exception {
        window = new WindowDriver(folder);
        session = window.desktop().session();
        JComponent card = window.await(
                JComponent.class,
                part -> part.getClass().getSimpleName().equals("SampleCard")
                        && part.getAccessibleContext().getAccessibleName() != null
                        && part.getAccessibleContext().getAccessibleName().contains("Odsherred"));
        window.click(card);
        window.until("the sample is open", session::isOpen);
        window.untilAnalysed();
        window.click(window.card(LEADER));
        window.until("it is selected", () -> session.selection().lead().equals(Optional.of(LEADER)));
        window.key(KeyEvent.VK_R, KeyEvent.VK_CONTROL);
        window.until("the page is there", () -> line(0) != null);
    }

    @AfterEach
    void closeTheWindow() throws Exception {
        window.assertWell();
        window.close();
    }

    /** The lines of the page, in order; null where there are not so many. */
    private static Component line(int number) {
        return WindowDriver.find(
                        JComponent.class,
                        part -> part.getClass().getSimpleName().equals("MineCell") && number(part) == number)
                .orElse(null);
    }

    private static int number(JComponent cell) {
        int before = 0;
        for (Component row : cell.getParent().getParent().getComponents()) {
            if (row == cell.getParent()) {
                return before;
            }
            before += row.getClass().getSimpleName().equals("LineRow")
                            && WindowDriver.find(
                                            JComponent.class,
                                            part -> part.getClass()
                                                            .getSimpleName()
                                                            .equals("MineCell")
                                                    && SwingUtilities.isDescendingFrom(part, row))
                                    .isPresent()
                    ? 1
                    : 0;
        }
        return -1;
    }

    private <T extends Component> T inLine(Class<T> type, String simpleName) throws Exception {
        return window.await(
                type,
                part -> (simpleName.isEmpty() || part.getClass().getSimpleName().equals(simpleName))
                        && SwingUtilities.isDescendingFrom(part, line(0)));
    }

    private Position leader() {
        return session.organisation().position(LEADER).orElseThrow();
    }

    private static String first(Organisation organisation) {
        return "leder-af-ledere-01";
    }

    private Response answer() {
        return leader().response(first(session.organisation()));
    }

    private void undo() throws Exception {
        window.key(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
    }

    @Test
    void statusWordsReasonPriorityAndMarkAreSetAndUndoneOneByOne() throws Exception {
        Organisation before = WindowDriver.ask(session::organisation);
        ResponseStatus status = WindowDriver.ask(() -> answer().status());
        ResponseStatus other = status == ResponseStatus.DISCUSSED ? ResponseStatus.AGREED : ResponseStatus.DISCUSSED;

        Component cell = line(0);
        WindowDriver.run(cell::requestFocusInWindow);
        window.until("the line has the focus", cell::isFocusOwner);
        window.key(KeyEvent.VK_1 + other.ordinal());
        window.until("the status is set", () -> answer().status() == other);

        JTextArea words = inLine(JTextArea.class, "");
        window.click(words);
        window.until("the cursor is there", words::isFocusOwner);
        window.key(KeyEvent.VK_A, KeyEvent.VK_CONTROL);
        window.write("Vi siger det på mandagsmødet. ");
        window.untilAnalysed();
        window.key(KeyEvent.VK_4);
        window.key(KeyEvent.VK_2);
        window.until(
                "the words are saved while typing", () -> answer().words().equals("Vi siger det på mandagsmødet. 42"));
        assertThat(WindowDriver.ask(() -> answer().status())).isEqualTo(other);
        window.key(KeyEvent.VK_TAB);

        Component flags = inLine(Component.class, "FlagPicker");
        int priority = WindowDriver.ask(() -> answer().priority());
        WindowDriver.run(flags::requestFocusInWindow);
        window.until("the flags have the focus", flags::isFocusOwner);
        window.key(priority == 1 ? KeyEvent.VK_LEFT : KeyEvent.VK_RIGHT);
        window.until("the priority is another", () -> answer().priority() != priority);

        WindowDriver.run(cell::requestFocusInWindow);
        window.until("the line has the focus", cell::isFocusOwner);
        window.key(KeyEvent.VK_5);
        window.until("it does not apply", () -> answer().status() == ResponseStatus.NOT_APPLICABLE);
        window.until(
                "the reason is asked for",
                () -> java.awt.KeyboardFocusManager.getCurrentKeyboardFocusManager()
                                .getFocusOwner()
                        instanceof JTextArea);
        window.write("Ligger hos centeret.");
        window.until("the reason is saved", () -> answer().reason().equals("Ligger hos centeret."));

        Component slider = window.await(
                Component.class, part -> part.getClass().getSimpleName().equals("MarkSlider"));
        int strengths = WindowDriver.ask(() -> leader().strengths().size());
        WindowDriver.run(slider::requestFocusInWindow);
        window.until("the mark has the focus", slider::isFocusOwner);
        Organisation unset = WindowDriver.ask(session::organisation);
        window.key(KeyEvent.VK_LEFT);
        if (WindowDriver.ask(session::organisation) == unset) {
            window.key(KeyEvent.VK_RIGHT);
        }
        window.until("the mark is set", () -> session.organisation() != unset);
        assertThat(WindowDriver.ask(() -> leader().strengths().size())).isGreaterThanOrEqualTo(strengths);

        undo();
        window.until("the mark is as before", () -> session.organisation().equals(unset));
        undo();
        window.until("the reason is gone", () -> answer().reason().isEmpty());
        undo();
        window.until("it applies again", () -> answer().status() == other);
        undo();
        window.until("the priority is as before", () -> answer().priority() == priority);
        undo();
        window.until(
                "all of the words are undone at once",
                () -> answer().words()
                        .equals(before.position(LEADER)
                                .orElseThrow()
                                .response(first(before))
                                .words()));
        undo();
        window.until("everything is as it was", () -> session.organisation().equals(before));
    }

    @Test
    void aThreadThatPassesByIsAgreedLocallyAndUndone() throws Exception {
        Organisation before = WindowDriver.ask(session::organisation);
        int agreements = WindowDriver.ask(() -> leader().agreements().size());
        AbstractButton agree = window.awaitButton("Aftal lokalt");
        WindowDriver.run(agree::requestFocusInWindow);
        window.until("it is in sight", agree::isFocusOwner);
        window.key(KeyEvent.VK_SPACE);
        window.await(JDialog.class, any -> true);
        window.click(window.awaitButton("Opret aftale"));
        window.until("it is agreed", () -> leader().agreements().size() == agreements + 1);
        assertThat(WindowDriver.ask(() -> leader().agreements().get(agreements).carries()))
                .isNotEmpty();
        window.untilAnalysed();
        window.backToTheWindow();
        undo();
        window.until("it is as before", () -> session.organisation().equals(before));
    }
}
