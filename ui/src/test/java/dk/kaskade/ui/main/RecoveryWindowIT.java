package dk.kaskade.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.change.Outcome;
import dk.kaskade.change.Retitle;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.store.OrganisationFile;
import dk.kaskade.ui.session.OpenDocument;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.window.NeedsDisplay;
import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.swing.AbstractButton;
import javax.swing.JLabel;
import javax.swing.JRadioButton;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NeedsDisplay
class RecoveryWindowIT {
    @TempDir
    private Path folder;

    private WindowDriver window;
    private Session session;
    private Path file;
    private Path copy;
    private Path other;
    private Organisation saved;
    private Organisation work;

    @BeforeEach
    void leaveTwoBehindAndStart() throws Exception {
        file = Files.copy(Checkout.sample("odsherred.json"), folder.resolve("odsherred.json"));
        saved = OrganisationFile.read(file);
        work = ((Outcome.Done) new Retitle("kdir", "Ikke gemt").applyTo(saved)).organisation();
        copy = leave("left", work.withName("Reddet"), "2020-05-01T12:00:00Z", file);
        work = work.withName("Reddet");
        other = leave("other", saved.withName("Aldrig gemt"), "2020-05-01T11:00:00Z", null);
        window = new WindowDriver(folder);
        session = window.desktop().session();
    }

    private Path leave(String name, Organisation left, String when, @Nullable Path original) throws Exception {
        Path recovered = Files.createDirectories(folder.resolve("recovered"));
        Path to = recovered.resolve(name + ".json");
        OrganisationFile.save(left, to);
        String path = original == null ? "" : "original=" + original.toString().replace("\\", "\\\\") + "\n";
        Files.writeString(
                recovered.resolve(name + ".properties"),
                "name=" + left.name() + "\nwritten=" + when + "\nprocess=1\n" + path);
        return to;
    }

    @AfterEach
    void closeTheWindow() throws Exception {
        window.assertWell();
        window.close();
    }

    /** Chooses for one of the copies, by the name of its organisation. */
    private void choose(String name, String words) throws Exception {
        window.click(window.await(
                JRadioButton.class,
                button -> words.equals(button.getText())
                        && name.equals(button.getAccessibleContext().getAccessibleDescription())));
    }

    private void says(String words) throws Exception {
        window.await(JLabel.class, label -> words.equals(label.getText()));
    }

    @Test
    void bothAreShownBesideWhatIsSavedAndEachGetsItsAnswer() throws Exception {
        says("Én ændret: Ikke gemt");
        says("Har aldrig ligget i en fil.");
        choose("Aldrig gemt", "Smid det reddede ud");
        window.click(window.awaitButton("Fortsæt"));
        window.until("the work is open", () -> session.organisation().equals(work));
        window.untilAnalysed();
        assertThat(WindowDriver.ask(session::isDirty)).isTrue();
        assertThat(WindowDriver.ask(session::file)).contains(file);
        window.until("the old copies are gone", () -> !Files.exists(copy) && !Files.exists(other));
        assertThat(OrganisationFile.read(file)).as("untouched").isEqualTo(saved);
    }

    @Test
    void shutByItsCrossEverythingIsKeptForTheNextStart() throws Exception {
        window.awaitButton("Fortsæt");
        window.key(KeyEvent.VK_ESCAPE);
        window.until(
                "the page is gone",
                () -> WindowDriver.find(AbstractButton.class, button -> "Fortsæt".equals(button.getText()))
                        .isEmpty());
        assertThat(copy).exists();
        assertThat(other).exists();
        assertThat(WindowDriver.ask(session::isOpen)).isFalse();
    }

    @Test
    void theSavedFileIsKeptAndTheOtherLeftForLater() throws Exception {
        choose("Reddet", "Behold den gemte fil, og smid det reddede ud");
        choose("Aldrig gemt", "Vent med det");
        window.click(window.awaitButton("Fortsæt"));
        window.until("the copy is gone", () -> !Files.exists(copy));
        assertThat(OrganisationFile.read(file)).isEqualTo(saved);
        assertThat(other).exists();
    }

    @Test
    void bothOpenAsTwoDocumentsOfWhichOneHasTheFile() throws Exception {
        choose("Reddet", "Åbn begge");
        choose("Aldrig gemt", "Vent med det");
        window.click(window.awaitButton("Fortsæt"));
        window.until("both are open", () -> session.documents().size() == 2);
        window.untilAnalysed();
        OpenDocument filed = WindowDriver.ask(() -> session.documents().get(0));
        OpenDocument rescued = WindowDriver.ask(() -> session.documents().get(1));
        assertThat(filed.organisation()).isEqualTo(saved);
        assertThat(filed.file()).contains(file);
        assertThat(rescued.organisation()).isEqualTo(work);
        assertThat(rescued.file()).isEmpty();
        assertThat(WindowDriver.ask(rescued::isDirty)).isTrue();
    }
}
