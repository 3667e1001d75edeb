package dk.kaskade.store;

import dk.kaskade.organisation.Organisation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

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
    private static final Logger LOG = LoggerFactory.getLogger(RecoveredCopy.class);

    /** The file it would have been saved to; empty where the work was never saved. */
    public Optional<Path> saveTo() {
        return Optional.ofNullable(original);
    }

    /**
     * The value that the work began with: as it was kept beside the copy, or as the file still has it. Empty where neither
     * can be read.
     */
    public Optional<Organisation> base() {
        try {
            Path kept = RecoveryFolder.base(file);
            if (Files.exists(kept)) {
                return Optional.of(OrganisationFile.read(kept));
            }
            return original != null && state != null && state.compareWith(original) == FileState.Now.SAME
                    ? Optional.of(OrganisationFile.read(original))
                    : Optional.empty();
        } catch (IOException e) {
            LOG.warn("{} has no base that can be read: {}", file, e.toString());
            return Optional.empty();
        }
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
