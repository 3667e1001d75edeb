package dk.kaskade.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.change.RemovePositions;
import dk.kaskade.ui.look.Segmented;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.view.Navigation;
import dk.kaskade.ui.window.NeedsDisplay;
import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.swing.AbstractButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JMenuItem;
import javax.swing.JTable;
import javax.swing.JToggleButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NeedsDisplay
class CompareWindowIT {
    @TempDir
    private Path folder;

    private WindowDriver window;
    private Session session;

    @BeforeEach
    void openTheSampleBesideWhichOthersAreToStand() throws Exception {
        window = new WindowDriver(folder);
        session = window.desktop().session();
        Path file = Files.copy(Checkout.sample("odsherred.json"), folder.resolve("odsherred.json"));
        WindowDriver.run(() -> window.desktop().open(file));
        window.until("it is open", () -> session.file().equals(Optional.of(file)));
        window.untilAnalysed();
        WindowDriver.run(() -> window.desktop().frame().showView(Navigation.COMPARE));
        window.awaitButton("Tilføj organisation");
    }

    @AfterEach
    void closeTheWindow() throws Exception {
        window.assertWell();
        window.close();
    }

    private void add(String sample) throws Exception {
        window.click(window.awaitButton("Tilføj"));
        JMenuItem item = window.await(JMenuItem.class, found -> sample.equals(found.getText()));
        window.click(item);
        window.until("it is read", () -> !chips().contains("læses") && chips().contains(sample));
    }

    /** What the chips in the tool bar say. */
    private String chips() {
        StringBuilder all = new StringBuilder();
        each(window.desktop().frame(), all);
        return all.toString();
    }

    private static void each(java.awt.Component in, StringBuilder all) {
        if (in instanceof JComponent chip && chip.getClass().getSimpleName().equals("SeatChip")) {
            all.append(chip.getAccessibleContext().getAccessibleName())
                    .append('|')
                    .append(chip.getToolTipText());
        }
        if (in instanceof java.awt.Container container) {
            for (java.awt.Component child : container.getComponents()) {
                each(child, all);
            }
        }
    }

    private JComponent grid(String name) throws Exception {
        return window.await(
                JComponent.class,
                found -> found.getClass().getSimpleName().equals("Grid")
                        && name.equals(found.getAccessibleContext().getAccessibleName()));
    }

    @Test
    void twoSamplesAreAddedOnlyDifferencesShownAndAFigureLeadsToTheChain() throws Exception {
        add("Halsnæs (eksempel)");
        add("Holbæk (eksempel)");
        JComponent figures = grid("Nøgletal");
        window.untilItStands(figures);
        int all = WindowDriver.ask(() -> figures.getAccessibleContext().getAccessibleChildrenCount());
        window.click(window.await(JCheckBox.class, box -> "Kun forskelle".equals(box.getText())));
        window.until(
                "rows that are alike are gone",
                () -> figures.getAccessibleContext().getAccessibleChildrenCount() < all);
        ask(figures, "Konstituerede: ");
        JList<?> list = window.await(
                JList.class,
                found -> String.valueOf(found.getAccessibleContext().getAccessibleName())
                        .startsWith("Bag tallet"));
        window.untilItStands(list);
        WindowDriver.run(() -> list.setSelectedIndex(0));
        WindowDriver.run(list::requestFocusInWindow);
        window.until("the list has the focus", list::isFocusOwner);
        window.key(KeyEvent.VK_ENTER);
        window.until("the chain is shown", () -> window.chart().isShowing());
        String selected = WindowDriver.ask(() -> session.selection().lead().orElseThrow());
        assertThat(WindowDriver.ask(() ->
                        session.organisation().position(selected).orElseThrow().acting()))
                .isTrue();
    }

    /** Walks with the arrow keys to the first organisation's number of something, and asks what is behind it. */
    private void ask(JComponent figures, String what) throws Exception {
        WindowDriver.run(figures::requestFocusInWindow);
        window.until("the figures have the focus", figures::isFocusOwner);
        window.key(KeyEvent.VK_HOME);
        for (int i = 0; i < 60 && !at(figures).contains(what); i++) {
            window.key(KeyEvent.VK_DOWN);
        }
        assertThat(at(figures)).startsWith("Odsherred").contains(what);
        window.key(KeyEvent.VK_ENTER);
    }

    private static String at(JComponent figures) throws Exception {
        return WindowDriver.ask(
                () -> String.valueOf(figures.getAccessibleContext().getAccessibleDescription()));
    }

    @Test
    void anEditOfWhatIsOpenIsFollowedAndOneBesideIsTakenAway() throws Exception {
        add("Halsnæs (eksempel)");
        JComponent figures = grid("Nøgletal");
        window.until("there are positions", () -> words(figures).contains("Lederstillinger: 119"));
        WindowDriver.run(
                () -> session.apply(new RemovePositions(List.of("l-dagtilbud"), RemovePositions.Reports.MOVE_UP)));
        window.until("one fewer is told", () -> words(figures).contains("Lederstillinger: 118"));
        window.click(window.await(
                AbstractButton.class,
                found -> "Fjern B Halsnæs (eksempel)"
                        .equals(found.getAccessibleContext().getAccessibleName())));
        window.awaitButton("Tilføj organisation");
    }

    @Test
    void everythingOnEveryPageTellsItsName() throws Exception {
        add("Halsnæs (eksempel)");
        Set<String> foreign = Bundles.onlyIn(false);
        Set<String> faults = new LinkedHashSet<>();
        for (String page : List.of("Overblik", "Nøgletal", "Temaer", "Kæden", "Grundlag mod grundlag")) {
            window.click(window.await(
                    JToggleButton.class,
                    button -> page.equals(button.getText()) && button.getParent() instanceof Segmented));
            window.settled();
            WindowDriver.run(() -> Accessibility.parts(window.desktop().frame())
                    .forEach(part ->
                            Accessibility.faults(part, foreign).forEach(fault -> faults.add(page + ": " + fault))));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void aCorrespondenceIsConfirmedByKeyAndTakenBack() throws Exception {
        add("Holbæk (eksempel)");
        window.click(window.await(JToggleButton.class, button -> "Grundlag mod grundlag".equals(button.getText())));
        JTable table = window.await(
                JTable.class,
                found -> "Grundlag mod grundlag"
                                .equals(found.getAccessibleContext().getAccessibleName())
                        && found.getRowCount() > 0);
        window.click(window.await(JToggleButton.class, button -> "Ikke set efter".equals(button.getText())));
        window.settled();
        int unseen = WindowDriver.ask(table::getRowCount);
        assertThat(unseen).isPositive();
        WindowDriver.run(() -> {
            table.setRowSelectionInterval(0, 0);
            table.requestFocusInWindow();
        });
        window.until("the table has the focus", table::isFocusOwner);
        window.key(KeyEvent.VK_ADD);
        window.until("one fewer is to be looked at", () -> table.getRowCount() == unseen - 1);
        Path kept = folder.resolve("correspondence.json");
        window.until("it is kept", () -> Files.exists(kept));
        window.click(window.await(
                AbstractButton.class,
                found -> "Fortryd det sidste svar her"
                        .equals(found.getAccessibleContext().getAccessibleName())));
        window.until("it is to be looked at again", () -> table.getRowCount() == unseen);
    }

    private static String words(JComponent figures) {
        StringBuilder all = new StringBuilder();
        var access = figures.getAccessibleContext();
        for (int i = 0; i < access.getAccessibleChildrenCount(); i++) {
            all.append(access.getAccessibleChild(i).getAccessibleContext().getAccessibleName())
                    .append('\n');
        }
        return all.toString();
    }
}
