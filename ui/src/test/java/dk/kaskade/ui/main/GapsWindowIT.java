package dk.kaskade.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Severity;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.view.Navigation;
import dk.kaskade.ui.window.NeedsDisplay;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.swing.JRadioButton;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.JToggleButton;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NeedsDisplay
class GapsWindowIT {
    @TempDir
    private Path folder;

    private WindowDriver window;
    private Session session;

    @BeforeEach
    void openThePage() throws Exception {
        Path file = Files.copy(Checkout.sample("odsherred.json"), folder.resolve("odsherred.json"));
        window = new WindowDriver(folder);
        session = window.desktop().session();
        WindowDriver.run(() -> window.desktop().open(file));
        window.until("it is open", () -> session.file().equals(Optional.of(file)));
        window.untilAnalysed();
        WindowDriver.run(() -> window.desktop().frame().showView(Navigation.GAPS));
    }

    @AfterEach
    void closeTheWindow() throws Exception {
        window.assertWell();
        window.close();
    }

    private JTable table() throws Exception {
        return window.await(JTable.class, JTable::isShowing);
    }

    /** Clicks the first cell in which a text stands. */
    private void click(JTable table, String text) throws Exception {
        window.until("there is " + text, () -> cell(table, text).isPresent());
        window.untilItStands(table);
        window.click(WindowDriver.ask(() -> {
            Rectangle cell = cell(table, text).orElseThrow();
            table.scrollRectToVisible(cell);
            Point at = new Point(cell.x + 20, cell.y + cell.height / 2);
            SwingUtilities.convertPointToScreen(at, table);
            return at;
        }));
    }

    private static Optional<Rectangle> cell(JTable table, String text) {
        for (int row = 0; row < table.getRowCount(); row++) {
            for (int column = 0; column < table.getColumnCount(); column++) {
                if (text.equals(table.getValueAt(row, column))) {
                    return Optional.of(table.getCellRect(row, column, true));
                }
            }
        }
        return Optional.empty();
    }

    @Test
    void aGapIsMendedShownAsSolvedAndUndone() throws Exception {
        Organisation before = WindowDriver.ask(session::organisation);
        JTable table = table();
        click(table, "Ret det");
        window.until("it is mended", () -> session.organisation() != before);
        window.untilAnalysed();
        window.until(
                "it is told as solved",
                () -> cell(table, "Løst siden filen blev åbnet").isPresent());
        window.key(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
        window.until("it is undone", () -> session.organisation().equals(before));
        window.until(
                "nothing is solved",
                () -> cell(table, "Løst siden filen blev åbnet").isEmpty());
    }

    @Test
    void aGapIsAcceptedByKeyWithAReasonAndUndone() throws Exception {
        Organisation before = WindowDriver.ask(session::organisation);
        int accepted = before.accepted().size();
        JTable table = table();
        window.key(KeyEvent.VK_F8);
        window.until("a finding is marked", () -> table.getSelectedRow() > 0);
        window.key(KeyEvent.VK_A, KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT);
        JTextComponent reason = window.await(JTextComponent.class, JTextArea.class::isInstance);
        window.until("it takes the reason", reason::isFocusOwner);
        window.write("Vi venter til foråret");
        window.click(window.awaitButton("Acceptér"));
        window.until("it is accepted", () -> session.organisation().accepted().size() == accepted + 1);
        assertThat(WindowDriver.ask(
                        () -> session.organisation().accepted().get(accepted).reason()))
                .isEqualTo("Vi venter til foråret");
        window.untilAnalysed();
        click(table, "Hele grundlaget");
        window.until("the table has the focus again", table::isFocusOwner);
        window.key(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
        window.until("it is undone", () -> session.organisation().equals(before));
    }

    @Test
    void aSeverityIsChosenForTheOrganisationAndUndone() throws Exception {
        Organisation before = WindowDriver.ask(session::organisation);
        window.click(window.await(JToggleButton.class, button -> "Hvad er undersøgt".equals(button.getText())));
        click(table(), "Ledig stilling");
        window.click(window.await(JRadioButton.class, button -> "severity.error".equals(button.getName())));
        window.until(
                "it counts as an error",
                () -> session.organisation().policy().get("structure.vacant") == Severity.ERROR);
        window.untilAnalysed();
        assertThat(WindowDriver.ask(
                        () -> session.analysis().orElseThrow().report().counts().errors()))
                .isEqualTo(3);
        window.key(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
        window.until("it is undone", () -> session.organisation().equals(before));
    }
}
