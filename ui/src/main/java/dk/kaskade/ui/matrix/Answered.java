package dk.kaskade.ui.matrix;

import dk.kaskade.cascade.Carried;
import dk.kaskade.cascade.ExpectationSet;
import dk.kaskade.framework.Expectation;
import dk.kaskade.inspect.Finding;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Response;
import dk.kaskade.organisation.ResponseStatus;
import dk.kaskade.organisation.Severity;
import dk.kaskade.ui.session.Analysis;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far every position has come with every expectation, one byte each: a value that a later organisation of the same
 * structure turns into another at the price of the positions that changed.
 */
final class Answered {
    private static final ResponseStatus[] STATUSES = ResponseStatus.values();
    private static final byte NOT_CARRIED = 0;
    private static final int WORDS = 0x10;
    private static final int STATUS = 0x0f;

    private final Carried carried;
    private final List<Position> positions;
    private final byte[][] cells;
    private final Map<Integer, BitSet> gaps;

    private Answered(Carried carried, List<Position> positions, byte[][] cells, Map<Integer, BitSet> gaps) {
        this.carried = carried;
        this.positions = positions;
        this.cells = cells;
        this.gaps = gaps;
    }

    static Answered of(Analysis analysis) {
        Carried carried = analysis.context().carried();
        List<Position> positions = List.copyOf(carried.chain().positions());
        byte[][] cells = new byte[positions.size()][];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = row(carried, i, positions.get(i));
        }
        return new Answered(carried, positions, cells, gaps(analysis, carried));
    }

    /** The same structure with the answers of another value; null where the positions are not the same ones. */
    @Nullable
    Answered with(Organisation organisation) {
        Map<String, Position> present = new HashMap<>();
        organisation.positions().forEach(position -> present.putIfAbsent(position.id(), position));
        if (present.size() != positions.size()) {
            return null;
        }
        Position[] next = new Position[positions.size()];
        byte[][] changed = cells.clone();
        for (int i = 0; i < next.length; i++) {
            Position before = positions.get(i);
            Position now = present.get(before.id());
            if (now == null) {
                return null;
            }
            next[i] = now;
            if (now != before) {
                changed[i] = row(carried, i, now);
            }
        }
        return new Answered(carried, List.of(next), changed, gaps);
    }

    private static byte[] row(Carried carried, int number, Position position) {
        List<Expectation> all = carried.chain().framework().expectations();
        byte[] row = new byte[all.size()];
        ExpectationSet full = carried.full(number);
        full.stream().forEach(e -> {
            Response response = position.response(all.get(e).id());
            row[e] = (byte) (1 + response.status().ordinal() + (response.hasWords() ? WORDS : 0));
        });
        return row;
    }

    /** What a gap or an error that counts says of a position's expectations, its own or those it does not hand on. */
    private static Map<Integer, BitSet> gaps(Analysis analysis, Carried carried) {
        Map<Integer, BitSet> gaps = new HashMap<>();
        for (Finding finding : analysis.report().findings()) {
            int number = finding.position() == null ? -1 : carried.chain().indexOf(finding.position());
            if (number >= 0 && !finding.isAccepted() && finding.severity().atLeast(Severity.GAP)) {
                for (String expectation : finding.expectations()) {
                    int at = carried.indexOf(expectation);
                    if (at >= 0) {
                        gaps.computeIfAbsent(number, any -> new BitSet()).set(at);
                    }
                }
            }
        }
        return gaps;
    }

    Carried carried() {
        return carried;
    }

    Position position(int number) {
        return positions.get(number);
    }

    boolean isCarried(int position, int expectation) {
        return cells[position][expectation] != NOT_CARRIED;
    }

    /** How far it has come; null where it is not carried. */
    @Nullable
    ResponseStatus status(int position, int expectation) {
        int cell = cells[position][expectation];
        return cell == NOT_CARRIED ? null : STATUSES[(cell & STATUS) - 1];
    }

    boolean hasWords(int position, int expectation) {
        return (cells[position][expectation] & WORDS) != 0;
    }

    boolean isGap(int position, int expectation) {
        BitSet here = gaps.get(position);
        return here != null && here.get(expectation);
    }

    /** What several expectations come to at a position. */
    Share share(int position, int[] expectations) {
        Share share = Share.NONE;
        for (int expectation : expectations) {
            share = share.and(status(position, expectation), isGap(position, expectation));
        }
        return share;
    }
}
