package dk.kaskade.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.store.OrganisationFile;
import dk.kaskade.ui.action.ActionId;
import dk.kaskade.ui.session.Selection;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.window.NeedsDisplay;
import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javax.swing.AbstractButton;
import javax.swing.JCheckBox;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JTable;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exporting and printing from the window, by the keys and buttons that a person uses. */
@NeedsDisplay
class HandoutWindowIT {
    @TempDir
    Path folder;

    private WindowDriver window;
    private Session session;

    @BeforeEach
    void openASample() throws Exception {
        window = new WindowDriver(folder);
        session = window.desktop().session();
        AbstractButton card = window.await(
                AbstractButton.class,
                button -> String.valueOf(button.getAccessibleContext().getAccessibleName())
                        .startsWith("Odsherred"));
        window.click(card);
        window.until("it is open", session::isOpen);
        window.untilAnalysed();
    }

    @AfterEach
    void closeTheWindow() throws Exception {
        window.assertWell();
        window.close();
    }

    private void untilShown(String beginning) throws Exception {
        window.await(JLabel.class, label -> String.valueOf(label.getText()).startsWith(beginning));
    }

    private void pick(String content) throws Exception {
        JList<?> contents = window.await(JList.class, list -> "handout.contents".equals(list.getName()));
        for (int i = 0; i < contents.getModel().getSize(); i++) {
            int row = i;
            if (contents.getModel().getElementAt(i).toString().equals(content)) {
                WindowDriver.run(() -> contents.setSelectedIndex(row));
            }
        }
    }

    private void save(String button, Path target) throws Exception {
        window.click(window.awaitButton(button));
        JFileChooser chooser = window.await(JFileChooser.class, any -> true);
        WindowDriver.run(() -> {
            chooser.setSelectedFile(target.toFile());
            chooser.approveSelection();
        });
    }

    @Test
    void drawsTheBranchThatIsSelectedWithoutNames() throws Exception {
        WindowDriver.run(() -> session.select(Selection.of("c-dagudd")));
        window.key(KeyEvent.VK_E, KeyEvent.VK_CONTROL);
        untilShown("Mindste skrift: ");
        window.click(window.await(JCheckBox.class, box -> "handout.branch".equals(box.getName())));
        window.click(window.await(JCheckBox.class, box -> "handout.nameless".equals(box.getName())));
        Path target = folder.resolve("gren.pdf");
        save("Gem som fil …", target);
        window.until("it is written", () -> Files.exists(target));
        try (PDDocument pdf = Loader.loadPDF(target.toFile())) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text).contains("Centerchef", "Skoleleder").doesNotContain("Kommunaldirektør");
            session.organisation().people().forEach(person -> assertThat(text).doesNotContain(person.name()));
        }
    }

    @Test
    void bringsTheRoleCardsOfATeamIntoAFolder() throws Exception {
        WindowDriver.run(() -> session.select(Selection.of("l-dagtilbud")));
        window.key(KeyEvent.VK_R, KeyEvent.VK_CONTROL);
        window.key(KeyEvent.VK_P, KeyEvent.VK_CONTROL);
        untilShown("Side 1 af ");
        WindowDriver.run(() -> {
            var whose = WindowDriver.find(javax.swing.JComboBox.class, box -> "handout.whose".equals(box.getName()))
                    .orElseThrow();
            whose.setSelectedIndex(1);
        });
        window.click(window.awaitButton("HTML"));
        window.click(window.await(JCheckBox.class, box -> "handout.together".equals(box.getName())));
        Path cards = Files.createDirectory(folder.resolve("kort"));
        save("Gem i mappe …", cards);
        int team = 1
                + (int) session.organisation().positions().stream()
                        .filter(position -> Objects.equals(position.reportsTo(), "l-dagtilbud"))
                        .count();
        window.until("all are written", () -> cards.toFile().list().length == team);
    }

    @Test
    void showsTheRowsOfATableAndWritesACopyWithoutNames() throws Exception {
        window.key(KeyEvent.VK_E, KeyEvent.VK_CONTROL);
        pick("FINDINGS");
        window.await(JTable.class, table -> table.getColumnCount() > 5 && "Alvor".equals(table.getColumnName(0)));
        pick("ORGANISATION");
        WindowDriver.run(() -> {
            var form = WindowDriver.find(javax.swing.JComboBox.class, box -> "handout.form".equals(box.getName()))
                    .orElseThrow();
            for (int i = 0; i < form.getItemCount(); i++) {
                if (form.getItemAt(i).toString().contains("extension=json")) {
                    form.setSelectedIndex(i);
                }
            }
        });
        window.click(window.await(JCheckBox.class, box -> "handout.nameless".equals(box.getName())));
        Path target = folder.resolve("kopi.json");
        save("Gem som fil …", target);
        window.until("it is written", () -> Files.exists(target));
        assertThat(OrganisationFile.read(target).people().get(0).name()).isEqualTo("Leder 1");
    }

    @Test
    void leavesByEscapeAndDoesNothing() throws Exception {
        window.key(KeyEvent.VK_E, KeyEvent.VK_CONTROL);
        JList<?> contents = window.await(JList.class, list -> "handout.contents".equals(list.getName()));
        window.until("the list has the focus", contents::isFocusOwner);
        window.key(KeyEvent.VK_ESCAPE);
        window.until("the dialog is gone", () -> !contents.isShowing());
        assertThat(WindowDriver.ask(session::isDirty)).isFalse();
        assertThat(WindowDriver.ask(() -> window.desktop().actions().isDone(ActionId.EXPORT)))
                .isTrue();
    }
}
