package dk.kaskade.reform;

import dk.kaskade.difference.Field;
import dk.kaskade.merge.Keyed.Key;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Unit;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which change cannot be done without which: whoever comes to use something new needs it to be there; what is closed needs
 * that nobody uses it any more; and moves that would close a ring by themselves need one another. What refers loosely to
 * positions, dotted lines and communities and accepted gaps, needs nothing: it does without what is not there. Linear.
 */
final class Needs {
    private final Sides sides;
    private final Map<String, Set<String>> needs = new LinkedHashMap<>();
    private final Map<String, Set<String>> needed = new LinkedHashMap<>();

    private Needs(Sides sides) {
        this.sides = sides;
    }

    static Needs of(Sides sides) {
        Needs all = new Needs(sides);
        all.uses(sides.positions, sides.units, Field.UNIT, p -> one(p.unit()));
        all.uses(sides.positions, sides.people, Field.HOLDERS, Position::holders);
        all.uses(sides.positions, sides.people, Field.DEPUTY, p -> one(p.deputy()));
        all.uses(sides.positions, sides.positions, Field.REPORTS_TO, p -> one(p.reportsTo()));
        all.uses(sides.units, sides.units, Field.PARENT, u -> one(u.parent()));
        all.turns(sides.positions);
        sides.beyond().forEach(all::turns);
        all.rings();
        return all;
    }

    private static List<String> one(@Nullable String id) {
        return id == null ? List.of() : List.of(id);
    }

    Set<String> of(String change) {
        return Collections.unmodifiableSet(needs.getOrDefault(change, Set.of()));
    }

    /** What cannot be done where some are left out, with those themselves. */
    Set<String> without(Collection<String> leftOut) {
        Set<String> all = new LinkedHashSet<>(leftOut);
        Deque<String> open = new ArrayDeque<>(leftOut);
        while (!open.isEmpty()) {
            for (String other : needed.getOrDefault(open.remove(), Set.of())) {
                if (all.add(other)) {
                    open.add(other);
                }
            }
        }
        return all;
    }

    private void add(String change, String need) {
        if (!change.equals(need)) {
            needs.computeIfAbsent(change, any -> new LinkedHashSet<>()).add(need);
            needed.computeIfAbsent(need, any -> new LinkedHashSet<>()).add(change);
        }
    }

    private <T, U> void uses(Paired<T> users, Paired<U> used, Field field, Function<T, List<String>> ids) {
        Map<Object, String> come = new HashMap<>();
        Map<Object, String> gone = new HashMap<>();
        used.pieces().forEach((key, some) -> {
            Piece<U> piece = some.get(0);
            if (key.nth() == 0 && piece.member() == null) {
                (piece.before() == null ? come : gone).put(key.name(), piece.id());
            }
        });
        if (!gone.isEmpty()) {
            users.today()
                    .forEach((key, user) -> ids.apply(user).stream()
                            .filter(gone::containsKey)
                            .forEach(id -> leaving(users, key, field, ids, id, gone.get(id))));
        }
        if (!come.isEmpty()) {
            users.proposed()
                    .forEach((key, user) -> ids.apply(user).stream()
                            .filter(come::containsKey)
                            .forEach(id -> coming(users, key, field, ids, id, come.get(id))));
        }
    }

    /** A user of what is closed has to be closed or to use something else; unless the proposal lets it hang. */
    private <T> void leaving(
            Paired<T> users, Key<Object> user, Field field, Function<T, List<String>> ids, String id, String closing) {
        Piece<T> piece = users.piece(user, field);
        boolean hangs = piece != null
                && piece.after() != null
                && ids.apply(piece.after()).contains(id);
        if (piece != null && !hangs) {
            add(closing, piece.id());
        }
    }

    private <T> void coming(
            Paired<T> users, Key<Object> user, Field field, Function<T, List<String>> ids, String id, String opening) {
        Piece<T> piece = users.piece(user, field);
        boolean hung = piece != null
                && piece.before() != null
                && ids.apply(piece.before()).contains(id);
        if (piece != null && !hung) {
            add(piece.id(), opening);
        }
    }

    /** Of things called the same the first comes first and goes last. */
    private <T> void turns(Paired<T> paired) {
        paired.pieces().forEach((key, some) -> {
            List<Piece<T>> before = paired.pieces().get(new Key<>(key.name(), key.nth() - 1));
            if (before != null && some.get(0).member() == null && before.get(0).member() == null) {
                boolean come = some.get(0).before() == null;
                String first = before.get(0).id();
                String second = some.get(0).id();
                add(come ? second : first, come ? first : second);
            }
        });
    }

    private void rings() {
        new Turning<>(sides.positions, Field.REPORTS_TO, Position::reportsTo)
                .needs()
                .forEach(this::add);
        new Turning<>(sides.units, Field.PARENT, Unit::parent).needs().forEach(this::add);
    }
}
