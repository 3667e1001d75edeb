package dk.kaskade.ui.framework;

import dk.kaskade.framework.Expectation;
import dk.kaskade.framework.Framework;
import dk.kaskade.framework.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The levels of a framework from the top down, and on which of them an expectation stands. */
final class Ladder {
    private final List<Rung> rungs = new ArrayList<>();
    private final Map<String, Integer> rungOf = new HashMap<>();

    /**
     * One level.
     *
     * @param roles those of that level, in the framework's order
     */
    record Rung(int level, List<Role> roles) {
        String name() {
            return roles.stream().map(Role::name).collect(Collectors.joining(" / "));
        }

        String plural() {
            return roles.stream()
                    .map(role -> role.plural().isBlank() ? role.name() : role.plural())
                    .collect(Collectors.joining(" / "));
        }
    }

    Ladder(Framework framework) {
        Map<Integer, List<Role>> byLevel = new TreeMap<>();
        Map<String, Integer> levels = new HashMap<>();
        for (Role role : framework.roles()) {
            if (levels.putIfAbsent(role.id(), role.level()) == null) {
                byLevel.computeIfAbsent(role.level(), level -> new ArrayList<>())
                        .add(role);
            }
        }
        byLevel.forEach((level, roles) -> {
            roles.forEach(role -> rungOf.put(role.id(), rungs.size()));
            rungs.add(new Rung(level, List.copyOf(roles)));
        });
    }

    List<Rung> rungs() {
        return rungs;
    }

    Rung rung(int number) {
        return rungs.get(number);
    }

    int size() {
        return rungs.size();
    }

    /** The numbers of the rungs that an expectation stands on, from the top; none where it is expected of every leader. */
    TreeSet<Integer> of(Expectation expectation) {
        TreeSet<Integer> on = new TreeSet<>();
        if (!expectation.common()) {
            expectation.roles().forEach(role -> {
                Integer rung = rungOf.get(role);
                if (rung != null) {
                    on.add(rung);
                }
            });
        }
        return on;
    }
}
