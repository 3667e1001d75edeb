package dk.kaskade.oracle;

import dk.kaskade.framework.Expectation;
import dk.kaskade.framework.Framework;
import dk.kaskade.framework.Ground;
import dk.kaskade.framework.Link;
import dk.kaskade.framework.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A framework read plainly: of everything with one id the first counts. */
final class PlainLinks {
    final Map<String, Expectation> expectations = new LinkedHashMap<>();
    final Map<String, Integer> levels = new LinkedHashMap<>();

    PlainLinks(Framework framework) {
        for (Expectation e : framework.expectations()) {
            expectations.putIfAbsent(e.id(), e);
        }
        for (Role role : framework.roles()) {
            levels.putIfAbsent(role.id(), role.level());
        }
    }

    Set<String> succ(String e) {
        Set<String> all = new TreeSet<>();
        for (Link link : expectations.get(e).leadsTo()) {
            if (link.ground() != Ground.READING && expectations.containsKey(link.to())) {
                all.add(link.to());
            }
        }
        return all;
    }

    Set<String> succStar(String e) {
        Set<String> found = new TreeSet<>();
        follow(e, found);
        return found;
    }

    private void follow(String e, Set<String> found) {
        for (String next : succ(e)) {
            if (found.add(next)) {
                follow(next, found);
            }
        }
    }

    Set<String> predStar(String e) {
        return expectations.keySet().stream()
                .filter(d -> succStar(d).contains(e))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    boolean onlyBetween(String e, int low, int level) {
        List<String> roles = expectations.get(e).roles();
        if (roles.isEmpty()) {
            return false;
        }
        for (String role : roles) {
            Integer its = levels.get(role);
            if (its == null || its <= low || its >= level) {
                return false;
            }
        }
        return true;
    }

    Set<String> ofThread(String thread) {
        return expectations.values().stream()
                .filter(e -> e.threads().contains(thread) && !e.roles().contains("*"))
                .map(Expectation::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** In the framework's order. */
    List<String> sorted(Set<String> ids) {
        return expectations.keySet().stream().filter(ids::contains).toList();
    }
}
