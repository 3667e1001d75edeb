package dk.kaskade.inspect;

import dk.kaskade.chain.Chain;
import dk.kaskade.framework.ExpectationThread;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The worst first; then what is about the whole, then down the chain, then the threads as the framework has them; then
 * by inspection. Findings equal in all of that keep the order they were found in.
 */
final class FindingOrder {
    private static final Comparator<Placed> ORDER = Comparator.comparing(
                    (Placed placed) -> placed.finding().severity())
            .thenComparingInt(Placed::place)
            .thenComparing(placed -> placed.finding().inspection());

    private final Chain chain;
    private final int[] rank;
    private final Map<String, Integer> threads = new HashMap<>();

    FindingOrder(InspectionContext in) {
        chain = in.chain();
        rank = new int[chain.size()];
        int[] topDown = chain.topDown();
        for (int k = 0; k < topDown.length; k++) {
            rank[topDown[k]] = k;
        }
        List<ExpectationThread> all = in.framework().threads();
        for (int t = 0; t < all.size(); t++) {
            threads.putIfAbsent(all.get(t).id(), t);
        }
    }

    private int place(Finding finding) {
        if (finding.thread() != null) {
            return rank.length + threads.getOrDefault(finding.thread(), threads.size());
        }
        String first = finding.position();
        if (first == null && !finding.positions().isEmpty()) {
            first = finding.positions().get(0);
        }
        int number = first == null ? Chain.NOBODY : chain.indexOf(first);
        return number == Chain.NOBODY ? -1 : rank[number];
    }

    /** The findings in order; each one's place is looked up once. */
    List<Finding> sorted(List<Finding> findings) {
        return findings.stream()
                .map(finding -> new Placed(finding, place(finding)))
                .sorted(ORDER)
                .map(Placed::finding)
                .toList();
    }

    private record Placed(Finding finding, int place) {}
}
