package dk.kaskade.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.change.Retitle;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Scenario;
import dk.kaskade.store.OrganisationFile;
import dk.kaskade.ui.action.ActionId;
import dk.kaskade.ui.session.OpenDocument;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.window.NeedsDisplay;
import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.AbstractButton;
import javax.swing.JDialog;
import javax.swing.JFileChooser;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.JRadioButton;
import javax.swing.JTextField;
import javax.swing.JToggleButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A proposal from the first thought to the day on which today has moved on. */
@NeedsDisplay
class ProposalWindowIT {
    private static final String CENTRE = "c-dagudd";
    private static final String OTHER = "c-omsorg";

    @TempDir
    private Path folder;

    private WindowDriver window;
    private Session session;
    private Path file;
    private Organisation today;

    @BeforeEach
    void openTheSample() throws Exception {
        file = Files.copy(Checkout.sample("odsherred.json"), folder.resolve("odsherred.json"));
        window = new WindowDriver(folder);
        session = window.desktop().session();
        WindowDriver.run(() -> window.desktop().open(file));
        window.until("it is open", () -> session.file().equals(Optional.of(file)));
        window.untilAnalysed();
        today = WindowDriver.ask(session::organisation);
    }

    @AfterEach
    void closeTheWindow() throws Exception {
        window.assertWell();
        window.close();
    }

    private void choose(String menu, ActionId command) throws Exception {
        window.click(window.await(JMenu.class, each -> menu.equals(each.getText())));
        String name = WindowDriver.ask(() -> window.desktop().actions().name(command));
        window.click(window.await(JMenuItem.class, item -> name.equals(item.getText())));
    }

    private void press(String verb) throws Exception {
        window.click(window.await(
                AbstractButton.class,
                button -> verb.equals(button.getText())
                        && button.getRootPane() != null
                        && button.getRootPane().getDefaultButton() == button));
        window.until(
                "the dialog is shut",
                () -> WindowDriver.find(JDialog.class, any -> true).isEmpty());
        window.backToTheWindow();
    }

    private void select(String position) throws Exception {
        window.click(window.card(position));
        window.until(position + " is selected", () -> session.selection().lead().equals(Optional.of(position)));
    }

    private Organisation now() throws Exception {
        return WindowDriver.ask(session::organisation);
    }

    private static Scenario scenario(Organisation organisation) {
        Scenario scenario = organisation.scenario();
        assertThat(scenario).isNotNull();
        return scenario;
    }

    private void propose() throws Exception {
        choose("Analyse", ActionId.MAKE_PROPOSAL);
        window.await(JTextField.class, field -> "proposal.name".equals(field.getName()) && field.isFocusOwner());
        press("Lav forslag");
        window.until("it is open", () -> session.organisation().scenario() != null);
        window.untilAnalysed();
    }

    private void saveAs(Path to) throws Exception {
        window.key(KeyEvent.VK_S, KeyEvent.VK_CONTROL);
        JFileChooser chooser = window.await(JFileChooser.class, any -> true);
        WindowDriver.run(() -> {
            chooser.setSelectedFile(to.toFile());
            chooser.approveSelection();
        });
        window.until("it is saved", () -> session.file().equals(Optional.of(to)) && !session.isDirty());
    }

