package dk.kaskade.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.change.Retitle;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.store.OrganisationFile;
import dk.kaskade.ui.action.ActionId;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.window.NeedsDisplay;
import java.awt.event.KeyEvent;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.AbstractButton;
import javax.swing.JDialog;
import javax.swing.JFileChooser;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.JToolTip;
import javax.swing.ToolTipManager;
import javax.swing.UIManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NeedsDisplay
class DesktopWindowIT {
    @TempDir
    private Path folder;

    private WindowDriver window;
    private Session session;
    private Path file;

    @BeforeEach
    void openTheWindow() throws Exception {
        file = Files.copy(Checkout.sample("odsherred.json"), folder.resolve("odsherred.json"));
        window = new WindowDriver(folder);
        session = window.desktop().session();
    }

    @AfterEach
    void closeTheWindow() throws Exception {
        window.assertWell();
        window.close();
    }

    private void openTheSample() throws Exception {
        WindowDriver.run(() -> window.desktop().open(file));
        window.untilAnalysed();
        window.card("kdir");
    }

    private String leader(String position) throws Exception {
        return WindowDriver.ask(() -> String.valueOf(
                session.organisation().position(position).orElseThrow().reportsTo()));
    }

    @Test
    void theWelcomePageOpensASampleInOneClick() throws Exception {
        AbstractButton sample = window.await(
                AbstractButton.class,
                button -> String.valueOf(button.getAccessibleContext().getAccessibleName())
                        .startsWith("Odsherred"));
        window.click(sample);
        window.untilAnalysed();
        assertThat(WindowDriver.ask(() -> session.organisation().positions().size()))
                .isEqualTo(119);
        assertThat(WindowDriver.ask(session::file)).isEmpty();
        assertThat(WindowDriver.ask(session::isDirty)).isFalse();
    }

