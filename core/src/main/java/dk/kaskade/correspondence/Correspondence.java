package dk.kaskade.correspondence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two points that correspond, or of which a person has said that they do not.
 *
 * @param from     id of the point of the first framework
 * @param to       id of that of the second
 * @param evidence the heaviest first; of a rejected one it is what had been found
 * @param weight   the sum of the grounds' weights, for the order among several
 * @param verdict  what a person has said; none = nobody has looked at it
 */
public record Correspondence(
        String from,
        String to,
        List<Evidence> evidence,
        Strength strength,
        double weight,
        @Nullable Verdict verdict) {
    public Correspondence {
        evidence = List.copyOf(evidence);
    }

    /** Holds as far as anybody has said. */
    public boolean counts() {
        return verdict != Verdict.REJECTED;
    }

    Correspondence mirrored() {
        return new Correspondence(
                to, from, evidence.stream().map(Evidence::mirrored).toList(), strength, weight, verdict);
    }
}
