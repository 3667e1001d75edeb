package dk.kaskade.ui.compare;

import dk.kaskade.ui.session.OpenDocument;
import java.nio.file.Path;

/** Which organisation stands in a column. */
sealed interface Choice {
    /** One that is open, which follows its edits. */
    record Opened(OpenDocument document) implements Choice {}

    /** One that is read from a file and not opened. */
    record Filed(Path file) implements Choice {
        public Filed {
            file = file.toAbsolutePath().normalize();
        }
    }
}
