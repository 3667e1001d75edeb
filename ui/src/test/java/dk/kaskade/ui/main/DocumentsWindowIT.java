package dk.kaskade.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.change.Retitle;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.store.OrganisationFile;
import dk.kaskade.ui.action.ActionId;
import dk.kaskade.ui.session.Selection;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.window.NeedsDisplay;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.swing.AbstractButton;
import javax.swing.Action;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JToggleButton;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NeedsDisplay
class DocumentsWindowIT {
    @TempDir
    private Path folder;

    private WindowDriver window;
    private Session session;
    private Path first;
    private Path second;

    @BeforeEach
    void openTwo() throws Exception {
        first = Files.copy(Checkout.sample("odsherred.json"), folder.resolve("odsherred.json"));
        second = Files.copy(Checkout.sample("laering.json"), folder.resolve("laering.json"));
        window = new WindowDriver(folder);
        session = window.desktop().session();
        open(first);
        open(second);
    }

    @AfterEach
    void closeTheWindow() throws Exception {
        window.assertWell();
        window.close();
    }

    private void open(Path file) throws Exception {
        WindowDriver.run(() -> window.desktop().open(file));
        shown(file);
    }

    private void shown(Path file) throws Exception {
        window.until(file + " is shown", () -> session.file().equals(Optional.of(file)));
        window.untilAnalysed();
    }

    private Optional<String> name(Path file) throws Exception {
        String name = OrganisationFile.read(file).name();
        return Optional.of(name);
    }

    private AbstractButton tab(Path file) throws Exception {
        String name = name(file).orElseThrow();
        return window.await(JToggleButton.class, tab -> tab.getText().equals(name));
    }

    private void retitle(String position, String title) throws Exception {
        WindowDriver.run(() -> session.apply(new Retitle(position, title)));
    }

    private String anyPosition() throws Exception {
        return WindowDriver.ask(() -> session.organisation().positions().get(1).id());
    }

    @Test
    void eachTabShowsItsOwnWithItsSelectionAndItsEdits() throws Exception {
        String inSecond = anyPosition();
        window.click(window.card(inSecond));
        window.until("it is selected", () -> session.selection().equals(Selection.of(inSecond)));
        retitle(inSecond, "Ændret i den anden");

        window.click(tab(first));
        shown(first);
        assertThat(WindowDriver.ask(session::isDirty)).isFalse();
        window.click(window.card("kdir"));
        window.until("it is selected", () -> session.selection().equals(Selection.of("kdir")));
        retitle("kdir", "Ændret i den første");

        window.key(KeyEvent.VK_TAB, KeyEvent.VK_CONTROL);
        shown(second);
        assertThat(WindowDriver.ask(session::selection)).isEqualTo(Selection.of(inSecond));
        window.until(
                "the card is drawn with its new title",
                () -> window.chart().boundsOf(inSecond).isPresent());
        window.key(KeyEvent.VK_S, KeyEvent.VK_CONTROL);
        window.until("it is saved", () -> !session.isDirty());
        assertThat(OrganisationFile.read(second)
                        .position(inSecond)
                        .orElseThrow()
                        .title())
                .isEqualTo("Ændret i den anden");

        window.key(KeyEvent.VK_TAB, KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT);
        shown(first);
        assertThat(WindowDriver.ask(session::isDirty)).as("the other").isTrue();
        window.key(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
        window.until("it is undone", () -> !session.isDirty());
    }

    @Test
    void aFileThatIsOpenIsShownAndNotOpenedTwice() throws Exception {
        open(first);
        assertThat(WindowDriver.ask(session::documents)).hasSize(2);
    }

    @Test
    void theWelcomePageLeavesEverythingOpen() throws Exception {
        retitle(anyPosition(), "Ikke gemt");
        window.click(window.await(AbstractButton.class, button -> "Velkomst".equals(button.getToolTipText())));
        window.until("nothing is shown", () -> !session.isOpen());
        assertThat(WindowDriver.ask(session::documents)).hasSize(2);
        window.click(tab(second));
        shown(second);
        assertThat(WindowDriver.ask(session::isDirty)).isTrue();
    }

    @Test
    void shutOneByOneEachAsksForItself() throws Exception {
        retitle(anyPosition(), "Ikke gemt");
        window.key(KeyEvent.VK_W, KeyEvent.VK_CONTROL);
        window.click(window.awaitButton("Gem ikke"));
        shown(first);
        window.click(window.card("kdir"));
        window.key(KeyEvent.VK_W, KeyEvent.VK_CONTROL);
        window.until("nothing is open", () -> session.documents().isEmpty());
    }

    @Test
    void leavingAsksOnceForAllAndSavesAll() throws Exception {
        String inSecond = anyPosition();
        retitle(inSecond, "To");
        window.click(tab(first));
        shown(first);
        retitle("kdir", "Et");
        Organisation one = WindowDriver.ask(session::organisation);
        window.key(KeyEvent.VK_Q, KeyEvent.VK_CONTROL);
        window.awaitButton("Gem alle");
        window.await(JLabel.class, label -> String.valueOf(label.getText()).contains(one.name()));
        window.click(window.awaitButton("Gem alle"));
        window.until("it is left", window::isGone);
        assertThat(OrganisationFile.read(first)).isEqualTo(one);
        assertThat(OrganisationFile.read(second)
                        .position(inSecond)
                        .orElseThrow()
                        .title())
                .isEqualTo("To");
    }

    @Test
    void theHistoryTellsWhatWasDoneAndAClickGoesThere() throws Exception {
        String position = anyPosition();
        String before = WindowDriver.ask(
                () -> session.organisation().position(position).orElseThrow().title());
        retitle(position, "Først");
        retitle(position, "Siden");
        retitle(position, "Sidst");
        window.until(
                "undo says what",
                () -> String.valueOf(
                                window.desktop().actions().action(ActionId.UNDO).getValue(Action.NAME))
                        .equals("Fortryd: Giv Siden titlen Sidst"));

        window.click(window.await(JButton.class, button -> "history".equals(button.getName())));
        JList<?> list = window.await(JList.class, any -> "history.list".equals(any.getName()));
        assertThat(WindowDriver.ask(() -> list.getModel().getSize())).isEqualTo(4);
        window.click(row(list, 2));
        window.until(
                "two steps are undone at once",
                () -> session.organisation()
                        .position(position)
                        .orElseThrow()
                        .title()
                        .equals("Først"));

        window.key(KeyEvent.VK_Z, KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT);
        JList<?> again = window.await(JList.class, any -> "history.list".equals(any.getName()));
        window.until("the list has the focus", again::isFocusOwner);
        window.key(KeyEvent.VK_DOWN);
        window.key(KeyEvent.VK_ENTER);
        window.until(
                "it is as at the beginning",
                () -> session.organisation()
                        .position(position)
                        .orElseThrow()
                        .title()
                        .equals(before));
        assertThat(WindowDriver.ask(again::isShowing)).isFalse();
        assertThat(WindowDriver.ask(session::canRedo)).isTrue();
    }

    private static Point row(JList<?> list, int index) throws Exception {
        return WindowDriver.ask(() -> {
            Rectangle cell = list.getCellBounds(index, index);
            Point at = new Point(cell.x + 60, cell.y + cell.height / 2);
            SwingUtilities.convertPointToScreen(at, list);
            return at;
        });
    }
}
