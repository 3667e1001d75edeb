package dk.kaskade.chain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;

/** Finds the rings of "reports to". */
final class Rings {
    private Rings() {}

    /** The rings, ordered by their first member; each starts there and follows the line upwards. */
    static List<int[]> of(int[] leader) {
        boolean[] left = withoutBranches(leader);
        List<int[]> rings = new ArrayList<>();
        var graph = new SimpleDirectedGraph<Integer, DefaultEdge>(DefaultEdge.class);
        for (int i = 0; i < leader.length; i++) {
            if (!left[i]) {
                continue;
            }
            if (leader[i] == i) {
                rings.add(new int[] {i});
            } else {
                graph.addVertex(i);
                graph.addVertex(leader[i]);
                graph.addEdge(i, leader[i]);
            }
        }
        for (Set<Integer> component : new KosarajuStrongConnectivityInspector<>(graph).stronglyConnectedSets()) {
            rings.add(walk(component, leader));
        }
        rings.sort(Comparator.comparingInt(ring -> ring[0]));
        return List.copyOf(rings);
    }

    /** Takes away whoever hangs on nobody in a ring, from the leaves up and from the tops down, in linear time. */
    private static boolean[] withoutBranches(int[] leader) {
        int[] pending = new int[leader.length];
        for (int boss : leader) {
            if (boss != Chain.NOBODY) {
                pending[boss]++;
            }
        }
        boolean[] left = new boolean[leader.length];
        Arrays.fill(left, true);
        for (int i = 0; i < leader.length; i++) {
            for (int at = i; at != Chain.NOBODY && left[at] && pending[at] == 0; ) {
                left[at] = false;
                at = leader[at];
                if (at != Chain.NOBODY) {
                    pending[at]--;
                }
            }
        }
        return left;
    }

    private static int[] walk(Set<Integer> ring, int[] leader) {
        int start = ring.stream().min(Comparator.naturalOrder()).orElseThrow();
        int[] walked = new int[ring.size()];
        for (int k = 0, at = start; k < walked.length; k++, at = leader[at]) {
            walked[k] = at;
        }
        return walked;
    }
}
