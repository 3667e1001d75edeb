package dk.kaskade.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.change.AddPosition;
import dk.kaskade.change.OrganisationChange;
import dk.kaskade.change.Outcome;
import dk.kaskade.change.RemovePositions;
import dk.kaskade.change.Retitle;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import dk.kaskade.store.OrganisationFile;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.window.NeedsDisplay;
import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.swing.AbstractButton;
import javax.swing.JLabel;
import javax.swing.JRadioButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NeedsDisplay
class OutsideChangeWindowIT {
    @TempDir
    private Path folder;

    private WindowDriver window;
    private Session session;
    private Path file;
    private String one;
    private String other;

    @BeforeEach
    void open() throws Exception {
        file = Files.copy(Checkout.sample("laering.json"), folder.resolve("laering.json"));
        window = new WindowDriver(folder);
        session = window.desktop().session();
        WindowDriver.run(() -> window.desktop().open(file));
        window.until("it is open", () -> session.file().equals(Optional.of(file)));
        window.untilAnalysed();
        one = WindowDriver.ask(() -> session.organisation().positions().get(1).id());
        other = WindowDriver.ask(() -> session.organisation().positions().get(2).id());
    }

    @AfterEach
    void closeTheWindow() throws Exception {
        window.assertWell();
        window.close();
    }

    private void mine(OrganisationChange change) throws Exception {
        WindowDriver.run(() -> session.apply(change));
    }

    private void theirs(OrganisationChange... changes) throws Exception {
        Organisation now = OrganisationFile.read(file);
        for (OrganisationChange change : changes) {
            now = ((Outcome.Done) change.applyTo(now)).organisation();
        }
        OrganisationFile.save(now, file);
    }

    private String title(String position) throws Exception {
        return WindowDriver.ask(
                () -> session.organisation().position(position).orElseThrow().title());
    }

    private boolean told() {
        return WindowDriver.find(AbstractButton.class, button -> "Hent deres".equals(button.getText()))
                .isPresent();
    }

    @Test
    void bothsWorkIsMergedAndWhatBothChangedIsAsked() throws Exception {
        mine(new Retitle(one, "Min titel"));
        theirs(new Retitle(one, "Deres titel"), new Retitle(other, "Kun deres"));
        window.click(window.awaitButton("Flet"));
        window.click(window.await(JRadioButton.class, choice -> "Deres: Deres titel".equals(choice.getText())));
        window.click(window.await(
                AbstractButton.class,
                button ->
                        "Flet".equals(button.getText()) && button.getRootPane().getDefaultButton() == button));
        window.until(
                "it is merged",
                () -> session.organisation()
                        .position(other)
                        .orElseThrow()
                        .title()
                        .equals("Kun deres"));
        assertThat(title(one)).isEqualTo("Deres titel");
        window.until("the bar is gone", () -> !told());
        WindowDriver.run(session::undo);
        assertThat(title(one)).as("one step").isEqualTo("Min titel");
        assertThat(WindowDriver.ask(session::canUndo)).isTrue();
    }

    @Test
    void savingOverTheirsAsksBeforeAndMergesOnTheWay() throws Exception {
        mine(new Retitle(one, "Min titel"));
        theirs(new Retitle(other, "Kun deres"));
        window.click(window.card(one));
        window.key(KeyEvent.VK_S, KeyEvent.VK_CONTROL);
        window.click(window.await(
                AbstractButton.class,
                button ->
                        "Flet".equals(button.getText()) && button.getRootPane().getDefaultButton() == button));
        window.until("it is saved", () -> session.isOpen() && !session.isDirty());
        Organisation saved = OrganisationFile.read(file);
        assertThat(saved.position(one).orElseThrow().title()).isEqualTo("Min titel");
        assertThat(saved.position(other).orElseThrow().title()).isEqualTo("Kun deres");
    }

