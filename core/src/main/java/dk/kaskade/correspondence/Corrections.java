package dk.kaskade.correspondence;

import dk.kaskade.extras.Extras;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that a person has said about which points correspond: a value that can be kept and handed on, for any number of
 * frameworks. Of several about the same two the last counts.
 */
public record Corrections(List<Correction> all, Extras extras) {
    public static final Corrections NONE = new Corrections(List.of(), Extras.NONE);

    public Corrections {
        all = List.copyOf(all);
    }

    /** With one more; what was said about the same two before goes. */
    public Corrections with(Correction correction) {
        return new Corrections(
                Stream.concat(others(correction.from(), correction.to()), Stream.of(correction))
                        .toList(),
                extras);
    }

    /** Without what was said about two points, so that what is computed holds again. */
    public Corrections without(PointRef one, PointRef other) {
        return new Corrections(others(one, other).toList(), extras);
    }

    private Stream<Correction> others(PointRef one, PointRef other) {
        return all.stream().filter(correction -> !correction.isAbout(one, other));
    }

    public Optional<Correction> about(PointRef one, PointRef other) {
        return all.stream().filter(correction -> correction.isAbout(one, other)).reduce((earlier, later) -> later);
    }
}
