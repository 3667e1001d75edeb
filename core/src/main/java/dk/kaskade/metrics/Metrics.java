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
        Chain chain = carried.chain();
        DirectSpans spans = new DirectSpans(chain);
        Branches branches = new Branches(chain);
        List<PositionMetrics> positions = new ArrayList<>(chain.size());
        for (int i = 0; i < chain.size(); i++) {
            Integer level = chain.level(i) == Chain.NO_LEVEL ? null : chain.level(i);
            positions.add(
                    new PositionMetrics(chain.id(i), level, spans.direct(i), spans.leaders(i), branches.total(i)));
        }
        return new Metrics(positions, new Counting(carried, spans).overview());
    }
}
