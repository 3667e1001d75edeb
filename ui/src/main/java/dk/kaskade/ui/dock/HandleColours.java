package dk.kaskade.ui.dock;

import io.github.andrewauclair.moderndocking.settings.Settings;
import io.github.andrewauclair.moderndocking.ui.DockingSettings;

/** The colours of the house for what the library shows while a dock is dragged. */
final class HandleColours {
    private HandleColours() {}

    static void set() {
        Settings.setActiveHighlighterEnabled(false);
        DockingSettings.setHandleBackgroundProperty("Kaskade.panel");
        DockingSettings.setHandleForegroundProperty("Kaskade.acc");
        DockingSettings.setOverlayBackgroundProperty("Kaskade.dropZone");
        DockingSettings.setHeaderBackgroundProperty("Kaskade.panel");
        DockingSettings.setHeaderForegroundProperty("Kaskade.text");
    }
}
