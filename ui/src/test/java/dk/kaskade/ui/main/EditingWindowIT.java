package dk.kaskade.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.fixture.LargeOrganisation;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Response;
import dk.kaskade.store.OrganisationFile;
import dk.kaskade.ui.action.ActionId;
import dk.kaskade.ui.session.Selection;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.window.NeedsDisplay;
import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NeedsDisplay
class EditingWindowIT {
    @TempDir
    private Path folder;

    private WindowDriver window;
    private Session session;
    private Path file;

    @BeforeEach
    void openTheSample() throws Exception {
        file = Files.copy(Checkout.sample("odsherred.json"), folder.resolve("odsherred.json"));
        window = new WindowDriver(folder);
        session = window.desktop().session();
        open(file);
        window.card("kdir");
    }

    @AfterEach
    void closeTheWindow() throws Exception {
        window.assertWell();
        window.close();
    }

    private void open(Path path) throws Exception {
        WindowDriver.run(() -> window.desktop().open(path));
        window.until("it is open", () -> session.file().equals(Optional.of(path)));
        window.untilAnalysed();
    }

    private void select(String position) throws Exception {
        window.click(window.card(position));
        window.until(position + " is selected", () -> session.selection().lead().equals(Optional.of(position)));
    }

    private boolean noDialog() {
        return WindowDriver.find(JDialog.class, any -> true).isEmpty();
    }

    private String title(String position) throws Exception {
        return WindowDriver.ask(
                () -> session.organisation().position(position).orElseThrow().title());
    }

