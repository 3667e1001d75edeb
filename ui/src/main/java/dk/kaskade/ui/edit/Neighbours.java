package dk.kaskade.ui.edit;

import dk.kaskade.framework.Framework;
import dk.kaskade.framework.Line;
import dk.kaskade.framework.Role;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What somebody new most likely is, by those around: a guess that saves typing and can be changed. */
final class Neighbours {
    private final Organisation organisation;
    private final Framework framework;

    Neighbours(Organisation organisation, Framework framework) {
        this.organisation = organisation;
        this.framework = framework;
    }

    /** Those who report to nobody known. */
    List<Position> tops() {
        List<Position> all = organisation.positions();
        Set<String> known = all.stream().map(Position::id).collect(Collectors.toSet());
        return all.stream()
                .filter(position -> position.reportsTo() == null || !known.contains(position.reportsTo()))
                .toList();
    }

    /** The roles that most of those have who stand there already; else the next one down the framework's lines. */
    List<String> rolesUnder(Position leader) {
        Map<List<String>, Integer> times = new LinkedHashMap<>();
        organisation.positions().stream()
                .filter(position -> leader.id().equals(position.reportsTo()))
                .map(Position::roles)
                .filter(roles -> !roles.isEmpty())
                .forEach(roles -> times.merge(roles, 1, Integer::sum));
        int most = times.values().stream().max(Comparator.naturalOrder()).orElse(0);
        return times.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> nextRole(leader));
    }

    /** Of the roles that may report to the leader's, the highest that stands below him. */
    private List<String> nextRole(Position leader) {
        int level = leader.roles().stream()
                .flatMap(id -> framework.role(id).stream())
                .mapToInt(Role::level)
                .max()
                .orElse(Integer.MAX_VALUE);
        return framework.lines().stream()
                .filter(line -> leader.roles().contains(line.leader()))
                .map(Line::report)
                .flatMap(id -> framework.role(id).stream())
                .filter(role -> role.level() > level)
                .min(Comparator.comparingInt(Role::level))
                .map(role -> List.of(role.id()))
                .orElse(List.of());
    }

    /** The roles of the tops that are there; else the framework's highest. */
    List<String> rolesAtTop() {
        return tops().stream()
                .map(Position::roles)
                .filter(roles -> !roles.isEmpty())
                .findFirst()
                .orElseGet(() ->
                        framework.rolesByLevel().stream().limit(1).map(Role::id).toList());
    }
}
