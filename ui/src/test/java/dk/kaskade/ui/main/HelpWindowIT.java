package dk.kaskade.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.ui.look.SearchField;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.window.NeedsDisplay;
import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.swing.JDialog;
import javax.swing.JEditorPane;
import javax.swing.JList;
import javax.swing.UIManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NeedsDisplay
class HelpWindowIT {
    @TempDir
    private Path folder;

    private WindowDriver window;
    private Session session;

    @BeforeEach
    void openASample() throws Exception {
        Path file = Files.copy(Checkout.sample("laering.json"), folder.resolve("laering.json"));
        window = new WindowDriver(folder);
        session = window.desktop().session();
        WindowDriver.run(() -> window.desktop().open(file));
        window.untilAnalysed();
    }

    @AfterEach
    void closeTheWindow() throws Exception {
        window.assertWell();
        window.close();
    }

    @Test
    void theGuideOpensWithItsKeyAndFindsChapters() throws Exception {
        window.key(KeyEvent.VK_F1);
        window.await(JEditorPane.class, pane -> pane.isShowing());
        SearchField search = window.await(SearchField.class, field -> field.isFocusOwner());
        window.write("cascade.broken");
        JList<?> contents = window.await(JList.class, list -> list.isShowing());
        window.until("one chapter is left", () -> contents.getModel().getSize() == 1);
        window.click(search);
        window.key(KeyEvent.VK_ESCAPE);
        window.until(
                "the guide is closed",
                () -> WindowDriver.find(JDialog.class, JDialog::isShowing).isEmpty());
    }

    @Test
    void aCommandIsFoundByItsNameAndRun() throws Exception {
        boolean dark = WindowDriver.ask(() -> UIManager.getBoolean("laf.dark"));
        window.key(KeyEvent.VK_K, KeyEvent.VK_CONTROL);
        window.await(SearchField.class, field -> field.isFocusOwner());
        window.write("skift lys");
        JList<?> hits = window.await(JList.class, list -> list.isShowing());
        window.until("the command is found", () -> hits.getModel().getSize() == 1);
        window.key(KeyEvent.VK_ENTER);
        window.until("the theme is the other", () -> UIManager.getBoolean("laf.dark") != dark);
        assertThat(WindowDriver.ask(session::isDirty)).isFalse();
    }
}
