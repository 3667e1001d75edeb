package dk.kaskade.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Scenario;
import dk.kaskade.organisation.Scenario.Verdict;
import dk.kaskade.store.OrganisationFile;
import dk.kaskade.ui.chart.ChartPanel;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.view.Navigation;
import dk.kaskade.ui.window.NeedsDisplay;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JToggleButton;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A proposal is looked at, decided about and saved, by mouse and keys. */
@NeedsDisplay
class ReformWindowIT {
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

    /** One new school chief without a leader, one centre moved, one post closed. */
    private Path proposal() throws Exception {
        Organisation today = OrganisationFile.read(Checkout.sample("odsherred.json"));
        List<Position> positions = new ArrayList<>();
        for (Position position : today.positions()) {
            if (position.id().equals("l-erhverv")) {
                positions.add(position.change().reportsTo("c-kultur").build());
            } else if (!position.id().equals("sk-special") && !"sk-special".equals(position.reportsTo())) {
                positions.add(position);
            }
        }
        positions.add(new Position.Builder("skolechef")
                .title("Skolechef")
                .unit("dagudd")
                .roles(List.of("leder-af-ledere"))
                .reportsTo("c-dagudd")
                .build());
        Organisation proposal = today.withName("Forslag B")
                .withPositions(positions)
                .withScenario(Scenario.of(today, "odsherred.json", LocalDate.of(2026, 11, 1)));
        Path file = folder.resolve("forslag.json");
        OrganisationFile.save(proposal, file);
        return file;
    }

    private JList<?> open(Path file) throws Exception {
        WindowDriver.run(() -> window.desktop().open(file));
        window.until("it is open", () -> session.file().equals(Optional.of(file)));
        window.untilAnalysed();
        WindowDriver.run(() -> window.desktop().frame().showView(Navigation.REFORM));
        JList<?> list = window.await(
                JList.class,
                found -> "Forslagets ændringer"
                                .equals(found.getAccessibleContext().getAccessibleName())
                        && found.getModel().getSize() > 0);
        WindowDriver.run(list::requestFocusInWindow);
        window.until("it has the focus", list::isFocusOwner);
        return list;
    }

    /** To be asked on the event thread. */
    private Map<String, Verdict> decisions() {
        return Objects.requireNonNull(session.organisation().scenario()).decisions();
    }

    private boolean says(String words) {
        return WindowDriver.find(JLabel.class, label -> words.equals(label.getText()))
                .isPresent();
    }

    @Test
    void aChangeIsRejectedByKeyTheNumbersAnswerAndItIsUndone() throws Exception {
        JList<?> list = open(proposal());
        int before = WindowDriver.ask(() -> session.organisation().positions().size());
        WindowDriver.run(() -> list.setSelectedIndex(0));
        window.until(
                "it is selected in the chain too",
                () -> session.selection().positions().contains("skolechef"));
        window.key(KeyEvent.VK_SUBTRACT);
        window.until("it is rejected", () -> decisions().containsValue(Verdict.REJECTED));
        assertThat(WindowDriver.ask(this::decisions)).containsExactly(Map.entry("new:skolechef", Verdict.REJECTED));
        assertThat(WindowDriver.ask(() -> session.organisation().positions().size()))
                .isEqualTo(before);
        String without = "119 → " + (before - 1);
        window.until("the numbers count without it", () -> says(without));
        window.key(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
        window.until("it is undone", () -> decisions().isEmpty());
        window.until("the numbers count it again", () -> says("119 → " + before));
    }

    /** The charts that are seen, from the left. */
    private List<ChartPanel> charts() {
        List<ChartPanel> found = new ArrayList<>();
        WindowDriver.find(ChartPanel.class, chart -> {
            found.add(chart);
            return false;
        });
        return found;
    }

    @Test
    void bothSidesStandBesideEachOther() throws Exception {
        open(proposal());
        JToggleButton beside = window.await(JToggleButton.class, found -> "Side om side".equals(found.getText()));
        window.click(beside);
        window.until("there are two charts", () -> charts().size() == 2);
        List<ChartPanel> both = WindowDriver.ask(this::charts);
        assertThat(WindowDriver.ask(() -> both.get(0).boundsOf("sk-special"))).isPresent();
        assertThat(WindowDriver.ask(() -> both.get(0).boundsOf("skolechef"))).isEmpty();
        assertThat(WindowDriver.ask(() -> both.get(1).boundsOf("sk-special"))).isEmpty();
        assertThat(WindowDriver.ask(() -> both.get(1).boundsOf("skolechef"))).isPresent();
    }

    @Test
    void aChangeIsRejectedByItsCrossAndSaidToStandInTheProposalStill() throws Exception {
        JList<?> list = open(proposal());
        String note = "Afviste ændringer står stadig i forslagets egen kæde; Gem som ny udelader dem.";
        assertThat(WindowDriver.ask(() -> says(note))).isFalse();
        window.untilItStands(list);
        Point cross = WindowDriver.ask(() -> {
            Rectangle first = list.getCellBounds(0, 0);
            Point at = new Point(first.x + first.width - UIScale.scale(26), (int) first.getCenterY());
            SwingUtilities.convertPointToScreen(at, list);
            return at;
        });
        window.click(cross);
        window.until("it is rejected", () -> decisions().containsValue(Verdict.REJECTED));
        window.until("the list says that the chain still has it", () -> says(note));
    }

    @Test
    void whatIsAcceptedIsSavedAsAnOrganisationOfItsOwn() throws Exception {
        JList<?> list = open(proposal());
        WindowDriver.run(() -> list.setSelectedIndex(0));
        window.key(KeyEvent.VK_SUBTRACT);
        window.until("it is rejected", () -> decisions().containsValue(Verdict.REJECTED));
        window.until("the numbers count without it", () -> says("119 → 116") || says("119 → 115"));
        JButton save = window.await(JButton.class, found -> "Gem som ny …".equals(found.getText()));
        Path to = folder.resolve("ny.json");
        window.click(save);
        JFileChooser chooser = window.await(JFileChooser.class, found -> true);
        WindowDriver.run(() -> {
            chooser.setSelectedFile(to.toFile());
            chooser.approveSelection();
        });
        window.until("it is saved", () -> Files.exists(to));
        window.settled();
        Organisation saved = OrganisationFile.read(to);
        assertThat(saved.scenario()).isNull();
        assertThat(saved.position("skolechef")).isEmpty();
        assertThat(saved.position("l-erhverv").map(Position::reportsTo)).contains("c-kultur");
        assertThat(saved.position("sk-special")).isEmpty();
    }
}
