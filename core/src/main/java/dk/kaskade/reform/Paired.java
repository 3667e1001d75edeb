package dk.kaskade.reform;

import dk.kaskade.difference.Field;
import dk.kaskade.merge.Keyed;
import dk.kaskade.merge.Keyed.Key;
import dk.kaskade.organisation.Organisation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The things of one kind on both sides, and what differs. Of things called the same the first is matched with the first. */
final class Paired<T> {
    private final Part<T> part;
    private final Map<Key<Object>, T> today;
    private final Map<Key<Object>, T> proposed;
    private final Map<Key<Object>, List<Piece<T>>> pieces = new LinkedHashMap<>();
    private final @Nullable String order;

    Paired(Part<T> part, Organisation today, Organisation proposed, ChangeIds ids) {
        this.part = part;
        this.today = new Keyed<>(part.things().apply(today), part.key()).all();
        this.proposed = new Keyed<>(part.things().apply(proposed), part.key()).all();
        this.proposed.forEach((key, after) -> differences(key, this.today.get(key), after, ids));
        this.today.forEach((key, before) -> {
            if (!this.proposed.containsKey(key)) {
                pieces.put(key, List.of(new Piece<>(ids.of(part, key, before, null, null), key, before, null, null)));
            }
        });
        boolean turned = part.ordered() && Sequence.differ(this.today.keySet(), this.proposed.keySet());
        order = turned ? ids.order(part) : null;
    }

    private void differences(Key<Object> key, @Nullable T before, T after, ChangeIds ids) {
        if (before == null) {
            pieces.put(key, List.of(new Piece<>(ids.of(part, key, null, after, null), key, null, after, null)));
        } else if (before != after) {
            List<Piece<T>> some = new ArrayList<>(2);
            for (Member<T> member : part.members()) {
                if (member.differs(before, after)) {
                    some.add(new Piece<>(ids.of(part, key, before, after, member), key, before, after, member));
                }
            }
            if (!some.isEmpty()) {
                pieces.put(key, some);
            }
        }
    }

    Part<T> part() {
        return part;
    }

    Map<Key<Object>, T> today() {
        return today;
    }

    Map<Key<Object>, T> proposed() {
        return proposed;
    }

    /** Thing by thing: new and changed ones as the proposal has them, then closed ones as today has them. */
    Map<Key<Object>, List<Piece<T>>> pieces() {
        return pieces;
    }

    /** How a thing differs in a member, or that it is new or closed; none where it is the same there. */
    @Nullable
    Piece<T> piece(Key<Object> key, Field field) {
        for (Piece<T> piece : pieces.getOrDefault(key, List.of())) {
            if (piece.member() == null || piece.member().field() == field) {
                return piece;
            }
        }
        return null;
    }

    /** The id of the change of the order; none where what both have stands in the same order. */
    @Nullable
    String order() {
        return order;
    }

    /** The things of today with the changes made that are not left out, in their order. */
    Map<Key<Object>, T> without(Set<String> leftOut) {
        Map<Key<Object>, T> chosen = new LinkedHashMap<>();
        Sequence.of(today.keySet(), proposed.keySet(), order != null && leftOut.contains(order))
                .forEach(key -> {
                    T thing = thing(key, leftOut);
                    if (thing != null) {
                        chosen.put(key, thing);
                    }
                });
        return chosen;
    }

    private @Nullable T thing(Key<Object> key, Set<String> leftOut) {
        List<Piece<T>> some = pieces.getOrDefault(key, List.of());
        long left = some.stream().filter(piece -> leftOut.contains(piece.id())).count();
        if (some.isEmpty() || left == some.size()) {
            return today.get(key);
        }
        if (left == 0) {
            return proposed.get(key);
        }
        T thing = today.get(key);
        for (Piece<T> piece : some) {
            if (thing != null && !leftOut.contains(piece.id())) {
                thing = piece.onto(thing);
            }
        }
        return thing;
    }
}
