package dk.kaskade.reform;

import dk.kaskade.merge.Keyed.Key;
import dk.kaskade.organisation.Acceptance;
import dk.kaskade.organisation.Community;
import dk.kaskade.organisation.Position;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What refers to positions without needing them lets go of those that its own side has and the result has not: a community
 * of its closed members, a dotted line of the new position that was left out. What a side already lets hang stays hanging.
 */
final class Loose {
    private final Set<Object> today;
    private final Set<Object> proposed;
    private final Set<Object> there;

    Loose(Paired<Position> positions, Map<Key<Object>, Position> result) {
        today = names(positions.today().values());
        proposed = names(positions.proposed().values());
        there = names(result.values());
    }

    private static Set<Object> names(Iterable<Position> positions) {
        Set<Object> names = new HashSet<>();
        positions.forEach(position -> names.add(position.id()));
        return names;
    }

    void dottedLines(Paired<Position> positions, Map<Key<Object>, Position> result) {
        thin(
                positions,
                result,
                Position::alsoReportsTo,
                (position, ids) -> position.change().alsoReportsTo(ids).build());
    }

    void members(Paired<Community> communities, Map<Key<Object>, Community> result) {
        thin(communities, result, Community::members, Community::withMembers);
    }

    /** A gap of a position that is not there is nobody's. */
    void accepted(Paired<Acceptance> accepted, Map<Key<Object>, Acceptance> result) {
        accepted.pieces().forEach((key, some) -> {
            Piece<Acceptance> piece = some.get(0);
            boolean oneSided = piece.member() == null;
            if (oneSided && about(piece.shown()).stream().anyMatch(id -> lost(id, piece.after() == null))) {
                result.remove(key);
            }
        });
    }

    private static List<String> about(Acceptance accepted) {
        List<String> ids = new ArrayList<>(accepted.positions());
        if (accepted.position() != null) {
            ids.add(accepted.position());
        }
        return ids;
    }

    private <T> void thin(
            Paired<T> paired,
            Map<Key<Object>, T> result,
            Function<T, List<String>> ids,
            BiFunction<T, List<String>, T> with) {
        paired.pieces()
                .forEach((key, some) -> result.computeIfPresent(key, (any, thing) -> {
                    List<String> kept = kept(
                            part(some.get(0).before(), ids), part(some.get(0).after(), ids), ids.apply(thing));
                    return kept.size() == ids.apply(thing).size() ? thing : with.apply(thing, kept);
                }));
    }

    private static <T> @Nullable List<String> part(@Nullable T thing, Function<T, List<String>> ids) {
        return thing == null ? null : ids.apply(thing);
    }

    private List<String> kept(@Nullable List<String> before, @Nullable List<String> after, List<String> chosen) {
        if (chosen.isEmpty() || before != null && before.equals(after)) {
            return chosen;
        }
        boolean ofToday = chosen.equals(before);
        Set<String> both = before == null || after == null
                ? Set.of()
                : before.stream().filter(after::contains).collect(Collectors.toSet());
        return chosen.stream()
                .filter(id -> both.contains(id) || !lost(id, ofToday))
                .toList();
    }

    private boolean lost(String id, boolean ofToday) {
        return !there.contains(id) && (ofToday ? today : proposed).contains(id);
    }
}
