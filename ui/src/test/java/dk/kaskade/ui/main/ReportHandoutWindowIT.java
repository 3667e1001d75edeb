package dk.kaskade.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.change.MovePositions;
import dk.kaskade.change.Outcome;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.scenario.Scenarios;
import dk.kaskade.store.OrganisationFile;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.view.Navigation;
import dk.kaskade.ui.window.NeedsDisplay;
import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.swing.JComboBox;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JMenuItem;
import javax.swing.JTable;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Handing out a comparison and a list of changes from the views that show them, by keys and buttons. */
@NeedsDisplay
class ReportHandoutWindowIT {
    private static final int XLSX = 2;

    @TempDir
    Path folder;

    private WindowDriver window;
    private Session session;

    @BeforeEach
    void openAProposal() throws Exception {
        window = new WindowDriver(folder);
        session = window.desktop().session();
        Organisation today = OrganisationFile.read(Checkout.sample("odsherred.json"));
        Organisation proposal = Scenarios.make(today, "odsherred.json", "Forslag til prøve", LocalDate.of(2026, 11, 1));
        Outcome moved = new MovePositions(List.of("havn"), "c-kultur").applyTo(proposal);
        Path file = folder.resolve("forslag.json");
        OrganisationFile.save(((Outcome.Done) moved).organisation(), file);
        WindowDriver.run(() -> window.desktop().open(file));
        window.until("it is open", () -> session.file().equals(Optional.of(file)));
        window.untilAnalysed();
    }

    @AfterEach
    void closeTheWindow() throws Exception {
        window.assertWell();
        window.close();
    }

    private void assertPicked(String content) throws Exception {
        JList<?> contents = window.await(JList.class, list -> "handout.contents".equals(list.getName()));
        assertThat(WindowDriver.ask(() -> String.valueOf(contents.getSelectedValue())))
                .isEqualTo(content);
    }

    private void untilPagesAreShown() throws Exception {
        window.await(JLabel.class, label -> String.valueOf(label.getText()).startsWith("Side 1 af "));
    }

    private void save(Path target) throws Exception {
        window.click(window.awaitButton("Gem som fil …"));
        JFileChooser chooser = window.await(JFileChooser.class, any -> true);
        WindowDriver.run(() -> {
            chooser.setSelectedFile(target.toFile());
            chooser.approveSelection();
        });
        window.until("it is written", () -> Files.exists(target));
    }

    @Test
    void handsOutTheListOfChangesFromTheViewThatShowsThem() throws Exception {
        WindowDriver.run(() -> window.desktop().frame().showView(Navigation.REFORM));
        window.key(KeyEvent.VK_E, KeyEvent.VK_CONTROL);
        assertPicked("CHANGES");
        untilPagesAreShown();
        Path target = folder.resolve("ændringer.pdf");
        save(target);
        try (PDDocument pdf = Loader.loadPDF(target.toFile())) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Ændringsliste: Forslag til prøve");
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains(
                            "Flyttet (1)", "Havneleder", "under Centerchef (Center for Miljø og Teknik)", "side 1 af");
        }
    }

    @Test
    void handsOutAComparisonAsAWorkbookFromTheViewThatShowsIt() throws Exception {
        WindowDriver.run(() -> window.desktop().frame().showView(Navigation.COMPARE));
        window.awaitButton("Tilføj organisation");
        window.click(window.awaitButton("Tilføj"));
        window.click(window.await(JMenuItem.class, item -> "Halsnæs (eksempel)".equals(item.getText())));
        window.until("both stand there", () -> session.compared().all().size() == 2);
        window.key(KeyEvent.VK_E, KeyEvent.VK_CONTROL);
        assertPicked("COMPARISON");
        untilPagesAreShown();
        WindowDriver.run(() -> WindowDriver.find(JComboBox.class, box -> "handout.form".equals(box.getName()))
                .orElseThrow()
                .setSelectedIndex(XLSX));
        window.await(JTable.class, table -> table.isShowing() && table.getColumnCount() > 2 && table.getRowCount() > 9);
        Path target = folder.resolve("sammenligning.xlsx");
        save(target);
        try (ZipFile book = new ZipFile(target.toFile())) {
            assertThat(book.stream().map(ZipEntry::getName)).contains("xl/worksheets/sheet4.xml");
        }
    }
}