    @Test
    void takingTheirsKeepsMineAsACopyAndAStep() throws Exception {
        mine(new Retitle(one, "Min titel"));
        theirs(new Retitle(one, "Deres titel"));
        window.click(window.awaitButton("Hent deres"));
        window.until(
                "it is theirs",
                () -> session.organisation().position(one).orElseThrow().title().equals("Deres titel"));
        assertThat(WindowDriver.ask(session::isDirty)).isFalse();
        try (var copies = Files.list(folder.resolve("recovered"))) {
            assertThat(copies.map(Path::toString)).anyMatch(name -> name.endsWith(".json"));
        }
        WindowDriver.run(session::undo);
        assertThat(title(one)).isEqualTo("Min titel");
    }

    @Test
    void aTouchedFileAndOurOwnSavingAreNoChange() throws Exception {
        mine(new Retitle(one, "Min titel"));
        window.click(window.card(one));
        window.key(KeyEvent.VK_S, KeyEvent.VK_CONTROL);
        window.until("it is saved", () -> !session.isDirty());
        Files.setLastModifiedTime(file, FileTime.fromMillis(System.currentTimeMillis() - 60_000));
        Thread.sleep(2 * FileWatch.EVERY_MS);
        assertThat(WindowDriver.ask(this::told)).isFalse();
    }

    private void says(String part) throws Exception {
        window.await(JLabel.class, label -> String.valueOf(label.getText()).contains(part));
    }

    @Test
    void whatWasMergedIsToldInNumbers() throws Exception {
        mine(new Retitle(one, "Min titel"));
        theirs(new Retitle(other, "Kun deres"));
        window.click(window.awaitButton("Flet"));
        says("Flettet med »laering.json«: én stilling fra den anden");
    }

    @Test
    void whatOneRemovedAndTheOtherUsesIsKeptAndNamed() throws Exception {
        String leaf = WindowDriver.ask(() -> {
            Set<String> leaders = new HashSet<>();
            session.organisation().positions().forEach(p -> leaders.add(String.valueOf(p.reportsTo())));
            return session.organisation().positions().stream()
                    .map(Position::id)
                    .filter(id -> !leaders.contains(id))
                    .findFirst()
                    .orElseThrow();
        });
        String title = title(leaf);
        mine(new AddPosition("ny", "Ny under den fjernede", leaf, null, List.of()));
        theirs(new RemovePositions(List.of(leaf), RemovePositions.Reports.MOVE_UP));
        window.click(window.awaitButton("Flet"));
        says("Én ting er beholdt");
        says("•  " + title);
        window.click(window.awaitButton("Luk"));
        says("1 beholdt");
        assertThat(title(leaf)).isEqualTo(title);
    }

    @Test
    void aFileThatIsGoneIsToldAndSavingWritesItAgain() throws Exception {
        mine(new Retitle(one, "Min titel"));
        Files.delete(file);
        says("»laering.json« ligger der ikke længere");
        window.awaitButton("Gem som…");
        window.click(window.awaitButton("Gem"));
        window.until("it is saved", () -> !session.isDirty());
        assertThat(OrganisationFile.read(file).position(one).orElseThrow().title())
                .isEqualTo("Min titel");
        window.until(
                "the bar is gone",
                () -> WindowDriver.find(AbstractButton.class, button -> "Gem som…".equals(button.getText()))
                        .isEmpty());
    }

    @Test
    void aFileThatComesBackAsItWasIsToldNoMore() throws Exception {
        Path away = Files.move(file, folder.resolve("elsewhere.json"));
        window.awaitButton("Gem som…");
        Files.move(away, file);
        window.until(
                "the bar is gone",
                () -> WindowDriver.find(AbstractButton.class, button -> "Gem som…".equals(button.getText()))
                        .isEmpty());
    }

    @Test
    void whereNoCopyCanBeWrittenTheStatusBarSaysSoUntilItCan() throws Exception {
        Path inTheWay = Files.writeString(folder.resolve("recovered"), "no folder");
        mine(new Retitle(one, "Min titel"));
        says("Der kan ikke lægges en kopi af ugemt arbejde");
        Files.delete(inTheWay);
        window.until(
                "the warning is gone",
                () -> WindowDriver.find(
                                JLabel.class,
                                label -> String.valueOf(label.getText()).contains("Der kan ikke lægges en kopi"))
                        .isEmpty());
        assertThat(Files.isDirectory(inTheWay)).isTrue();
    }
}
