package dk.kaskade.ui.main;

import dk.kaskade.difference.Difference;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import dk.kaskade.store.OrganisationFile;
import dk.kaskade.store.RecoveredCopy;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How work that was put aside differs from what its file has.
 *
 * @param aside positions in the copy
 * @param filed positions in the file
 */
record RecoveredWords(int aside, int filed, Difference difference) {
    private static final Logger LOG = LoggerFactory.getLogger(RecoveredWords.class);
    private static final int NAMED = 3;

    /** Reads both, so off the event thread; empty where one cannot be read or there is no file. */
    static Optional<RecoveredWords> of(RecoveredCopy copy) {
        if (copy.saveTo().isEmpty()) {
            return Optional.empty();
        }
        try {
            Organisation filed = OrganisationFile.read(copy.saveTo().get());
            Organisation aside = OrganisationFile.read(copy.file());
            return Optional.of(new RecoveredWords(
                    aside.positions().size(), filed.positions().size(), Difference.between(filed, aside)));
        } catch (IOException e) {
            LOG.info("{} cannot be compared: {}", copy.file(), e.toString());
            return Optional.empty();
        }
    }

    String in(Bench bench) {
        List<Position> changed =
                difference.changed().stream().map(Difference.Changed::after).toList();
        return bench.words("recovery.counts", aside, filed)
                + part(bench, "recovery.added", difference.added())
                + part(bench, "recovery.removed", difference.removed())
                + part(bench, "recovery.changed", changed)
                + (difference.beyond() ? " " + bench.words("recovery.beyond") : "");
    }

    private static String part(Bench bench, String key, List<Position> positions) {
        if (positions.isEmpty()) {
            return "";
        }
        String names = positions.stream().limit(NAMED).map(Position::title).collect(Collectors.joining(", "));
        String more = positions.size() > NAMED ? ", …" : "";
        return " " + bench.words(key, positions.size(), names + more);
    }
}
