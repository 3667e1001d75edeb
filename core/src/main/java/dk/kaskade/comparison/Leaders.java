package dk.kaskade.comparison;

import dk.kaskade.chain.Chain;
import dk.kaskade.metrics.Metrics;
import dk.kaskade.metrics.PositionMetrics;
import dk.kaskade.metrics.SpanNorms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** The positions of one organisation with what they are grouped and counted by, worked out once for all its figures. */
final class Leaders {
    private final Party party;
    private final Chain chain;
    private final LevelKind[] kinds;
    private final @Nullable String[] fields;
    private final List<PositionMetrics> metrics;
    private final SpanNorms norms;

    Leaders(Party party) {
        this.party = party;
        chain = party.context().chain();
        kinds = LevelKind.of(chain);
        metrics = Metrics.positions(chain);
        norms = new SpanNorms(chain);
        fields = new String[chain.size()];
        Arrays.setAll(fields, i -> norms.fieldOf(i).orElse(null));
    }

    Party party() {
        return party;
    }

    Chain chain() {
        return chain;
    }

    int size() {
        return chain.size();
    }

    LevelKind[] kinds() {
        return kinds;
    }

    SpanNorms norms() {
        return norms;
    }

    PositionMetrics metrics(int i) {
        return metrics.get(i);
    }

    boolean filled(int i) {
        return !chain.position(i).vacant();
    }

    boolean staffKnown(int i) {
        return chain.position(i).staffKnown();
    }

    /** How many positions report to it; itself, in a ring of one, is not counted. */
    int reports(int i) {
        return chain.reports(i).length - (chain.leader(i) == i ? 1 : 0);
    }

    IntPredicate on(LevelKind kind) {
        return i -> kinds[i] == kind;
    }

    IntPredicate in(String field) {
        return i -> field.equals(fields[i]);
    }

    /** The fields that any position has, in the order of the alphabet. */
    Set<String> fields() {
        Set<String> all = new TreeSet<>();
        for (String field : fields) {
            if (field != null) {
                all.add(field);
            }
        }
        return all;
    }

    /** In the organisation's order. */
    int[] which(IntPredicate which) {
        int[] found = new int[chain.size()];
        int end = 0;
        for (int i = 0; i < found.length; i++) {
            if (which.test(i)) {
                found[end++] = i;
            }
        }
        return Arrays.copyOf(found, end);
    }

    List<String> ids(int[] positions) {
        List<String> ids = new ArrayList<>(positions.length);
        for (int position : positions) {
            ids.add(chain.id(position));
        }
        return ids;
    }

    List<String> ids(IntPredicate which) {
        return ids(which(which));
    }

    /** How many of some, as a figure of the others; nothing to examine where there are no others. */
    Figure count(IntPredicate among, IntPredicate which) {
        int of = which(among).length;
        List<String> found = ids(i -> among.test(i) && which.test(i));
        return of == 0 ? Figure.none(Figure.Absence.NOTHING_TO_EXAMINE) : Figure.of(found.size(), of, found);
    }

    Figure share(IntPredicate among, IntPredicate which) {
        List<String> found = ids(i -> among.test(i) && which.test(i));
        return Figure.share(found.size(), which(among).length, found);
    }
}