    @Test
    void madeChangedUndoneSavedAndOpenedAgain() throws Exception {
        propose();
        Organisation proposal = now();
        assertThat(proposal.name()).isEqualTo("Odsherred (eksempel) – forslag A");
        assertThat(scenario(proposal).base()).isEqualTo(today);
        assertThat(scenario(proposal).file()).isEqualTo("odsherred.json");
        assertThat(WindowDriver.ask(session::file)).isEmpty();
        JToggleButton tab =
                window.await(JToggleButton.class, each -> "Forslag A · Odsherred (eksempel)".equals(each.getText()));
        assertThat(WindowDriver.ask(() -> tab.getToolTipText()))
                .startsWith("Forslag til ændring af Odsherred (eksempel)");

        select(CENTRE);
        choose("Kæden", ActionId.MERGE_POSITIONS);
        press("Læg sammen");
        assertThat(now().positions()).hasSize(today.positions().size() - 1);
        assertThat(now().position(OTHER)).isEmpty();
        window.key(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
        window.until("it is undone", () -> session.organisation().equals(proposal));

        select(CENTRE);
        choose("Kæden", ActionId.INSERT_LEVEL);
        press("Indsæt led");
        assertThat(now().positions()).hasSize(today.positions().size() + 2);
        Path saved = folder.resolve("forslag.json");
        saveAs(saved);
        assertThat(OrganisationFile.read(saved)).isEqualTo(now());

        Organisation edited = now();
        WindowDriver.run(() -> session.close());
        window.until("the original is shown", () -> session.organisation().equals(today));
        WindowDriver.run(() -> window.desktop().open(saved));
        window.until("it is open again", () -> session.file().equals(Optional.of(saved)));
        assertThat(now()).isEqualTo(edited);
        assertThat(OrganisationFile.read(file)).isEqualTo(today);
    }

    @Test
    void todayHasMovedOnAndWhatBothChangedIsAsked() throws Exception {
        propose();
        OpenDocument proposal = WindowDriver.ask(() -> session.current().orElseThrow());
        WindowDriver.run(() -> session.apply(new Retitle(CENTRE, "Foreslået")));
        assertThat(WindowDriver.ask(() -> window.desktop()
                        .actions()
                        .action(ActionId.UPDATE_PROPOSAL)
                        .isEnabled()))
                .as("nothing to bring in yet")
                .isFalse();
        OpenDocument original = WindowDriver.ask(() -> session.documents().get(0));
        WindowDriver.run(() -> {
            session.show(original);
            session.apply(new Retitle(CENTRE, "I dag en anden"));
            session.apply(new Retitle(OTHER, "Kun i dag"));
            session.show(proposal);
        });
        window.untilAnalysed();

        choose("Analyse", ActionId.UPDATE_PROPOSAL);
        window.click(window.await(JRadioButton.class, choice -> "I dag: I dag en anden".equals(choice.getText())));
        press("Bring ajour");
        window.until("it is up to date", () -> session.canUndo() && title(OTHER).equals("Kun i dag"));
        assertThat(title(CENTRE)).isEqualTo("I dag en anden");
        assertThat(now().name()).isEqualTo("Odsherred (eksempel) – forslag A");
        assertThat(scenario(now()).base()).isEqualTo(original.organisation());
        window.key(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
        window.until("it is one step", () -> title(CENTRE).equals("Foreslået"));
        assertThat(scenario(now()).base()).isEqualTo(today);
    }

    @Test
    void theFileBesideIsReadWhereTheOriginalIsNotOpen() throws Exception {
        propose();
        saveAs(folder.resolve("forslag.json"));
        OpenDocument original = WindowDriver.ask(() -> session.documents().get(0));
        WindowDriver.run(() -> session.close(original));
        Organisation later = Try.done(today, new Retitle(OTHER, "Kun i filen"));
        OrganisationFile.save(later, file);
        choose("Analyse", ActionId.UPDATE_PROPOSAL);
        window.until("it is up to date", () -> title(OTHER).equals("Kun i filen"));
        assertThat(scenario(now()).base()).isEqualTo(later);
        assertThat(WindowDriver.ask(() -> List.copyOf(session.documents()))).hasSize(1);
    }

    private String title(String position) {
        return session.organisation().position(position).orElseThrow().title();
    }

    /** A change that must be possible. */
    private static final class Try {
        static Organisation done(Organisation organisation, Retitle change) {
            return ((dk.kaskade.change.Outcome.Done) change.applyTo(organisation)).organisation();
        }
    }
}
