package dk.kaskade.cascade;

import dk.kaskade.chain.Chain;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;

/**
 * The order in which everybody comes after whoever stands above, by the line and the dotted lines. Positions that stand
 * above each other come together. Where nothing goes round, no graph is built.
 */
final class Upwards {
    private final Chain chain;
    private final int[] group;
    private final List<int[]> groups;

    private Upwards(Chain chain, int[] group, List<int[]> groups) {
        this.chain = chain;
        this.group = group;
        this.groups = groups;
    }

    /** Groups of positions, nearly always of one, in linear time. */
    static List<int[]> order(Chain chain) {
        List<int[]> single =
                IntStream.range(0, chain.size()).mapToObj(i -> new int[] {i}).toList();
        int[] own = IntStream.range(0, chain.size()).toArray();
        List<int[]> order = new Upwards(chain, own, single).sorted();
        return order.size() == chain.size() ? order : together(chain).sorted();
    }

    /** Whom p reports to, by the line and by dotted lines. */
    static int[] leaders(Chain chain, int p) {
        int[] dotted = chain.dotted(p);
        if (chain.top(p)) {
            return dotted;
        }
        int[] all = Arrays.copyOf(dotted, dotted.length + 1);
        all[dotted.length] = chain.leader(p);
        return all;
    }

    private static Upwards together(Chain chain) {
        var graph = new DefaultDirectedGraph<Integer, DefaultEdge>(DefaultEdge.class);
        for (int p = 0; p < chain.size(); p++) {
            graph.addVertex(p);
        }
        for (int p = 0; p < chain.size(); p++) {
            for (int leader : leaders(chain, p)) {
                graph.addEdge(p, leader);
            }
        }
        int[] group = new int[chain.size()];
        List<int[]> groups = new ArrayList<>();
        for (Set<Integer> circle : new KosarajuStrongConnectivityInspector<>(graph).stronglyConnectedSets()) {
            int[] members = circle.stream().mapToInt(Integer::intValue).sorted().toArray();
            for (int member : members) {
                group[member] = groups.size();
            }
            groups.add(members);
        }
        return new Upwards(chain, group, groups);
    }

    /** Those with nobody unsettled above first; a group that stands in a circle with another is left out. */
    private List<int[]> sorted() {
        int[] waitingFor = new int[groups.size()];
        List<List<Integer>> waiting = new ArrayList<>();
        groups.forEach(g -> waiting.add(new ArrayList<>(0)));
        for (int g = 0; g < groups.size(); g++) {
            int here = g;
            above(g, above -> {
                waitingFor[here]++;
                waiting.get(above).add(here);
            });
        }
        List<Integer> ready = new ArrayList<>();
        IntStream.range(0, waitingFor.length).filter(g -> waitingFor[g] == 0).forEach(ready::add);
        for (int at = 0; at < ready.size(); at++) {
            for (int g : waiting.get(ready.get(at))) {
                if (--waitingFor[g] == 0) {
                    ready.add(g);
                }
            }
        }
        return ready.stream().map(groups::get).toList();
    }

    private void above(int g, IntConsumer told) {
        for (int p : groups.get(g)) {
            for (int leader : leaders(chain, p)) {
                if (group[leader] != g) {
                    told.accept(group[leader]);
                }
            }
        }
    }
}
