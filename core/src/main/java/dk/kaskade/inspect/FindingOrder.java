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
final class FindingOrder implements Comparator<Finding> {
    private final Chain chain;
    private final int[] rank;
    private final Map<String, Integer> threads = new HashMap<>();
    private final Comparator<Finding> order;

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
        order = Comparator.comparing(Finding::severity)
                .thenComparingInt(this::place)
                .thenComparing(Finding::inspection);
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

    @Override
    public int compare(Finding a, Finding b) {
        return order.compare(a, b);
    }
}
