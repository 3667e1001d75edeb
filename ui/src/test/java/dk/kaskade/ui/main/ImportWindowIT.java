package dk.kaskade.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.change.AnswerExpectation;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.ResponseStatus;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.window.NeedsDisplay;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.swing.JDialog;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.JToggleButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A spreadsheet that another system wrote becomes an organisation, and a newer one updates it. */
@NeedsDisplay
class ImportWindowIT {
    private static final String FIRST = """
            Stillings-ID;Stilling;Navn;Nærmeste leder;Enhed
            0001;Kommunaldirektør;Åse Eksempel;;Direktionen
            0002;Centerchef;Bo Skabelon;0001;Center for Børn
            0003;Centerchef;vakant;0001;Center for Ældre
            0004;Skoleleder;Søren Mønster;0002;Højby Skole
            """;

    /** One has moved, one is new, one is held by somebody else, one is gone. */
    private static final String NEWER = """
            Stillings-ID;Stilling;Navn;Nærmeste leder;Enhed
            0001;Kommunaldirektør;Åse Eksempel;;Direktionen
            0002;Centerchef;Cilla Prøve;0001;Center for Børn
            0004;Skoleleder;Søren Mønster;0001;Højby Skole
            0005;Skoleleder;Dan Udkast;0002;Nørre Skole
            """;

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

    private Path written(String name, String text) throws IOException {
        return Files.write(folder.resolve(name), text.replace("\n", "\r\n").getBytes(Charset.forName("windows-1252")));
    }

    /** By the key of the command and the system's question for a file. */
    private void choose(Path file) throws Exception {
        window.key(KeyEvent.VK_I, KeyEvent.VK_CONTROL);
        JFileChooser chooser = window.await(JFileChooser.class, any -> true);
        WindowDriver.run(() -> {
            chooser.setSelectedFile(file.toFile());
            chooser.approveSelection();
        });
        window.await(JDialog.class, dialog -> dialog.getTitle().endsWith(String.valueOf(file.getFileName())));
    }

    private void onwards(String title) throws Exception {
        window.click(window.awaitButton("Videre"));
        window.await(JLabel.class, label -> title.equals(label.getText()));
    }

    private void toTheResult() throws Exception {
        onwards("Hvilken ledelsesrolle har hver titel?");
        onwards("Hvad er filen i tvivl om?");
        onwards("Hvad kommer der ud af det?");
    }

    private void importTheFirst() throws Exception {
        choose(written("ledere.csv", FIRST));
        toTheResult();
        window.click(window.awaitButton("Opret organisationen"));
        window.until("it is open", session::isOpen);
        window.untilAnalysed();
    }

    private static Position titled(Organisation organisation, String holder) {
        String person = organisation.people().stream()
                .filter(each -> each.name().equals(holder))
                .findFirst()
                .orElseThrow()
                .id();
        return organisation.positions().stream()
                .filter(position -> position.holders().contains(person))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aSpreadsheetFromDanishWindowsBecomesAnOrganisationThatNoFileHasYet() throws Exception {
        importTheFirst();

        Organisation organisation = WindowDriver.ask(session::organisation);
        assertThat(organisation.positions()).hasSize(4);
        Position school = titled(organisation, "Søren Mønster");
        assertThat(school.title()).isEqualTo("Skoleleder");
        assertThat(school.reportsTo())
                .isEqualTo(titled(organisation, "Bo Skabelon").id());
        assertThat(organisation
                        .unit(String.valueOf(school.unit()))
                        .orElseThrow()
                        .name())
                .isEqualTo("Højby Skole");
        assertThat(organisation.positions().stream().filter(Position::vacant)).hasSize(1);
        assertThat(WindowDriver.ask(session::file)).isEmpty();
        assertThat(WindowDriver.ask(session::isDirty)).isTrue();
    }

    @Test
    void aNewerFileUpdatesWhatIsOpenInOneStepAndOwnWordsStay() throws Exception {
        importTheFirst();
        String school = WindowDriver.ask(
                () -> titled(session.organisation(), "Søren Mønster").id());
        AnswerExpectation words = new AnswerExpectation(
                school, "leder-01", ResponseStatus.AGREED, "Vi siger det hver mandag.", 0, "", null);
        WindowDriver.run(() -> session.apply(words));
        Organisation before = WindowDriver.ask(session::organisation);
        window.backToTheWindow();

        choose(written("nyere.csv", NEWER));
        toTheResult();
        window.click(window.await(
                JToggleButton.class, button -> String.valueOf(button.getText()).startsWith("Opdatér »")));
        JTable changes = window.await(JTable.class, table -> table.getColumnCount() == 4 && table.getRowCount() >= 4);
        assertThat(WindowDriver.ask(() -> changes.getValueAt(0, 0))).isEqualTo(true);
        window.click(window.awaitButton("Opdatér"));
        window.until("it is updated", () -> !session.organisation().equals(before));

        Organisation after = WindowDriver.ask(session::organisation);
        assertThat(after.positions()).hasSize(4);
        assertThat(titled(after, "Dan Udkast").title()).isEqualTo("Skoleleder");
        assertThat(after.position(school).orElseThrow().reportsTo())
                .isEqualTo(titled(after, "Åse Eksempel").id());
        assertThat(after.position(school).orElseThrow().response("leder-01").words())
                .isEqualTo("Vi siger det hver mandag.");
        window.backToTheWindow();
        window.key(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
        window.until("it is as before", () -> session.organisation().equals(before));
    }

    @Test
    void aFileThatIsNoTableIsToldOfInTheDialogAndNothingIsKept() throws Exception {
        Path file =
                Files.write(folder.resolve("aftale.csv"), "%PDF-1.7\n1 0 obj".getBytes(Charset.forName("US-ASCII")));
        choose(file);
        window.await(JLabel.class, label -> String.valueOf(label.getText()).contains("PDF"));
        assertThat(WindowDriver.find(javax.swing.JButton.class, button -> "Videre".equals(button.getText()))
                        .orElseThrow()
                        .isEnabled())
                .isFalse();
        window.key(KeyEvent.VK_ESCAPE);
        window.until(
                "the dialog is gone",
                () -> WindowDriver.find(JDialog.class, any -> true).isEmpty());
        assertThat(WindowDriver.ask(session::documents)).isEqualTo(List.of());
    }
}