    @Test
    void renamedAddedAndRemovedAllOfItCanBeUndoneAndSaved() throws Exception {
        Organisation before = WindowDriver.ask(session::organisation);
        int positions = before.positions().size();

        select("di-regnfrakken");
        window.key(KeyEvent.VK_F2);
        window.await(JTextField.class, JTextField::isFocusOwner);
        window.key(KeyEvent.VK_A, KeyEvent.VK_CONTROL);
        window.write("Leder af Regnfrakken");
        window.key(KeyEvent.VK_ENTER);
        window.until("it is typed", () -> !window.chart().isTyping());
        assertThat(title("di-regnfrakken")).isEqualTo("Leder af Regnfrakken");

        select("l-dagtilbud");
        window.key(KeyEvent.VK_INSERT);
        window.await(JTextField.class, JTextField::isFocusOwner);
        window.write("Ny daginstitutionsleder");
        window.key(KeyEvent.VK_ENTER);
        window.until("it is typed", () -> !window.chart().isTyping());
        String fresh = WindowDriver.ask(() -> session.selection().lead().orElseThrow());
        assertThat(title(fresh)).isEqualTo("Ny daginstitutionsleder");
        assertThat(WindowDriver.ask(() ->
                        session.organisation().position(fresh).orElseThrow().reportsTo()))
                .isEqualTo("l-dagtilbud");

        select(fresh);
        window.key(KeyEvent.VK_DELETE);
        window.until("it is gone", () -> session.organisation().positions().size() == positions);

        select("di-regnfrakken");
        window.key(KeyEvent.VK_S, KeyEvent.VK_CONTROL);
        window.until("it is saved", () -> !session.isDirty());
        assertThat(OrganisationFile.read(file)).isEqualTo(WindowDriver.ask(session::organisation));

        while (WindowDriver.ask(session::canUndo)) {
            window.key(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
        }
        assertThat(WindowDriver.ask(session::organisation)).isEqualTo(before);
        assertThat(WindowDriver.ask(session::isDirty)).isTrue();
    }

    @Test
    void ownWordsAreSavedWithoutLeavingTheField() throws Exception {
        select("l-dagtilbud");
        JComponent row = window.await(
                JComponent.class, part -> part.getClass().getSimpleName().equals("RowHead") && part.getHeight() > 0);
        window.click(row);
        JTextArea words = window.await(
                JTextArea.class,
                area -> "Egne ord".equals(area.getAccessibleContext().getAccessibleName()));
        window.until("it stands still", () -> words.getHeight() > 0);
        window.click(words);
        window.until("the cursor is there", words::isFocusOwner);
        window.key(KeyEvent.VK_A, KeyEvent.VK_CONTROL);
        window.write("Vi siger tingene, som de er.");
        window.key(KeyEvent.VK_S, KeyEvent.VK_CONTROL);
        window.until("it is saved", () -> !session.isDirty() && session.canUndo());
        Organisation saved = OrganisationFile.read(file);
        assertThat(saved.position("l-dagtilbud").orElseThrow().responses().values())
                .extracting(Response::words)
                .contains("Vi siger tingene, som de er.");
    }

    @Test
    void anOrganisationWhoseFrameworkIsMissingIsOfferedAnother() throws Exception {
        Path other = folder.resolve("ukendt.json");
        Files.writeString(
                other,
                Files.readString(file).replace("\"framework\": \"odsherred\"", "\"framework\": \"et-andet-sted\""));
        WindowDriver.run(() -> window.desktop().open(other));
        window.click(window.awaitButton("Brug dette"));
        window.until(
                "another is chosen",
                () -> "odsherred".equals(session.organisation().framework())
                        || !"et-andet-sted".equals(session.organisation().framework()));
        assertThat(WindowDriver.ask(() -> session.framework().roles())).isNotEmpty();
        assertThat(WindowDriver.ask(session::canUndo)).isTrue();
    }

    @Test
    void aNewOrganisationBeginsWithOnePostAtTheTop() throws Exception {
        window.key(KeyEvent.VK_N, KeyEvent.VK_CONTROL);
        window.await(JTextField.class, JTextField::isFocusOwner);
        window.key(KeyEvent.VK_A, KeyEvent.VK_CONTROL);
        window.write("Prøvekøbing");
        window.click(window.awaitButton("Begynd"));
        window.until("it is open", () -> session.organisation().name().equals("Prøvekøbing"));
        window.untilAnalysed();
        assertThat(WindowDriver.ask(() -> session.organisation().positions().size()))
                .isEqualTo(1);
        assertThat(WindowDriver.ask(session::isDirty)).isTrue();
    }

    @Test
    void aThousandPositionsAreMovedAndUndoneWithoutAStall() throws Exception {
        Path large = folder.resolve("stor.json");
        OrganisationFile.save(
                LargeOrganisation.of(
                                1000,
                                Checkout.host()
                                        .registry()
                                        .framework("odsherred")
                                        .orElseThrow(),
                                7)
                        .withFramework("odsherred"),
                large);
        open(large);
        WindowDriver.run(() -> window.desktop().actions().run(ActionId.LEVEL_4));
        String last = WindowDriver.ask(
                () -> session.organisation().positions().get(999).id());
        WindowDriver.run(() -> session.select(Selection.of(last)));
        window.card(last);
        for (int i = 0; i < 5; i++) {
            int number = i;
            WindowDriver.run(() -> session.apply(new dk.kaskade.change.Retitle(last, "Leder " + number)));
        }
        window.untilAnalysed();
        WindowDriver.run(() -> {
            while (session.canUndo()) {
                session.undo();
            }
        });
        window.untilAnalysed();
        assertThat(WindowDriver.ask(session::isDirty)).isFalse();
    }

    @Test
    void aMistakeOfTheProgramLeavesTheWorkOpenAndACopyOfIt() throws Exception {
        Thread.UncaughtExceptionHandler crash = window.handlerOfTheProgram();
        WindowDriver.run(() -> java.awt.EventQueue.invokeLater(
                () -> crash.uncaughtException(Thread.currentThread(), new IllegalStateException("on purpose"))));
        AbstractButton close = window.awaitButton("Luk");
        window.click(close);
        window.until("the message is gone", this::noDialog);
        assertThat(WindowDriver.ask(session::isOpen)).isTrue();
        try (var copies = Files.list(folder.resolve("recovered"))) {
            Path copy = copies.filter(file -> file.toString().endsWith(".json"))
                    .findFirst()
                    .orElseThrow();
            assertThat(OrganisationFile.read(copy)).isEqualTo(WindowDriver.ask(session::organisation));
        }
    }
}
