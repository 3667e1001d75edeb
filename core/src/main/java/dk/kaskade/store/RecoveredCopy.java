package dk.kaskade.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Unsaved work that a program left behind when it ended without being asked to.
 *
 * @param file     the copy
 * @param name     of the organisation
 * @param original the file that the work would have been saved to; none where it was never saved
 * @param state    how that file was when the work on it began; none where that is not known
 * @param written  when the copy was written
 */
public record RecoveredCopy(
        Path file,
        String name,
        @Nullable Path original,
        @Nullable FileState state,
        Instant written) {

    /** The file it would have been saved to; empty where the work was never saved. */
    public Optional<Path> saveTo() {
        return Optional.ofNullable(original);
    }

    /** Whether the original was written after the copy, so that opening the copy would go back in time. */
    public boolean originalIsNewer() throws IOException {
        if (original == null) {
            return false;
        }
        try {
            return Files.getLastModifiedTime(original).toInstant().isAfter(written);
        } catch (NoSuchFileException e) {
            return false;
        }
    }
}
