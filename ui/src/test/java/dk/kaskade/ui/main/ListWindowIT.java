package dk.kaskade.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.window.NeedsDisplay;
import java.awt.KeyboardFocusManager;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.JTextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Types a department into the list of the real window, with keys only. */
@NeedsDisplay
class ListWindowIT {
    private static final int SHIFT = KeyEvent.VK_SHIFT;
    private static final int CTRL = KeyEvent.VK_CONTROL;

    @TempDir
    private Path folder;

    private WindowDriver window;
    private Session session;

    @BeforeEach
    void beginAnOrganisationAndGoToTheList() throws Exception {
        window = new WindowDriver(folder);
        session = window.desktop().session();
        window.key(KeyEvent.VK_N, CTRL);
        window.await(JTextField.class, JTextField::isFocusOwner);
        window.key(KeyEvent.VK_ENTER);
        window.until("it is open", session::isOpen);
        window.until(
                "the dialog is gone",
                () -> WindowDriver.find(JDialog.class, any -> true).isEmpty());
        // without a window manager nobody gives the focus back when a dialog closes
        window.click(window.card("s1"));
        window.untilAnalysed();
        WindowDriver.run(() -> window.desktop().frame().showView("list"));
        window.until(
                "the list has the focus",
                () -> table().isPresent() && table().get().isFocusOwner());
    }

    @AfterEach
    void closeTheWindow() throws Exception {
        window.assertWell();
        window.close();
    }

    private Optional<JTable> table() {
        return WindowDriver.find(
                JTable.class, table -> table.getClass().getSimpleName().equals("ListTable"));
    }

    private Optional<JTextField> field() {
        return WindowDriver.find(
                JTextField.class, field -> field.getClass().getSimpleName().equals("CellField"));
    }

    /** Letters, digits and spaces, as fast as the system takes them. */
    private void type(String text) {
        for (char c : text.toCharArray()) {
            int code = KeyEvent.getExtendedKeyCodeForChar(c);
            if (Character.isUpperCase(c)) {
                window.key(code, SHIFT);
            } else {
                window.key(code);
            }
        }
    }

    private void untilTyping(String text) throws Exception {
        window.until(
                "»" + text + "« stands in the cell",
                () -> field().map(JTextField::getText).filter(text::equals).isPresent());
    }

    private void untilPositions(int count) throws Exception {
        window.until(
                count + " positions", () -> session.organisation().positions().size() == count);
    }

    private Position titled(String title) throws Exception {
        return WindowDriver.ask(() -> session.organisation().positions().stream()
                .filter(position -> position.title().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError(title + " is not among "
                        + session.organisation().positions().stream()
                                .map(Position::title)
                                .toList())));
    }

    private String leaderOf(String title) throws Exception {
        String leader = titled(title).reportsTo();
        return WindowDriver.ask(
                () -> session.organisation().position(leader).orElseThrow().title());
    }

    @Test
    void aDepartmentIsTypedWithKeysOnlyAndUndoneStepByStep() throws Exception {
        Organisation before = WindowDriver.ask(session::organisation);
        window.key(KeyEvent.VK_ENTER);
        untilTyping(before.positions().get(0).title());
        window.key(KeyEvent.VK_A, CTRL);
        type("chef");
        window.key(KeyEvent.VK_TAB);
        type("anne eksempel");
        window.key(KeyEvent.VK_ENTER);
        untilTyping("");
        type("leder nord");
        window.key(KeyEvent.VK_ENTER);
        untilPositions(2);
        untilTyping("");
        window.key(KeyEvent.VK_TAB);
        type("team a");
        window.key(KeyEvent.VK_TAB);
        untilPositions(3);
        type("bo skabelon");
        window.key(KeyEvent.VK_TAB);
        type("hus a");
        window.key(KeyEvent.VK_TAB);
        window.key(KeyEvent.VK_TAB);
        type("12");
        window.key(KeyEvent.VK_ENTER);
        untilTyping("");
        type("team b");
        window.key(KeyEvent.VK_ENTER);
        untilPositions(4);
        untilTyping("");
        window.key(KeyEvent.VK_TAB, SHIFT);
        type("leder syd");
        window.key(KeyEvent.VK_ENTER);
        untilPositions(5);
        untilTyping("");
        window.key(KeyEvent.VK_RIGHT, KeyEvent.VK_ALT, SHIFT);
        type("team c");
        window.key(KeyEvent.VK_ENTER);
        untilPositions(6);
        untilTyping("");
        window.key(KeyEvent.VK_ENTER);
        window.until("nothing is typed", () -> field().isEmpty());

        Position first = titled("team a");
        assertThat(leaderOf("leder nord")).isEqualTo("chef");
        assertThat(leaderOf("team a")).isEqualTo("leder nord");
        assertThat(leaderOf("team b")).isEqualTo("leder nord");
        assertThat(leaderOf("leder syd")).isEqualTo("chef");
        assertThat(leaderOf("team c")).isEqualTo("leder syd");
        assertThat(first.staff()).isEqualTo(12);
        assertThat(first.holders()).hasSize(1);
        assertThat(titled("team b").staffKnown()).isFalse();
        Organisation after = WindowDriver.ask(session::organisation);
        assertThat(after.people())
                .extracting(dk.kaskade.organisation.Person::name)
                .containsExactly("anne eksempel", "bo skabelon");
        assertThat(after.units()).extracting(dk.kaskade.organisation.Unit::name).containsExactly("hus a");

        int steps =
                WindowDriver.ask(() -> session.history().orElseThrow().done().size());
        assertThat(steps).isEqualTo(10);
        for (int i = 0; i < steps; i++) {
            window.key(KeyEvent.VK_Z, CTRL);
        }
        window.until("all is undone", () -> !session.canUndo());
        assertThat(WindowDriver.ask(session::organisation)).isEqualTo(before);
    }

