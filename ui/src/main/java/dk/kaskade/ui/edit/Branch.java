package dk.kaskade.ui.edit;

import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The positions under some positions, by {@code reportsTo}; rings are gone round once. */
final class Branch {
    private final Map<String, List<String>> under = new HashMap<>();

    Branch(Organisation organisation) {
        for (Position position : organisation.positions()) {
            if (position.reportsTo() != null) {
                under.computeIfAbsent(position.reportsTo(), key -> new ArrayList<>())
                        .add(position.id());
            }
        }
    }

    /** Who reports directly to any of them and is not one of them. */
    Set<String> reports(Collection<String> leaders) {
        Set<String> all = new LinkedHashSet<>();
        leaders.forEach(leader -> all.addAll(under.getOrDefault(leader, List.of())));
        all.removeAll(Set.copyOf(leaders));
        return all;
    }

    /** Everybody below any of them, and they themselves. */
    Set<String> whole(Collection<String> tops) {
        Set<String> all = new LinkedHashSet<>(tops);
        Deque<String> open = new ArrayDeque<>(all);
        while (!open.isEmpty()) {
            for (String report : under.getOrDefault(open.remove(), List.of())) {
                if (all.add(report)) {
                    open.add(report);
                }
            }
        }
        return all;
    }
}
