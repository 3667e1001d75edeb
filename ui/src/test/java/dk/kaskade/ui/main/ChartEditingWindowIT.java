package dk.kaskade.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import dk.kaskade.ui.action.ActionId;
import dk.kaskade.ui.session.Selection;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.window.NeedsDisplay;
import java.awt.Point;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.JDialog;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.JRadioButton;
import javax.swing.JTextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every kind of editing on the chart itself, with real mouse and keys, and that each is one step to be undone. */
@NeedsDisplay
class ChartEditingWindowIT {
    private static final String ORGANISATION = """
            {"format": "kaskade/1", "id": "lille", "name": "Lille", "framework": "odsherred", "asOf": "2026-11-01",
             "units": [{"id": "u1", "name": "Center"}],
             "people": [{"id": "p1", "name": "Anne Eksempel"}, {"id": "p2", "name": "Bo Skabelon"}],
             "positions": [
              {"id": "dir", "title": "Direktør", "roles": ["direktoer"], "holders": ["p1"]},
              {"id": "c1", "title": "Centerchef A", "unit": "u1", "roles": ["centerchef"], "holders": ["p2"], "reportsTo": "dir"},
              {"id": "a1", "title": "Leder A1", "roles": ["leder-af-medarbejdere"], "holders": ["p1"], "reportsTo": "c1"},
              {"id": "a2", "title": "Leder A2", "roles": ["leder-af-medarbejdere"], "reportsTo": "c1"},
              {"id": "c2", "title": "Centerchef B", "roles": ["centerchef"], "reportsTo": "dir"},
              {"id": "b1", "title": "Leder B1", "roles": ["leder-af-medarbejdere"], "reportsTo": "c2"},
              {"id": "c3", "title": "Centerchef C", "roles": ["centerchef"], "reportsTo": "dir"}]}
            """;

    @TempDir
    private Path folder;

    private WindowDriver window;
    private Session session;
    private Organisation before;

    @BeforeEach
    void openIt() throws Exception {
        Path file = folder.resolve("lille.json");
        Files.writeString(file, ORGANISATION);
        window = new WindowDriver(folder);
        session = window.desktop().session();
        WindowDriver.run(() -> window.desktop().open(file));
        window.until("it is open", () -> session.file().equals(Optional.of(file)));
        window.untilAnalysed();
        window.card("dir");
        before = WindowDriver.ask(session::organisation);
    }

    @AfterEach
    void closeTheWindow() throws Exception {
        window.assertWell();
        window.close();
    }

    private void select(String position) throws Exception {
        window.click(window.card(position));
        window.until(position + " is selected", () -> session.selection().equals(Selection.of(position)));
        window.until(
                "the keys go to the chain",
                () -> window.chart().getComponent(0).isFocusOwner()
                        || window.chart()
                                .getComponent(window.chart().getComponentCount() - 1)
                                .isFocusOwner());
    }

    private Position position(String id) throws Exception {
        return WindowDriver.ask(() -> session.organisation().position(id).orElseThrow());
    }

    private Position lead() throws Exception {
        return WindowDriver.ask(() -> session.selected().orElseThrow());
    }

    private void typing() throws Exception {
        window.until("a card is typed on", () -> window.chart().isTyping());
        window.await(JTextField.class, field -> field.isFocusOwner() && field.getParent() == window.chart());
    }

    private void untilSteps(int steps) throws Exception {
        window.until(
                steps + " steps are done",
                () -> session.history().orElseThrow().done().size() == steps);
    }

