package dk.kaskade.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.ui.session.Selection;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.view.Navigation;
import dk.kaskade.ui.window.NeedsDisplay;
import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NeedsDisplay
class TrailWindowIT {
    @TempDir
    private Path folder;

    @Test
    void altAndTheArrowsGoBackAndForwardThroughPlacesSeen() throws Exception {
        Path file = Files.copy(Checkout.sample("odsherred.json"), folder.resolve("odsherred.json"));
        try (WindowDriver window = new WindowDriver(folder)) {
            Session session = window.desktop().session();
            WindowDriver.run(() -> window.desktop().open(file));
            window.untilAnalysed();
            window.click(window.card("di-regnfrakken"));
            window.until("the card is selected", () -> lead(session).equals(Optional.of("di-regnfrakken")));
            WindowDriver.run(() -> session.select(Selection.of("kdir")));
            WindowDriver.run(() -> window.desktop().frame().showView(Navigation.CASCADE));
            WindowDriver.run(() -> {});

            window.key(KeyEvent.VK_LEFT, KeyEvent.VK_ALT);
            window.until("the chain is back", () -> view(window).equals(Navigation.CHAIN));
            assertThat(WindowDriver.ask(() -> lead(session))).contains("kdir");
            window.key(KeyEvent.VK_LEFT, KeyEvent.VK_ALT);
            window.until("the card before is selected", () -> lead(session).equals(Optional.of("di-regnfrakken")));
            window.key(KeyEvent.VK_RIGHT, KeyEvent.VK_ALT);
            window.key(KeyEvent.VK_RIGHT, KeyEvent.VK_ALT);
            window.until("the cascade is back", () -> view(window).equals(Navigation.CASCADE));
            assertThat(WindowDriver.ask(() -> lead(session))).contains("kdir");
            window.assertWell();
        }
    }

    private static Optional<String> lead(Session session) {
        return session.selection().lead();
    }

    private static String view(WindowDriver window) {
        return window.desktop().frame().currentView();
    }
}
