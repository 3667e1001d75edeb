package dk.kaskade.ui.main;

import dk.kaskade.difference.Difference;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.store.OrganisationFile;
import dk.kaskade.store.RecoveredCopy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work that an earlier run left behind, beside the file it belongs to.
 *
 * @param differs what the work has otherwise than the file; empty where one of them is not there or cannot be read
 * @param newer   whether the file was saved after the work was put aside
 */
record LeftBehind(RecoveredCopy copy, Side aside, Side filed, Optional<Difference> differs, boolean newer) {
    private static final Logger LOG = LoggerFactory.getLogger(LeftBehind.class);

    /** What one of the two is like. */
    sealed interface Side {
        /** It can be read. */
        record There(Instant written, Organisation content) implements Side {}

        /** It is there and cannot be read. */
        record Broken(Exception why) implements Side {}

        /** There was a file. */
        record Gone() implements Side {}

        /** There never was a file. */
        record None() implements Side {}
    }

    /** What can be done with it. */
    enum Choice {
        OPEN,
        BOTH,
        /** The file is kept, and the copy thrown away. */
        SAVED,
        /** The copy is thrown away, and there is no file. */
        THROW_AWAY,
        LATER
    }

    /** Reads both, so off the event thread. */
    static LeftBehind of(RecoveredCopy copy) {
        Side aside = side(copy.file(), Optional.of(copy.written()));
        Side filed = copy.saveTo().map(file -> side(file, Optional.empty())).orElseGet(Side.None::new);
        Optional<Difference> differs = aside instanceof Side.There work && filed instanceof Side.There file
                ? Optional.of(Difference.between(file.content, work.content))
                : Optional.empty();
        return new LeftBehind(copy, aside, filed, differs, newer(copy));
    }

    private static Side side(Path file, Optional<Instant> written) {
        try {
            Instant when = written.isPresent()
                    ? written.get()
                    : Files.getLastModifiedTime(file).toInstant();
            return new Side.There(when, OrganisationFile.read(file));
        } catch (NoSuchFileException e) {
            return new Side.Gone();
        } catch (IOException e) {
            LOG.info("{} cannot be compared: {}", file, e.toString());
            return new Side.Broken(e);
        }
    }

    private static boolean newer(RecoveredCopy copy) {
        try {
            return copy.originalIsNewer();
        } catch (IOException e) {
            LOG.warn("{} cannot be looked at", copy.original(), e);
            return false;
        }
    }

    /** What can be chosen, the first as long as nobody chooses. */
    List<Choice> choices() {
        if (!(aside instanceof Side.There)) {
            return List.of(Choice.LATER, Choice.THROW_AWAY);
        }
        List<Choice> choices = new ArrayList<>(List.of(Choice.OPEN));
        if (filed instanceof Side.There) {
            choices.add(Choice.BOTH);
        }
        choices.add(filed instanceof Side.There ? Choice.SAVED : Choice.THROW_AWAY);
        choices.add(Choice.LATER);
        return choices;
    }
}
