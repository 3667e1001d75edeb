package dk.kaskade.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.ui.action.ActionId;
import dk.kaskade.ui.session.Topic;
import dk.kaskade.ui.window.NeedsDisplay;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import javax.swing.AbstractButton;
import javax.swing.JLabel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NeedsDisplay
class TourWindowIT {

    @Test
    void fromTheWelcomePageTheDirectorIsLedToTheThreadThatSkipsALevel(@TempDir Path folder) throws Exception {
        try (WindowDriver window = new WindowDriver(folder)) {
            window.until(
                    "samples are there",
                    () -> WindowDriver.find(
                                    AbstractButton.class,
                                    button -> String.valueOf(button.getAccessibleContext()
                                                    .getAccessibleName())
                                            .startsWith("Odsherred"))
                            .isPresent());
            WindowDriver.run(() -> window.desktop().actions().run(ActionId.TOUR));
            window.click(window.awaitButton("Direktøren"));
            window.click(window.awaitButton("Næste"));
            awaitTitle(window, "Hullerne");
            window.click(window.awaitButton("Næste"));
            awaitTitle(window, "Følg en rød tråd");
            assertThat(WindowDriver.ask(() -> window.desktop().frame().currentView()))
                    .isEqualTo("cascade");
            assertThat(WindowDriver.ask(() -> window.desktop().session().topic()))
                    .get()
                    .extracting(Topic::kind)
                    .isEqualTo(Topic.Kind.THREAD);

            window.click(window.awaitButton("Tilbage"));
            awaitTitle(window, "Hullerne");
            window.key(KeyEvent.VK_ESCAPE);
            window.until(
                    "the tour is over",
                    () -> WindowDriver.find(AbstractButton.class, button -> "Næste".equals(button.getText()))
                            .isEmpty());
            window.assertWell();
        }
    }

    private static void awaitTitle(WindowDriver window, String title) throws Exception {
        window.await(
                JLabel.class,
                label -> label.getText() != null && label.getText().contains(title));
    }
}
