package dk.kaskade.reform;

import dk.kaskade.intake.Certainty;
import dk.kaskade.intake.Matching;
import dk.kaskade.intake.Matching.Pair;
import dk.kaskade.organisation.Acceptance;
import dk.kaskade.organisation.Community;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds positions of a proposal again that have another id there, and gives them the ids of today. Only what neither side has
 * by id is guessed at, once on each side, and never where the proposal still speaks of the id of today as of something else.
 *
 * @param ids         id in the proposal to id of today
 * @param certainties by id of today
 */
record Translation(Map<String, String> ids, Map<String, Certainty> certainties) {
    static final Translation NONE = new Translation(Map.of(), Map.of());

    static Translation between(Organisation today, Organisation proposed, Set<String> notTheSame) {
        Map<String, Long> here = count(today);
        Map<String, Long> there = count(proposed);
        Organisation gone = only(today, id -> here.get(id) == 1 && !there.containsKey(id));
        Organisation come = only(proposed, id -> there.get(id) == 1 && !here.containsKey(id));
        if (gone.positions().isEmpty() || come.positions().isEmpty()) {
            return NONE;
        }
        Set<String> spokenOf = spokenOf(proposed);
        Map<String, String> ids = new LinkedHashMap<>();
        Map<String, Certainty> certainties = new LinkedHashMap<>();
        for (Pair pair : Matching.alike(gone, come, notTheSame)) {
            if (!spokenOf.contains(pair.current().id())) {
                ids.put(pair.fresh().id(), pair.current().id());
                certainties.put(pair.current().id(), pair.certainty());
            }
        }
        return new Translation(ids, certainties);
    }

    private static Map<String, Long> count(Organisation organisation) {
        return organisation.positions().stream()
                .collect(Collectors.groupingBy(Position::id, HashMap::new, Collectors.counting()));
    }

    private static Organisation only(Organisation all, Function<String, Boolean> wanted) {
        return all.withPositions(all.positions().stream()
                .filter(position -> !position.title().isBlank() && wanted.apply(position.id()))
                .toList());
    }

    private static Set<String> spokenOf(Organisation organisation) {
        Set<@Nullable String> all = new HashSet<>();
        for (Position position : organisation.positions()) {
            all.add(position.reportsTo());
            all.addAll(position.alsoReportsTo());
        }
        organisation.communities().forEach(community -> all.addAll(community.members()));
        organisation.accepted().forEach(accepted -> {
            all.add(accepted.position());
            all.addAll(accepted.positions());
        });
        all.remove(null);
        return all;
    }

    /** The proposal in the ids of today. */
    Organisation applied(Organisation proposed) {
        if (ids.isEmpty()) {
            return proposed;
        }
        return proposed.withPositions(
                        proposed.positions().stream().map(this::position).toList())
                .withCommunities(
                        proposed.communities().stream().map(this::community).toList())
                .withAccepted(proposed.accepted().stream().map(this::accepted).toList());
    }

    private Position position(Position p) {
        boolean same = !ids.containsKey(p.id())
                && !ids.containsKey(p.reportsTo())
                && p.alsoReportsTo().stream().noneMatch(ids::containsKey);
        return same
                ? p
                : p.change()
                        .id(in(p.id()))
                        .reportsTo(perhaps(p.reportsTo()))
                        .alsoReportsTo(all(p.alsoReportsTo()))
                        .build();
    }

    private Community community(Community c) {
        return c.withMembers(all(c.members()));
    }

    private Acceptance accepted(Acceptance a) {
        return new Acceptance(
                a.inspection(), perhaps(a.position()), a.thread(), all(a.positions()), a.reason(), a.on(), a.extras());
    }

    private String in(String id) {
        return ids.getOrDefault(id, id);
    }

    private @Nullable String perhaps(@Nullable String id) {
        return id == null ? null : in(id);
    }

    private List<String> all(List<String> some) {
        return some.stream().map(this::in).toList();
    }
}
