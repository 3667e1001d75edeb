package dk.kaskade.correspondence;

import dk.kaskade.correspondence.Points.Point;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person's word about two points, over what was found. */
final class Said {
    private Said() {}

    /** @param found none where nothing was found */
    static Correspondence over(@Nullable Correspondence found, Point one, Point other, Correction correction) {
        List<Evidence> grounds = new ArrayList<>(found == null ? List.of() : found.evidence());
        List<String> reason = correction.reason().isBlank() ? List.of() : List.of(correction.reason());
        grounds.add(0, new Evidence(Ground.USER, reason, reason, 1));
        return new Correspondence(
                one.id(),
                other.id(),
                grounds,
                Strength.SURE,
                1 + (found == null ? 0 : found.weight()),
                correction.verdict());
    }
}
