package dk.kaskade.ui.main;

import dk.kaskade.store.SaveException;
import java.util.Optional;

/** Says in the status bar why no copy of unsaved work can be written, and what to do meanwhile. */
final class CopyTrouble {
    private final Bench bench;

    CopyTrouble(Bench bench) {
        this.bench = bench;
    }

    void tell(Optional<Exception> failure) {
        bench.frame().warn(failure.map(this::words));
    }

    private String words(Exception failure) {
        String key = failure instanceof SaveException unsaved ? unsaved.key() : "";
        String reason = switch (key) {
            case "save.disk-full" -> "trouble.disk-full";
            case "save.folder-read-only", "save.file-read-only" -> "trouble.read-only";
            default -> "trouble.other";
        };
        return bench.words("trouble", bench.words(reason));
    }
}