    @Test
    void aClickSelectsAndADragMovesUntilItIsUndone() throws Exception {
        openTheSample();
        Organisation before = WindowDriver.ask(session::organisation);
        window.click(window.card("di-regnfrakken"));
        window.until("the card is selected", () -> session.selection().lead().equals(Optional.of("di-regnfrakken")));
        assertThat(leader("di-regnfrakken")).isEqualTo("l-dagtilbud");

        window.drag(window.card("di-regnfrakken"), window.card("c-dagudd"));
        window.until("it has moved", () -> session.isDirty());
        assertThat(leader("di-regnfrakken")).isEqualTo("c-dagudd");

        window.key(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
        window.until("it is undone", () -> !session.isDirty());
        assertThat(WindowDriver.ask(session::organisation)).isEqualTo(before);
    }

    @Test
    void aTipGoesWithItsView() throws Exception {
        openTheSample();
        int usual = WindowDriver.ask(() -> ToolTipManager.sharedInstance().getDismissDelay());
        WindowDriver.run(() -> ToolTipManager.sharedInstance().setDismissDelay(Integer.MAX_VALUE));
        window.point(window.card("kdir"));
        window.await(JToolTip.class, JToolTip::isShowing);
        WindowDriver.run(() -> window.desktop().frame().showView("cascade"));
        window.until(
                "the tip is gone",
                () -> WindowDriver.find(JToolTip.class, JToolTip::isShowing).isEmpty());
        WindowDriver.run(() -> ToolTipManager.sharedInstance().setDismissDelay(usual));
    }

    @Test
    void noOneCanBeMovedUnderOneself() throws Exception {
        openTheSample();
        Organisation before = WindowDriver.ask(session::organisation);
        window.drag(window.card("l-dagtilbud"), window.card("di-regnfrakken"));
        assertThat(WindowDriver.ask(session::organisation)).isSameAs(before);
    }

    @Test
    void whatIsSavedIsWhatIsOpenedAgain() throws Exception {
        openTheSample();
        WindowDriver.run(() -> session.apply(new Retitle("kdir", "Øverste direktør")));
        window.key(KeyEvent.VK_S, KeyEvent.VK_CONTROL);
        window.until("it is saved", () -> !session.isDirty());
        assertThat(OrganisationFile.read(file)).isEqualTo(WindowDriver.ask(session::organisation));
    }

    @Test
    void savedUnderAnotherNameItLiesThere() throws Exception {
        openTheSample();
        WindowDriver.run(() -> session.apply(new Retitle("kdir", "Øverste direktør")));
        window.key(KeyEvent.VK_S, KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT);
        JFileChooser chooser = window.await(JFileChooser.class, any -> true);
        File other = folder.resolve("anden.json").toFile();
        WindowDriver.run(() -> {
            chooser.setSelectedFile(other);
            chooser.approveSelection();
        });
        window.until("it is saved", () -> session.file().equals(Optional.of(other.toPath())));
        assertThat(OrganisationFile.read(other.toPath())).isEqualTo(WindowDriver.ask(session::organisation));
        assertThat(OrganisationFile.read(file).position("kdir").orElseThrow().title())
                .isEqualTo("Kommunaldirektør");
    }

    @Test
    void whatSomebodyElseWroteIsNotOverwrittenUnasked() throws Exception {
        openTheSample();
        WindowDriver.run(() -> session.apply(new Retitle("kdir", "Øverste direktør")));
        String others = Files.readString(file).replace("Kommunaldirektør", "En andens titel");
        Files.writeString(file, others);
        window.key(KeyEvent.VK_S, KeyEvent.VK_CONTROL);
        JDialog question = window.await(JDialog.class, JDialog::isFocused);
        window.key(KeyEvent.VK_ESCAPE);
        window.until("the question is gone", () -> !question.isShowing());
        assertThat(Files.readString(file)).isEqualTo(others);
        assertThat(WindowDriver.ask(session::isDirty)).isTrue();
    }

    @Test
    void aFindingIsAcceptedWithAReasonOnly() throws Exception {
        openTheSample();
        int before = WindowDriver.ask(() -> session.organisation().accepted().size());
        window.click(window.card("kdir"));
        window.key(KeyEvent.VK_F8);
        window.until(
                "a gap is marked",
                () -> WindowDriver.find(JTable.class, JTable::isShowing)
                                .orElseThrow()
                                .getSelectedRow()
                        >= 0);
        window.key(KeyEvent.VK_A, KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT);
        JTextArea reason = window.await(JTextArea.class, JTextArea::isFocusOwner);
        AbstractButton accept = window.await(AbstractButton.class, button -> "Acceptér".equals(button.getText()));
        assertThat(WindowDriver.ask(accept::isEnabled)).isFalse();
        window.write("Vi ser på det igen til foråret");
        window.until("there is a reason", () -> !reason.getText().isBlank() && accept.isEnabled());
        window.click(accept);
        window.until("it is accepted", () -> session.organisation().accepted().size() == before + 1);
        assertThat(WindowDriver.ask(
                        () -> session.organisation().accepted().get(before).reason()))
                .isEqualTo("Vi ser på det igen til foråret");
    }

    @Test
    void languageAndThemeChangeWhileTheWindowIsOpen() throws Exception {
        openTheSample();
        WindowDriver.run(() -> window.desktop().actions().run(ActionId.ENGLISH));
        window.until(
                "the table speaks English",
                () -> "Next step"
                        .equals(WindowDriver.find(JTable.class, JTable::isShowing)
                                .orElseThrow()
                                .getColumnModel()
                                .getColumn(5)
                                .getHeaderValue()));
        boolean dark = WindowDriver.ask(() -> UIManager.getBoolean("laf.dark"));
        window.key(KeyEvent.VK_L, KeyEvent.VK_CONTROL, KeyEvent.VK_ALT);
        window.until("the theme is the other", () -> UIManager.getBoolean("laf.dark") != dark);
        WindowDriver.run(() -> window.desktop().actions().run(ActionId.DANISH));
        window.until(
                "it speaks Danish",
                () -> window.desktop().actions().name(ActionId.SAVE).equals("Gem"));
    }

    @Test
    void everythingCanBeReachedByKeys() throws Exception {
        openTheSample();
        window.key(KeyEvent.VK_HOME);
        window.until("the top is selected", () -> session.selection().lead().equals(Optional.of("kdir")));
        window.key(KeyEvent.VK_DOWN);
        window.until(
                "a report is selected",
                () -> session.selected()
                        .filter(position -> "kdir".equals(position.reportsTo()))
                        .isPresent());

        window.key(KeyEvent.VK_K, KeyEvent.VK_CONTROL);
        window.await(JTextField.class, JTextField::isFocusOwner);
        window.write("regnfrakken");
        window.until(
                "it is found",
                () -> WindowDriver.find(javax.swing.JList.class, javax.swing.JList::isShowing)
                        .isPresent());
        window.key(KeyEvent.VK_ENTER);
        window.until("it is selected", () -> session.selection().lead().equals(Optional.of("di-regnfrakken")));

        window.key(KeyEvent.VK_F8);
        window.until(
                "the first gap is selected",
                () -> !session.selection().positions().equals(java.util.Set.of("di-regnfrakken")));
    }

    @Test
    void aFileThatCannotBeReadIsSaidOnceAndInWords() throws Exception {
        Path broken = folder.resolve("halv.json");
        Files.writeString(broken, "{\"format\": \"kaskade/1\", \"id\": ");
        WindowDriver.run(() -> window.desktop().open(broken));
        AbstractButton ok = window.awaitButton("Okay");
        window.click(ok);
        window.until(
                "the message is gone",
                () -> WindowDriver.find(AbstractButton.class, button -> "Okay".equals(button.getText()))
                        .isEmpty());
        assertThat(WindowDriver.ask(session::isOpen)).isFalse();
    }

    @Test
    void leavingAsksBeforeChangesAreLost() throws Exception {
        openTheSample();
        WindowDriver.run(() -> session.apply(new Retitle("kdir", "Øverste direktør")));
        window.key(KeyEvent.VK_Q, KeyEvent.VK_CONTROL);
        window.click(window.awaitButton("Gem"));
        window.until("the program is left", () -> window.isGone());
        assertThat(OrganisationFile.read(file).position("kdir").orElseThrow().title())
                .isEqualTo("Øverste direktør");
        assertThat(List.of(folder.toFile().list())).contains("settings.properties");
    }
}
