package dk.kaskade.ui.shell;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the status bar tells of the organisation that is open.
 *
 * @param counted whether findings have been counted yet
 */
public record Status(
        int positions,
        int levels,
        boolean counted,
        int errors,
        int gaps,
        int notices,
        Saved saved,
        Optional<String> framework,
        Optional<LocalDate> asOf) {

    /** How the file on disk relates to what is on screen. */
    public enum Saved {
        SAVED("status.saved"),
        CHANGED("status.changed"),
        SAVING("status.saving");

        private final String key;

        Saved(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }
}
