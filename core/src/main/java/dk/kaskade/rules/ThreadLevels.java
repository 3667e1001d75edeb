package dk.kaskade.rules;

import dk.kaskade.framework.Expectation;
import dk.kaskade.framework.ExpectationThread;
import dk.kaskade.framework.Framework;
import dk.kaskade.framework.Role;
import dk.kaskade.inspect.Named;
import dk.kaskade.inspect.Named.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * On which levels each thread of a framework stands: those of the roles with an expectation that has the thread, be it as
 * the main one or not. An expectation of every leader stands on no level; it softens what is missing.
 */
final class ThreadLevels {
    private final Map<String, Standing> byThread = new LinkedHashMap<>();

    /**
     * Where one thread stands.
     *
     * @param levels  rising, so from the top down; empty where only expectations of every leader have the thread
     * @param softens ids of the expectations of every leader that have it
     */
    record Standing(String thread, TreeSet<Integer> levels, List<String> softens) {
        boolean nowhere() {
            return levels.isEmpty();
        }

        boolean stands(int level) {
            return levels.contains(level);
        }

        /** Above this level the thread does not stand. */
        int top() {
            return levels.first();
        }

        int bottom() {
            return levels.last();
        }

        Named softening() {
            return new Named(Kind.EXPECTATION, softens);
        }
    }

    ThreadLevels(Framework framework) {
        Map<String, Integer> levels = new HashMap<>();
        framework.roles().forEach((Role role) -> levels.putIfAbsent(role.id(), role.level()));
        for (ExpectationThread thread : framework.threads()) {
            byThread.putIfAbsent(thread.id(), new Standing(thread.id(), new TreeSet<>(), new ArrayList<>()));
        }
        Set<String> seen = new HashSet<>();
        for (Expectation expectation : framework.expectations()) {
            if (seen.add(expectation.id())) {
                new HashSet<>(expectation.threads()).forEach(thread -> add(thread, expectation, levels));
            }
        }
    }

    private void add(String thread, Expectation expectation, Map<String, Integer> levels) {
        Standing standing = byThread.get(thread);
        if (standing == null) {
            return;
        }
        if (expectation.common()) {
            standing.softens().add(expectation.id());
            return;
        }
        for (String role : expectation.roles()) {
            Integer level = levels.get(role);
            if (level != null) {
                standing.levels().add(level);
            }
        }
    }

    /** The threads that the framework declares, in its order. */
    Collection<Standing> all() {
        return byThread.values();
    }
}
