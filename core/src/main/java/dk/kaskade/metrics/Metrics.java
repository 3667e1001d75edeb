package dk.kaskade.metrics;

import dk.kaskade.cascade.Carried;
import dk.kaskade.chain.Chain;
import java.util.ArrayList;
import java.util.List;

/**
 * The figures of an organisation under its framework.
 *
 * @param positions in the organisation's order
 */
public record Metrics(List<PositionMetrics> positions, Overview overview) {
    public Metrics {
        positions = List.copyOf(positions);
    }

    /** Counts everything; linear in the organisation, see {@link Branches} for the one exception. */
    public static Metrics of(Carried carried) {
        DirectSpans spans = new DirectSpans(carried.chain());
        return new Metrics(positions(carried.chain(), spans), new Counting(carried, spans).overview());
    }

    /** The figures of each position alone, in the organisation's order. */
    public static List<PositionMetrics> positions(Chain chain) {
        return positions(chain, new DirectSpans(chain));
    }

    private static List<PositionMetrics> positions(Chain chain, DirectSpans spans) {
        Branches branches = new Branches(chain);
        List<PositionMetrics> positions = new ArrayList<>(chain.size());
        for (int i = 0; i < chain.size(); i++) {
            Integer level = chain.level(i) == Chain.NO_LEVEL ? null : chain.level(i);
            positions.add(
                    new PositionMetrics(chain.id(i), level, spans.direct(i), spans.leaders(i), branches.total(i)));
        }
        return positions;
    }
}
