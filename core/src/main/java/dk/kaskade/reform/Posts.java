package dk.kaskade.reform;

import dk.kaskade.cascade.Carried;
import dk.kaskade.cascade.ExpectationSet;
import dk.kaskade.chain.Chain;
import dk.kaskade.comparison.Party;
import dk.kaskade.organisation.Position;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What becomes of each position: another leader, other expectations. Of an id used twice the first counts. */
final class Posts {
    private final Carried today;
    private final Carried proposed;
    private final boolean sameFramework;

    Posts(Party today, Party proposed) {
        this.today = today.context().carried();
        this.proposed = proposed.context().carried();
        sameFramework = today.context().framework().equals(proposed.context().framework());
    }

    List<Effects.NewLeader> newLeaders() {
        List<Effects.NewLeader> all = new ArrayList<>();
        numbers(proposed.chain()).forEach((id, i) -> {
            int before = today.chain().indexOf(id);
            String from = before == Chain.NOBODY ? null : leader(today.chain(), before);
            String to = leader(proposed.chain(), i);
            if (!Objects.equals(from, to)) {
                all.add(new Effects.NewLeader(id, from, to));
            }
        });
        return all;
    }

    private static @Nullable String leader(Chain chain, int i) {
        return chain.leader(i) == Chain.NOBODY ? null : chain.id(chain.leader(i));
    }

    /** Those that there are as proposed, then those that are closed and freed of everything. */
    List<Effects.NewDuties> newDuties() {
        List<Effects.NewDuties> all = new ArrayList<>();
        numbers(proposed.chain()).forEach((id, i) -> {
            int before = today.chain().indexOf(id);
            ExpectationSet had = before == Chain.NOBODY ? ExpectationSet.EMPTY : today.own(before);
            if (!sameFramework || !had.equals(proposed.own(i))) {
                add(all, id, today.ids(had), proposed.ids(proposed.own(i)));
            }
        });
        numbers(today.chain()).forEach((id, i) -> {
            if (proposed.chain().indexOf(id) == Chain.NOBODY) {
                add(all, id, today.ids(today.own(i)), List.of());
            }
        });
        return all;
    }

    private static void add(List<Effects.NewDuties> all, String id, List<String> before, List<String> after) {
        Set<String> gained = new LinkedHashSet<>(after);
        gained.removeAll(new HashSet<>(before));
        Set<String> lost = new LinkedHashSet<>(before);
        lost.removeAll(new HashSet<>(after));
        if (!gained.isEmpty() || !lost.isEmpty()) {
            all.add(new Effects.NewDuties(id, List.copyOf(gained), List.copyOf(lost)));
        }
    }

    private static Map<String, Integer> numbers(Chain chain) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        List<Position> positions = chain.positions();
        for (int i = 0; i < positions.size(); i++) {
            numbers.putIfAbsent(positions.get(i).id(), i);
        }
        return numbers;
    }
}
