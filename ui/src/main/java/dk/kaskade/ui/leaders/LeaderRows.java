package dk.kaskade.ui.leaders;

import dk.kaskade.chain.Chain;
import dk.kaskade.organisation.Person;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Unit;
import dk.kaskade.ui.filter.SearchWords;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts positions into the order of the chain: each leader before those who report to it, rings last. Linear. */
public final class LeaderRows {
    private final Chain chain;
    private final Map<String, String> people = new HashMap<>();
    private final Map<String, String> units = new HashMap<>();
    private final Map<String, Integer> titles = new HashMap<>();
    private final List<LeaderRow> rows = new ArrayList<>();
    private final BitSet seen = new BitSet();
    private final int[] depth;

    private LeaderRows(Chain chain) {
        this.chain = chain;
        depth = new int[chain.size()];
        for (Person person : chain.organisation().people()) {
            people.putIfAbsent(person.id(), person.name());
        }
        for (Unit unit : chain.organisation().units()) {
            units.putIfAbsent(unit.id(), unit.name());
        }
        chain.positions().forEach(position -> titles.merge(position.title(), 1, Integer::sum));
    }

    /** All positions of a chain, in its order. */
    public static List<LeaderRow> of(Chain chain) {
        LeaderRows order = new LeaderRows(chain);
        for (int top : chain.tops()) {
            order.walk(top);
        }
        for (int i = 0; i < chain.size(); i++) {
            order.walk(i);
        }
        return List.copyOf(order.rows);
    }

    private void walk(int from) {
        Deque<Integer> open = new ArrayDeque<>();
        open.push(from);
        while (!open.isEmpty()) {
            int i = open.pop();
            if (!seen.get(i)) {
                seen.set(i);
                depth[i] = i == from ? 0 : depth[chain.leader(i)] + 1;
                rows.add(row(i));
                int[] reports = chain.reports(i);
                for (int k = reports.length - 1; k >= 0; k--) {
                    open.push(reports[k]);
                }
            }
        }
    }

    private LeaderRow row(int i) {
        Position position = chain.position(i);
        String title = position.title().isBlank() ? position.id() : position.title();
        String unit = position.unit() == null ? "" : units.getOrDefault(position.unit(), "");
        String name = position.holders().stream()
                .map(id -> people.getOrDefault(id, id))
                .collect(Collectors.joining(", "));
        boolean shared = titles.getOrDefault(position.title(), 0) > 1 && !unit.isBlank();
        return new LeaderRow(
                position.id(),
                name,
                shared ? title + ", " + unit : title,
                chain.level(i) == Chain.NO_LEVEL ? 0 : chain.level(i),
                depth[i],
                chain.top(i) ? "" : chain.id(chain.leader(i)),
                SearchWords.fold(name + " " + title + " " + unit));
    }

    /** Those that a filter looks for, in the same order; all where nothing is looked for. */
    public static List<LeaderRow> found(List<LeaderRow> rows, String words) {
        SearchWords wanted = SearchWords.of(words);
        return wanted.isEmpty()
                ? rows
                : rows.stream().filter(row -> wanted.fit(row.search())).toList();
    }
}