    private void undoOnce() throws Exception {
        untilSteps(1);
        window.key(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
        untilSteps(0);
        assertThat(WindowDriver.ask(session::organisation)).isEqualTo(before);
    }

    /** After a dialog the chain is clicked on first: without a window manager nobody gives the window its focus back. */
    private void undoAfterDialog() throws Exception {
        window.until("the dialog is gone", this::noDialog);
        select("dir");
        undoOnce();
    }

    private String lastStep() throws Exception {
        return WindowDriver.ask(() -> {
            var done = session.history().orElseThrow().done();
            return done.get(done.size() - 1).sentence().in(java.util.Locale.forLanguageTag("da"));
        });
    }

    @Test
    void somebodyBelowIsTypedOnTheCardAndIsOneStep() throws Exception {
        select("c1");
        window.key(KeyEvent.VK_INSERT);
        typing();
        window.write("Souschef");
        window.key(KeyEvent.VK_ENTER);
        window.until("it is typed", () -> !window.chart().isTyping());
        Position fresh = lead();
        assertThat(fresh.title()).isEqualTo("Souschef");
        assertThat(fresh.reportsTo()).isEqualTo("c1");
        assertThat(fresh.roles()).containsExactly("leder-af-medarbejdere");
        assertThat(lastStep()).isEqualTo("Tilføj Souschef under Centerchef A");
        undoOnce();
    }

    @Test
    void somebodyBesideWithANameIsOneStepAndEscapeTakesSomebodyBack() throws Exception {
        select("a1");
        window.key(KeyEvent.VK_INSERT, KeyEvent.VK_SHIFT);
        typing();
        window.write("Leder A3");
        window.key(KeyEvent.VK_TAB);
        typing();
        window.write("Bo Skabelon, Cia Attrap");
        window.key(KeyEvent.VK_ENTER);
        window.until("it is typed", () -> !window.chart().isTyping());
        Position fresh = lead();
        assertThat(fresh.title()).isEqualTo("Leder A3");
        assertThat(fresh.reportsTo()).isEqualTo("c1");
        assertThat(fresh.roles()).containsExactly("leder-af-medarbejdere");
        assertThat(fresh.holders()).hasSize(2).startsWith("p2");
        undoOnce();

        select("a1");
        window.key(KeyEvent.VK_INSERT, KeyEvent.VK_SHIFT);
        typing();
        window.write("Fortrudt");
        window.key(KeyEvent.VK_ESCAPE);
        window.until("it is gone", () -> !window.chart().isTyping() && !session.canUndo());
        assertThat(WindowDriver.ask(session::organisation)).isEqualTo(before);
    }

    @Test
    void aCopyOfUnsavedWorkDoesNotEndTyping() throws Exception {
        select("c1");
        window.key(KeyEvent.VK_INSERT);
        typing();
        window.write("Sous");
        WindowDriver.run(session::settle);
        assertThat(lead().title()).isEqualTo("Sous");
        typing();
        window.key(KeyEvent.VK_C);
        window.key(KeyEvent.VK_ENTER);
        window.until("it is typed", () -> !window.chart().isTyping());
        assertThat(lead().title()).isEqualTo("Sousc");
        undoOnce();
    }

    @Test
    void renamedWithTheKeyAndWithASecondSlowClick() throws Exception {
        select("c2");
        window.key(KeyEvent.VK_F2);
        typing();
        window.write("Socialchef");
        window.key(KeyEvent.VK_TAB);
        typing();
        window.key(KeyEvent.VK_ENTER);
        window.until("it is typed", () -> !window.chart().isTyping());
        assertThat(position("c2").title()).isEqualTo("Socialchef");
        undoOnce();

        window.key(KeyEvent.VK_F2);
        typing();
        window.write("Noget andet");
        window.key(KeyEvent.VK_ESCAPE);
        window.until("nothing was done", () -> !window.chart().isTyping());
        assertThat(WindowDriver.ask(session::organisation)).isEqualTo(before);

        Point title = window.card("c3");
        select("c3");
        Thread.sleep(700);
        title.translate(0, -16);
        window.click(title);
        typing();
        window.write("Teknisk chef");
        window.key(KeyEvent.VK_ENTER);
        window.until(
                "it is typed",
                () -> session.organisation()
                        .position("c3")
                        .orElseThrow()
                        .title()
                        .equals("Teknisk chef"));
    }

    @Test
    void keysTypedOnACardAreNoCommands() throws Exception {
        select("c2");
        window.key(KeyEvent.VK_F2);
        typing();
        window.key(KeyEvent.VK_A, KeyEvent.VK_CONTROL);
        for (int key : new int[] {KeyEvent.VK_F, KeyEvent.VK_L, KeyEvent.VK_DELETE, KeyEvent.VK_L, KeyEvent.VK_O}) {
            window.key(key);
        }
        window.key(KeyEvent.VK_S, KeyEvent.VK_CONTROL);
        window.until("it is saved", () -> !session.isDirty() && session.canUndo());
        assertThat(position("c2").title()).isEqualTo("fllo");
        assertThat(WindowDriver.ask(() -> window.chart().focus())).isEmpty();
        assertThat(WindowDriver.ask(() -> session.organisation().positions())).hasSize(7);
    }

    @Test
    void removedInThreeWays() throws Exception {
        select("a2");
        window.key(KeyEvent.VK_DELETE);
        untilSteps(1);
        assertThat(WindowDriver.find(JDialog.class, any -> true)).isEmpty();
        assertThat(WindowDriver.ask(() -> session.organisation().position("a2")))
                .isEmpty();
        undoOnce();

        select("c1");
        window.key(KeyEvent.VK_DELETE);
        window.click(window.awaitButton("Nedlæg"));
        untilSteps(1);
        assertThat(position("a1").reportsTo()).isEqualTo("dir");
        undoAfterDialog();

        select("c1");
        window.key(KeyEvent.VK_DELETE);
        window.click(window.await(JRadioButton.class, way -> way.getText().startsWith("Flyt dem til")));
        window.await(JTextField.class, JTextField::isFocusOwner);
        window.write("Centerchef C");
        window.click(window.awaitButton("Nedlæg"));
        untilSteps(1);
        assertThat(position("a1").reportsTo()).isEqualTo("c3");
        assertThat(position("a2").reportsTo()).isEqualTo("c3");
        assertThat(lastStep()).isEqualTo("Fjern Centerchef A, og flyt dem derunder til Centerchef C");
        undoAfterDialog();

        select("c1");
        window.key(KeyEvent.VK_DELETE);
        window.click(window.await(JRadioButton.class, way -> way.getText().startsWith("Nedlæg hele grenen")));
        window.click(window.awaitButton("Nedlæg"));
        untilSteps(1);
        assertThat(WindowDriver.ask(() -> session.organisation().positions())).hasSize(4);
        undoAfterDialog();
    }

    private Boolean noDialog() {
        return WindowDriver.find(JDialog.class, any -> true).isEmpty();
    }

    @Test
    void oneAndSeveralAreDraggedToAnotherLeader() throws Exception {
        window.drag(window.card("a1"), window.card("c2"));
        untilSteps(1);
        assertThat(position("a1").reportsTo()).isEqualTo("c2");
        assertThat(lastStep()).isEqualTo("Flyt Leder A1 til Centerchef B");
        undoOnce();

        select("a1");
        window.clickWithCtrl(window.card("b1"));
        window.until("both are selected", () -> session.selection().positions().size() == 2);
        window.drag(window.card("b1"), window.card("c3"));
        untilSteps(1);
        assertThat(position("a1").reportsTo()).isEqualTo("c3");
        assertThat(position("b1").reportsTo()).isEqualTo("c3");
        assertThat(lastStep()).isEqualTo("Flyt 2 stillinger til Centerchef C");
        undoOnce();
    }

    @Test
    void aLeaderIsNotDraggedUnderHisOwnAndEscapeDropsBack() throws Exception {
        window.drag(window.card("c1"), window.card("a1"));
        assertThat(WindowDriver.ask(session::canUndo)).isFalse();
        window.dragTo(window.card("a1"), window.card("c2"));
        window.key(KeyEvent.VK_ESCAPE);
        window.release();
        assertThat(WindowDriver.ask(session::canUndo)).isFalse();
    }

    @Test
    void siblingsChangePlacesByDraggingAndByKeys() throws Exception {
        Point to = window.card("a1");
        to.translate(0, -22);
        window.drag(window.card("a2"), to);
        untilSteps(1);
        assertThat(WindowDriver.ask(
                        () -> session.organisation().positions().get(2).id()))
                .isEqualTo("a2");
        assertThat(lastStep()).isEqualTo("Placér Leder A2 foran Leder A1");
        undoOnce();

        select("a2");
        window.key(KeyEvent.VK_UP, KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT);
        untilSteps(1);
        assertThat(WindowDriver.ask(
                        () -> session.organisation().positions().get(2).id()))
                .isEqualTo("a2");
        undoOnce();
    }

    @Test
    void aDottedLineIsDrawnChosenAndRemoved() throws Exception {
        select("a1");
        window.key(KeyEvent.VK_L);
        window.click(window.card("c2"));
        untilSteps(1);
        assertThat(position("a1").alsoReportsTo()).containsExactly("c2");
        assertThat(lastStep()).isEqualTo("Tegn stiplet linje fra Leder A1 til Centerchef B");

        window.click(onLine("a1", "c2"));
        window.until("the line is chosen", () -> window.chart().chosenLine().equals(List.of("a1", "c2")));
        window.key(KeyEvent.VK_DELETE);
        untilSteps(2);
        assertThat(position("a1").alsoReportsTo()).isEmpty();
        window.key(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
        untilSteps(1);
        assertThat(position("a1").alsoReportsTo()).containsExactly("c2");

        window.menu(window.card("a1"));
        window.click(window.await(
                JMenuItem.class, item -> item.getText().startsWith("Fjern stiplet linje til Centerchef B")));
        untilSteps(2);
        assertThat(position("a1").alsoReportsTo()).isEmpty();
    }

    /** A point of the screen on the dotted line, in the middle of its longest stretch. */
    private Point onLine(String from, String to) throws Exception {
        window.card(from);
        return WindowDriver.ask(() -> {
            Point at = window.chart().pointOnLine(from, to).orElseThrow();
            javax.swing.SwingUtilities.convertPointToScreen(at, window.chart());
            return at;
        });
    }

    @Test
    void aLineIsNotDrawnToTheOwnLeaderAndEscapeEndsDrawing() throws Exception {
        select("a1");
        window.key(KeyEvent.VK_L);
        window.click(window.card("c1"));
        assertThat(WindowDriver.ask(session::canUndo)).isFalse();
        window.key(KeyEvent.VK_ESCAPE);
        window.click(window.card("c2"));
        window.until("clicking selects again", () -> session.selection().equals(Selection.of("c2")));
        assertThat(WindowDriver.ask(session::canUndo)).isFalse();
    }

    @Test
    void aBranchIsCopiedAndComesInUnderNewIdsWithoutAnybodysName() throws Exception {
        select("c1");
        window.key(KeyEvent.VK_C, KeyEvent.VK_CONTROL);
        select("c3");
        window.key(KeyEvent.VK_V, KeyEvent.VK_CONTROL);
        untilSteps(1);
        List<Position> fresh =
                WindowDriver.ask(() -> session.organisation().positions().subList(7, 10));
        assertThat(fresh).extracting(Position::title).containsExactly("Centerchef A", "Leder A1", "Leder A2");
        assertThat(fresh).allSatisfy(position -> assertThat(position.holders()).isEmpty());
        assertThat(fresh.get(0).reportsTo()).isEqualTo("c3");
        assertThat(lead()).isEqualTo(fresh.get(0));
        assertThat(lastStep()).isEqualTo("Indsæt 3 stillinger under Centerchef C");
        undoOnce();
    }

    @Test
    void aBranchIsCutAndMovesInOneStepAndEscapeForgetsIt() throws Exception {
        select("c1");
        window.key(KeyEvent.VK_X, KeyEvent.VK_CONTROL);
        select("c3");
        window.key(KeyEvent.VK_V, KeyEvent.VK_CONTROL);
        untilSteps(1);
        assertThat(position("c1").reportsTo()).isEqualTo("c3");
        assertThat(position("c1").holders()).containsExactly("p2");
        assertThat(lastStep()).isEqualTo("Flyt Centerchef A til Centerchef C");
        undoOnce();

        select("c1");
        window.key(KeyEvent.VK_X, KeyEvent.VK_CONTROL);
        window.key(KeyEvent.VK_ESCAPE);
        select("c3");
        window.key(KeyEvent.VK_V, KeyEvent.VK_CONTROL);
        untilSteps(1);
        assertThat(position("c1").reportsTo()).isEqualTo("dir");
        assertThat(WindowDriver.ask(() -> session.organisation().positions())).hasSize(10);
        undoOnce();
    }

    @Test
    void linesOfATextBecomePositionsAndOtherTextsAreToldOff() throws Exception {
        select("c3");
        window.write("Leder C1\tAnne Eksempel\nLeder C2\tDorte Model\n");
        untilSteps(1);
        List<Position> fresh =
                WindowDriver.ask(() -> session.organisation().positions().subList(7, 9));
        assertThat(fresh).extracting(Position::title).containsExactly("Leder C1", "Leder C2");
        assertThat(fresh.get(0).holders()).containsExactly("p1");
        assertThat(WindowDriver.ask(() -> session.organisation().people())).hasSize(3);
        undoOnce();

        for (String bad : List.of("{\"format\": \"kaskade-branch/1\", \"id\"", "<html>", "[1]", "x".repeat(500), " ")) {
            window.write(bad);
        }
        WindowDriver.run(
                () -> Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(""), null));
        window.key(KeyEvent.VK_V, KeyEvent.VK_CONTROL);
        assertThat(WindowDriver.ask(session::organisation)).isEqualTo(before);
    }

    @Test
    void rolesAreChangedAndAFormIsFilledInAsOneStep() throws Exception {
        select("b1");
        WindowDriver.run(() ->
                java.awt.EventQueue.invokeLater(() -> window.desktop().actions().run(ActionId.SET_ROLES)));
        window.click(
                window.await(javax.swing.JCheckBox.class, box -> box.getText().startsWith("Leder af ledere")));
        window.click(window.awaitButton("Gem"));
        untilSteps(1);
        assertThat(position("b1").roles()).hasSize(2);
        undoAfterDialog();

        select("b1");
        window.key(KeyEvent.VK_ENTER);
        window.await(JTextField.class, JTextField::isFocusOwner);
        window.key(KeyEvent.VK_A, KeyEvent.VK_CONTROL);
        window.write("Leder B9");
        window.click(window.awaitButton("Gem"));
        untilSteps(1);
        assertThat(position("b1").title()).isEqualTo("Leder B9");
        undoAfterDialog();
    }

    @Test
    void theMenuOfTheGroundAddsATopAndThatOfSeveralMakesThemVacant() throws Exception {
        Point ground = window.card("dir");
        ground.translate(-300, 0);
        window.menu(ground);
        window.click(window.await(JMenuItem.class, item -> "Ny stilling i toppen".equals(item.getText())));
        typing();
        window.write("Borgmester");
        window.key(KeyEvent.VK_ENTER);
        window.until("it is typed", () -> !window.chart().isTyping());
        assertThat(lead().reportsTo()).isNull();
        undoOnce();

        select("c1");
        window.clickWithCtrl(window.card("a1"));
        window.menu(window.card("a1"));
        window.await(JPopupMenu.class, JPopupMenu::isVisible);
        window.click(window.await(JMenuItem.class, item -> "Gør vakant".equals(item.getText())));
        untilSteps(1);
        assertThat(position("c1").vacant() && position("a1").vacant()).isTrue();
        undoOnce();
    }
}
