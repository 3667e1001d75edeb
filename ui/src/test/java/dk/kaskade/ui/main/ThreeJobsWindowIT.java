package dk.kaskade.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.ResponseStatus;
import dk.kaskade.store.OrganisationFile;
import dk.kaskade.ui.action.ActionId;
import dk.kaskade.ui.look.SearchField;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.session.Topic;
import dk.kaskade.ui.view.Navigation;
import dk.kaskade.ui.window.NeedsDisplay;
import java.awt.Component;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a director, a consultant and a leader each come for, from the welcome page to what they leave with. */
@NeedsDisplay
class ThreeJobsWindowIT {
    private static final String AGENDA = "Dagsorden på udvalgte arenaer";

    @TempDir
    private Path folder;

    private WindowDriver window;
    private Session session;

    @BeforeEach
    void openTheWindow() throws Exception {
        window = new WindowDriver(folder);
        session = window.desktop().session();
    }

    @AfterEach
    void closeTheWindow() throws Exception {
        window.assertWell();
        window.close();
    }

    private void openSample(String name) throws Exception {
        AbstractButton card = window.await(
                AbstractButton.class,
                button -> String.valueOf(button.getAccessibleContext().getAccessibleName())
                        .startsWith(name));
        window.click(card);
        window.until(name + " is open", () -> session.organisation().name().startsWith(name));
        window.untilAnalysed();
    }

    private void saveAs(String name, ActionId command) throws Exception {
        WindowDriver.run(() ->
                java.awt.EventQueue.invokeLater(() -> window.desktop().actions().run(command)));
        choose(name);
    }

    /** Exports by the keys, in the file type that is picked in the dialog, once its preview stands. */
    private void export(String name, String form) throws Exception {
        window.key(KeyEvent.VK_E, KeyEvent.VK_CONTROL);
        window.click(window.awaitButton(form));
        window.await(JLabel.class, label -> String.valueOf(label.getText()).startsWith("Side 1 af "));
        window.click(window.awaitButton("Gem som fil …"));
        choose(name);
    }

    private void choose(String name) throws Exception {
        JFileChooser chooser = window.await(JFileChooser.class, any -> true);
        File target = folder.resolve(name).toFile();
        WindowDriver.run(() -> {
            chooser.setSelectedFile(target);
            chooser.approveSelection();
        });
        window.until(name + " is written", () -> target.length() > 0);
    }

    private void find(String words, String first) throws Exception {
        window.key(KeyEvent.VK_K, KeyEvent.VK_CONTROL);
        window.await(SearchField.class, SearchField::isFocusOwner);
        window.write(words);
        JList<?> hits = window.await(JList.class, JList::isShowing);
        window.until(first + " is found", () -> hits.getModel().getSize() > 0);
        window.key(KeyEvent.VK_ENTER);
        window.until("the list is gone", () -> !hits.isShowing());
    }