    @Test
    void aCopyForTheCaseOfNeedHasWhatIsTypedAndDoesNotEndTheTyping() throws Exception {
        window.key(KeyEvent.VK_RIGHT);
        type("anne ekse");
        window.until("a copy has what is typed", () -> copied("anne ekse"));
        untilTyping("anne ekse");
        assertThat(WindowDriver.ask(session::canUndo)).isFalse();
        type("mpel");
        untilTyping("anne eksempel");
        window.key(KeyEvent.VK_ENTER);
        window.until("somebody holds it", () -> session.organisation().people().size() == 1);
        assertThat(WindowDriver.ask(() -> session.organisation().people().get(0).name()))
                .isEqualTo("anne eksempel");
    }

    @Test
    void savedInTheMiddleOfAWordTheWordIsTypedOn() throws Exception {
        window.key(KeyEvent.VK_RIGHT);
        type("anne ekse");
        WindowDriver.run(session::settle);
        window.until("somebody holds it", () -> session.organisation().people().size() == 1);
        untilTyping("anne ekse");
        type("mpel");
        untilTyping("anne eksempel");
        window.key(KeyEvent.VK_ENTER);
        window.until(
                "the whole name holds it",
                () -> holder(session.organisation().positions().get(0)).equals("anne eksempel"));
    }

    private String holder(Position position) {
        return session.organisation()
                .person(position.holders().get(0))
                .orElseThrow()
                .name();
    }

    private boolean copied(String words) throws IOException {
        Path copies = folder.resolve("recovered");
        if (!Files.isDirectory(copies)) {
            return false;
        }
        try (Stream<Path> files = Files.list(copies)) {
            for (Path each : files.toList()) {
                // a copy that is being replaced right now is looked at the next time
                if (Files.isReadable(each) && Files.readString(each).contains(words)) {
                    return true;
                }
            }
        } catch (NoSuchFileException e) {
            return false;
        }
        return false;
    }

    @Test
    void aRefusedRoleKeepsWhatWasTypedAndSaysWhy() throws Exception {
        for (int i = 0; i < 3; i++) {
            window.key(KeyEvent.VK_RIGHT);
        }
        type("fyrtaarn");
        window.key(KeyEvent.VK_ENTER);
        window.until(
                "it says why",
                () -> WindowDriver.find(
                                JLabel.class,
                                label -> String.valueOf(label.getText()).contains("»fyrtaarn«"))
                        .isPresent());
        untilTyping("fyrtaarn");
        assertThat(WindowDriver.ask(session::canUndo)).isFalse();
        window.key(KeyEvent.VK_ESCAPE);
        window.until("nothing is typed", () -> field().isEmpty());
        assertThat(WindowDriver.ask(() ->
                        KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner() == table().orElseThrow()))
                .isTrue();
    }

    @Test
    void linesOfASpreadsheetArePastedAsRowsAndMovedByKeys() throws Exception {
        WindowDriver.run(() -> Toolkit.getDefaultToolkit()
                .getSystemClipboard()
                .setContents(
                        new StringSelection("Leder nord\tAnne Eksempel\n\tTeam a\tBo Skabelon\nLeder syd\n"), null));
        window.key(KeyEvent.VK_V, CTRL);
        untilPositions(4);
        assertThat(leaderOf("Team a")).isEqualTo("Leder nord");
        assertThat(titled("Team a").holders()).hasSize(1);
        assertThat(WindowDriver.ask(() -> session.history().orElseThrow().done().size()))
                .isEqualTo(1);
        window.until(
                "the pasted rows are selected",
                () -> session.selection().positions().size() == 3);
        window.key(KeyEvent.VK_END, CTRL);
        window.until(
                "the last row is chosen",
                () -> session.selected().map(Position::title).equals(Optional.of("Leder syd")));
        window.key(KeyEvent.VK_UP, KeyEvent.VK_ALT, SHIFT);
        window.until(
                "it stands first",
                () -> titles().equals(List.of(titles().get(0), "Leder syd", "Leder nord", "Team a")));
        window.key(KeyEvent.VK_Z, CTRL);
        window.key(KeyEvent.VK_Z, CTRL);
        untilPositions(1);
    }

    private List<String> titles() {
        JTable rows = table().orElseThrow();
        return java.util.stream.IntStream.range(0, rows.getRowCount())
                .mapToObj(row -> String.valueOf(rows.getValueAt(row, 0)))
                .toList();
    }
}
