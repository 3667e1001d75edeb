package dk.kaskade.cascade;

import dk.kaskade.framework.Expectation;
import dk.kaskade.framework.Link;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.EdgeReversedGraph;
import org.jgrapht.traverse.BreadthFirstIterator;

/**
 * What leads to what among a framework's expectations, as numbers into its list. Only links whose ground counts are
 * here; an unknown target is passed over, and so are the links of an expectation whose id was used before. Links may go
 * round in circles and to themselves: E is in {@code successors*} of itself only where a circle leads back to it.
 */
public final class Links {
    private final ExpectationSet[] next;
    private final ExpectationSet[] allNext;
    private final ExpectationSet[] allBefore;

    private Links(Graph<Integer, DefaultEdge> graph, int size) {
        Graph<Integer, DefaultEdge> turned = new EdgeReversedGraph<>(graph);
        next = new ExpectationSet[size];
        allNext = new ExpectationSet[size];
        allBefore = new ExpectationSet[size];
        for (int e = 0; e < size; e++) {
            next[e] = set(Graphs.successorListOf(graph, e).iterator());
            allNext[e] = closure(graph, e);
            allBefore[e] = closure(turned, e);
        }
    }

    /** The counting links of the framework that {@code carried} numbers. */
    static Links of(Carried carried) {
        List<Expectation> expectations = carried.chain().framework().expectations();
        Graph<Integer, DefaultEdge> graph = new DefaultDirectedGraph<>(DefaultEdge.class);
        for (int e = 0; e < expectations.size(); e++) {
            graph.addVertex(e);
        }
        for (int e = 0; e < expectations.size(); e++) {
            if (carried.indexOf(expectations.get(e).id()) == e) {
                for (int to : targets(expectations.get(e), carried)) {
                    graph.addEdge(e, to);
                }
            }
        }
        return new Links(graph, expectations.size());
    }

    private static int[] targets(Expectation expectation, Carried carried) {
        return expectation.leadsTo().stream()
                .filter(link -> link.ground().counts())
                .map(Link::to)
                .mapToInt(carried::indexOf)
                .filter(to -> to >= 0)
                .toArray();
    }

    private static ExpectationSet closure(Graph<Integer, DefaultEdge> graph, int from) {
        Set<Integer> first = Set.copyOf(Graphs.successorListOf(graph, from));
        return first.isEmpty() ? ExpectationSet.EMPTY : set(new BreadthFirstIterator<>(graph, first));
    }

    private static ExpectationSet set(Iterator<Integer> numbers) {
        BitSet bits = new BitSet();
        numbers.forEachRemaining(bits::set);
        return ExpectationSet.of(bits);
    }

    /** How many expectations the framework lists. */
    public int size() {
        return next.length;
    }

    /** {@code succ(E)}: what E leads to. */
    public ExpectationSet successors(int expectation) {
        return next[expectation];
    }

    /** {@code succ*(E)}: what E leads to, what that leads to, and so on. */
    public ExpectationSet allSuccessors(int expectation) {
        return allNext[expectation];
    }

    /** {@code pred*(E)}: what leads to E, what leads to that, and so on. */
    public ExpectationSet allPredecessors(int expectation) {
        return allBefore[expectation];
    }

    /** {@code succ} of every member together. */
    public ExpectationSet successors(ExpectationSet set) {
        return set.gather(next);
    }
}
