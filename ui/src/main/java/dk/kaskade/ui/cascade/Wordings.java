package dk.kaskade.ui.cascade;

import dk.kaskade.cascade.Cascade;
import dk.kaskade.cascade.ExpectationSet;
import dk.kaskade.framework.Expectation;
import dk.kaskade.framework.Framework;
import dk.kaskade.framework.Ground;
import dk.kaskade.framework.Link;
import dk.kaskade.framework.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How what is followed is worded, level by level.
 *
 * @param steps     from the top down
 * @param softening what is expected of every leader and belongs to the same thread
 */
record Wordings(List<Step> steps, List<Expectation> softening) {
    /**
     * One level.
     *
     * @param expectations empty = nothing is said here, though above and below it is
     * @param ground       of the best link from a step above; none = nothing links them
     * @param jumps        the link comes from further up than the level above
     * @param readings     links from further up that are only somebody's reading
     */
    record Step(
            int level,
            String role,
            List<Expectation> expectations,
            @Nullable Ground ground,
            boolean jumps,
            List<Reading> readings) {
        boolean gap() {
            return expectations.isEmpty();
        }
    }

    /** A link that nobody has confirmed yet. */
    record Reading(Expectation from, Expectation to) {}

    boolean hasGap() {
        return steps.stream().anyMatch(Step::gap);
    }

    static Wordings of(Cascade cascade, Subject subject) {
        Framework framework = cascade.carried().chain().framework();
        List<Expectation> all = expectations(cascade, subject);
        Map<Integer, List<Expectation>> byLevel = byLevel(framework, all);
        List<Step> steps = new ArrayList<>();
        if (!byLevel.isEmpty()) {
            int top = byLevel.keySet().iterator().next();
            int bottom = byLevel.keySet().stream().reduce(top, (a, b) -> b);
            roleNames(framework).forEach((level, names) -> {
                if (level >= top && level <= bottom) {
                    steps.add(step(level, names, byLevel.getOrDefault(level, List.of()), steps));
                }
            });
        }
        return new Wordings(List.copyOf(steps), softening(framework, subject));
    }

    /** For an expectation, what belongs to one of its threads. */
    private static List<Expectation> softening(Framework framework, Subject subject) {
        List<String> threads = subject.kind() == Subject.Kind.THREAD
                ? List.of(subject.id())
                : framework.expectation(subject.id()).map(Expectation::threads).orElse(List.of());
        return framework.expectations().stream()
                .filter(each -> each.common() && each.threads().stream().anyMatch(threads::contains))
                .toList();
    }

    private static List<Expectation> expectations(Cascade cascade, Subject subject) {
        ExpectationSet set;
        if (subject.kind() == Subject.Kind.THREAD) {
            set = cascade.ofThread(subject.id());
        } else {
            set = cascade.carried().numbers(List.of(subject.id()));
            for (int e : set.stream().toArray()) {
                set = set.union(cascade.links().allPredecessors(e))
                        .union(cascade.links().allSuccessors(e));
            }
        }
        return set.stream().mapToObj(cascade.carried()::expectation).toList();
    }

    private static Map<Integer, List<Expectation>> byLevel(Framework framework, List<Expectation> all) {
        Map<Integer, List<Expectation>> byLevel = new TreeMap<>();
        for (Expectation expectation : all) {
            expectation.roles().stream()
                    .flatMap(id -> framework.role(id).stream())
                    .map(Role::level)
                    .distinct()
                    .forEach(level -> byLevel.computeIfAbsent(level, key -> new ArrayList<>())
                            .add(expectation));
        }
        return byLevel;
    }

    /** The names of the roles of each level, from the top down. */
    static Map<Integer, String> roleNames(Framework framework) {
        return framework.rolesByLevel().stream()
                .collect(Collectors.toMap(Role::level, Role::name, (a, b) -> a + " / " + b, LinkedHashMap::new));
    }

    private static Step step(int level, String role, List<Expectation> here, List<Step> above) {
        for (int at = above.size() - 1; at >= 0; at--) {
            Ground ground = best(above.get(at).expectations(), here);
            if (ground != null) {
                return new Step(level, role, here, ground, at < above.size() - 1, readings(above, here));
            }
        }
        return new Step(level, role, here, null, false, List.of());
    }

    private static List<Reading> readings(List<Step> above, List<Expectation> here) {
        List<Reading> all = new ArrayList<>();
        for (Step step : above) {
            for (Expectation from : step.expectations()) {
                for (Expectation to : here) {
                    if (best(List.of(from), List.of(to)) == Ground.READING) {
                        all.add(new Reading(from, to));
                    }
                }
            }
        }
        return List.copyOf(all);
    }

    private static @Nullable Ground best(List<Expectation> from, List<Expectation> to) {
        List<Ground> grounds = from.stream()
                .flatMap(expectation -> expectation.leadsTo().stream())
                .filter(link -> to.stream().anyMatch(each -> each.id().equals(link.to())))
                .map(Link::ground)
                .toList();
        for (Ground ground : List.of(Ground.CONFIRMED, Ground.WORDING, Ground.TOPIC, Ground.READING)) {
            if (grounds.contains(ground)) {
                return ground;
            }
        }
        return null;
    }
}
