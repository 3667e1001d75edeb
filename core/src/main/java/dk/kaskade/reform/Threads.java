package dk.kaskade.reform;

import dk.kaskade.cascade.Reach;
import dk.kaskade.comparison.Party;
import dk.kaskade.framework.Expectation;
import dk.kaskade.framework.Framework;
import dk.kaskade.framework.Role;
import dk.kaskade.inspect.InspectionContext;
import dk.kaskade.progress.Progress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How far each thread reaches from the tops, before and after. */
final class Threads {
    private final Framework framework;
    private final Map<Integer, Integer> there = new TreeMap<>();
    private final Map<String, Map<Integer, Integer>> reached = new TreeMap<>();

    private Threads(InspectionContext in, Progress progress) {
        framework = in.framework();
        for (int top : in.chain().tops()) {
            progress.check();
            Reach reach = in.cascade().reach(top);
            add(there, reach.of());
            reach.threads()
                    .forEach((thread, levels) -> add(reached.computeIfAbsent(thread, any -> new TreeMap<>()), levels));
        }
    }

    private static void add(Map<Integer, Integer> sum, Map<Integer, Integer> more) {
        more.forEach((level, count) -> sum.merge(level, count, Integer::sum));
    }

    static List<Effects.ThreadReach> between(Party today, Party proposed, Progress progress) {
        Threads before = new Threads(today.context(), progress);
        Threads after = new Threads(proposed.context(), progress);
        Set<String> threads = new LinkedHashSet<>();
        after.framework.threads().forEach(thread -> threads.add(thread.id()));
        before.framework.threads().forEach(thread -> threads.add(thread.id()));
        List<Effects.ThreadReach> all = new ArrayList<>();
        for (String thread : threads) {
            Map<Integer, Integer> ofBefore = before.among(thread);
            Map<Integer, Integer> ofAfter = after.among(thread);
            if (!ofBefore.isEmpty() || !ofAfter.isEmpty()) {
                all.add(new Effects.ThreadReach(
                        thread, before.reached(thread), ofBefore, after.reached(thread), ofAfter));
            }
        }
        return all;
    }

    private Map<Integer, Integer> reached(String thread) {
        return Collections.unmodifiableMap(reached.getOrDefault(thread, Map.of()));
    }

    /** Who there is below the tops on the levels that the thread has words for; what every leader is to do has no way to go. */
    private Map<Integer, Integer> among(String thread) {
        Map<Integer, Integer> among = new TreeMap<>();
        for (Expectation expectation : framework.expectations()) {
            if (expectation.threads().contains(thread) && !expectation.common()) {
                expectation
                        .roles()
                        .forEach(id -> framework
                                .role(id)
                                .map(Role::level)
                                .filter(there::containsKey)
                                .ifPresent(level -> among.put(level, there.get(level))));
            }
        }
        return Collections.unmodifiableMap(among);
    }
}
