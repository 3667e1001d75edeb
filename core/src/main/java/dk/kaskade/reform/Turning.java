package dk.kaskade.reform;

import dk.kaskade.difference.Field;
import dk.kaskade.merge.Keyed.Key;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds moves that turn lines around, so that some of them alone would close a ring. A ring of some lines of today and some of
 * the proposal lies within what can be reached from itself along both; there, a move needs the next move above it in the
 * proposal: then whoever is moved has the proposal's line as far as it matters, and whoever is not meets it or has its own. What
 * comes or goes turns as well: a line may lead to what is not there yet.
 */
final class Turning<T> {
    private static final int NONE = -1;
    private static final int OPEN = -2;
    private static final int UNKNOWN = -3;

    private final Map<Object, Integer> numbers = new HashMap<>();
    private final @Nullable String[] turns;
    private final int[] today;
    private final int[] proposed;

    Turning(Paired<T> things, Field field, Function<T, @Nullable String> above) {
        things.today().keySet().forEach(this::number);
        things.proposed().keySet().forEach(this::number);
        turns = new String[numbers.size()];
        today = lines(things.today(), above);
        proposed = lines(things.proposed(), above);
        things.pieces().forEach((key, some) -> {
            Piece<T> piece = things.piece(key, field);
            if (key.nth() == 0 && piece != null) {
                turns[numbers.get(key.name())] = piece.id();
            }
        });
    }

    private void number(Key<Object> key) {
        numbers.putIfAbsent(key.name(), numbers.size());
    }

    private int[] lines(Map<Key<Object>, T> things, Function<T, @Nullable String> above) {
        int[] lines = new int[numbers.size()];
        Arrays.fill(lines, NONE);
        things.forEach((key, thing) -> {
            String upper = above.apply(thing);
            if (key.nth() == 0 && upper != null && numbers.containsKey(upper)) {
                lines[numbers.get(key.name())] = numbers.get(upper);
            }
        });
        return lines;
    }

    /** Each change with the one that it needs. */
    Map<String, String> needs() {
        Map<String, String> needs = new LinkedHashMap<>();
        if (Arrays.stream(turns).allMatch(turn -> turn == null)) {
            return needs;
        }
        int[] knots = new Knots(today, proposed).numbers();
        int[] next = new int[turns.length];
        Arrays.fill(next, UNKNOWN);
        for (int i = 0; i < turns.length; i++) {
            int above = turns[i] == null ? NONE : next(i, knots, next);
            if (above != NONE) {
                needs.put(turns[i], turns[above]);
            }
        }
        return needs;
    }

    /** The next one above that moves too, within one knot. */
    private int next(int from, int[] knots, int[] next) {
        int at = from;
        while (next[at] == UNKNOWN) {
            next[at] = OPEN;
            int above = proposed[at];
            if (above == NONE || knots[above] != knots[at]) {
                return told(from, NONE, next);
            }
            if (turns[above] != null) {
                return told(from, above, next);
            }
            at = above;
        }
        return told(from, next[at] == OPEN ? NONE : next[at], next);
    }

    /** Remembers it for all on the way. */
    private int told(int from, int found, int[] next) {
        for (int at = from; at != NONE && next[at] == OPEN; at = proposed[at]) {
            next[at] = found;
        }
        return found;
    }
}