    /** Maps the chain, finds the thread that skips a level, mends and accepts, and takes the chart along. */
    @Test
    void theDirectorFindsTheGapsAndTakesTheChartAlong() throws Exception {
        openSample("Odsherred");
        Organisation before = WindowDriver.ask(session::organisation);
        window.drag(window.card("di-regnfrakken"), window.card("c-dagudd"));
        window.until("it has moved", session::isDirty);
        window.key(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
        window.until("it is back", () -> session.organisation().equals(before));
        window.untilAnalysed();

        WindowDriver.run(() -> window.desktop().frame().showView(Navigation.GAPS));
        JTable gaps = window.await(JTable.class, JTable::isShowing);
        pick(gaps, "Tråden »" + AGENDA, 2);
        window.until(
                "what is wrong is told",
                () -> WindowDriver.find(
                                JLabel.class,
                                label -> String.valueOf(label.getText()).contains("leder af ledere"))
                        .isPresent());

        WindowDriver.run(() -> {
            session.follow(Topic.thread("dagsorden"));
            window.desktop().frame().showView(Navigation.CASCADE);
        });
        JTabbedPane tabs =
                window.await(JTabbedPane.class, shown -> shown.getTitleAt(1).startsWith("Brud "));
        window.until("it breaks somewhere", () -> !tabs.getTitleAt(1).equals("Brud 0"));

        export("kaeden.png", "PNG");
        assertThat(ImageIO.read(folder.resolve("kaeden.png").toFile()).getWidth())
                .isGreaterThan(500);
    }

    /** Clicks the row in which a text stands in some column. */
    private void pick(JTable table, String text, int column) throws Exception {
        window.until("there is " + text, () -> row(table, text) >= 0);
        int row = WindowDriver.ask(() -> row(table, text));
        window.untilItStands(table);
        window.click(WindowDriver.ask(() -> {
            Rectangle cell = table.getCellRect(row, column, true);
            table.scrollRectToVisible(cell);
            Point at = new Point(cell.x + 20, cell.y + cell.height / 2);
            SwingUtilities.convertPointToScreen(at, table);
            return at;
        }));
        window.until("it is chosen", () -> table.getSelectedRow() == row);
    }

    private static int row(JTable table, String text) {
        for (int row = 0; row < table.getRowCount(); row++) {
            for (int column = 0; column < table.getColumnCount(); column++) {
                Object value = table.getValueAt(row, column);
                if (value != null && value.toString().contains(text) && row > 0) {
                    return row;
                }
            }
        }
        return -1;
    }

    /** Has two municipalities open at once, looks at each framework, and at spans beside their norm. */
    @Test
    void theConsultantLooksAtTwoMunicipalitiesInOneWindow() throws Exception {
        openSample("Odsherred");
        find("Velkomst", "the command");
        window.until("nothing is shown", () -> !session.isOpen());
        openSample("Holbæk");
        assertThat(WindowDriver.ask(session::documents)).hasSize(2);
        assertThat(WindowDriver.ask(() -> session.framework().id())).isEqualTo("holbaek");

        WindowDriver.run(() -> window.desktop().frame().showView(Navigation.FRAMEWORK));
        window.key(KeyEvent.VK_TAB, KeyEvent.VK_CONTROL);
        window.until("the first is shown", () -> session.framework().id().equals("odsherred"));
        window.untilAnalysed();
        int threads = WindowDriver.ask(() -> session.framework().threads().size());
        window.await(JList.class, list -> list.getModel().getSize() == threads);

        WindowDriver.run(() -> {
            window.desktop().frame().showView(Navigation.CHAIN);
            window.desktop().actions().run(ActionId.LENS_SPAN);
        });
        export("spaend.svg", "SVG");
        assertThat(Files.readString(folder.resolve("spaend.svg")))
                .contains("<svg")
                .contains("Kommunaldirektør");
    }

    /** Finds the own card, answers in own words, and keeps it in a file. */
    @Test
    void theLeaderAnswersOnTheOwnRoleCard() throws Exception {
        openSample("Odsherred");
        find("Mette Mønster", "she");
        window.until("she is selected", () -> session.selection().lead().equals(Optional.of("l-dagtilbud")));
        window.key(KeyEvent.VK_R, KeyEvent.VK_CONTROL);
        Component cell = window.await(
                JComponent.class, part -> part.getClass().getSimpleName().equals("MineCell"));
        WindowDriver.run(cell::requestFocusInWindow);
        window.until("the first line has the focus", cell::isFocusOwner);
        ResponseStatus before = WindowDriver.ask(this::status);
        ResponseStatus next = before == ResponseStatus.AGREED ? ResponseStatus.PRACTISED : ResponseStatus.AGREED;
        window.key(KeyEvent.VK_1 + next.ordinal());
        window.until("it is answered", () -> status() == next);
        window.untilAnalysed();
        window.settled();
        JTextArea words =
                window.await(JTextArea.class, area -> SwingUtilities.isDescendingFrom(area, cell.getParent()));
        window.click(words);
        window.until("the cursor is there", words::isFocusOwner);
        window.key(KeyEvent.VK_A, KeyEvent.VK_CONTROL);
        window.write("Hver mandag siger vi, hvad der er besluttet.");
        saveAs("min.json", ActionId.SAVE_AS);
        assertThat(OrganisationFile.read(folder.resolve("min.json"))
                        .position("l-dagtilbud")
                        .orElseThrow()
                        .response("leder-af-ledere-01")
                        .words())
                .isEqualTo("Hver mandag siger vi, hvad der er besluttet.");
    }

    private ResponseStatus status() {
        return session.organisation()
                .position("l-dagtilbud")
                .orElseThrow()
                .response("leder-af-ledere-01")
                .status();
    }
}
