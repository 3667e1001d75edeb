package dk.kaskade.plugin.odsherred.view;

import dk.kaskade.chain.Chain;
import dk.kaskade.framework.Framework;
import dk.kaskade.framework.GuideMark;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import dk.kaskade.ui.leaders.LeaderRow;
import dk.kaskade.ui.leaders.LeaderRows;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The guide marks of one value of the organisation, down the chain. Immutable; linear to make. */
final class Strengths {
    private final Chain chain;
    private final List<GuideMark> marks;
    private final List<LeaderRow> rows;
    private final Map<String, LeaderRow> byId = new HashMap<>();
    private final Map<String, List<Strength>> strengths = new HashMap<>();

    private Strengths(Organisation organisation, Framework framework) {
        chain = Chain.of(organisation, framework);
        marks = framework.guideMarks();
        rows = LeaderRows.of(chain);
        for (LeaderRow row : rows) {
            byId.put(row.id(), row);
            int p = chain.indexOf(row.id());
            strengths.put(
                    row.id(), marks.stream().map(mark -> strength(p, mark)).toList());
        }
    }

    static Strengths of(Organisation organisation, Framework framework) {
        return new Strengths(organisation, framework);
    }

    private Strength strength(int p, GuideMark mark) {
        Position position = chain.position(p);
        var own = position.strength(mark.id()).orElse(null);
        Integer value = own == null ? null : own.value();
        Integer above = above(p, mark);
        int norm = Math.max(1, chain.framework().norms().tension());
        boolean apart = value != null && above != null && !position.vacant() && Math.abs(value - above) >= norm;
        List<Integer> earlier = position.strengths().stream()
                .filter(each -> each.mark().equals(mark.id()) && (value == null || each.value() != value))
                .map(each -> each.value())
                .distinct()
                .toList();
        return new Strength(value, own == null ? null : own.set(), above, apart, earlier);
    }

    private @Nullable Integer above(int p, GuideMark mark) {
        return chain.top(p)
                ? null
                : chain.position(chain.leader(p))
                        .strength(mark.id())
                        .map(each -> each.value())
                        .orElse(null);
    }

    /** The guide marks, in the framework's order. */
    List<GuideMark> marks() {
        return marks;
    }

    /** All leaders, in the order of the chain. */
    List<LeaderRow> rows() {
        return rows;
    }

    /** How a leader stands to the mark of a place in {@link #marks()}. */
    Strength of(String position, int mark) {
        return strengths.get(position).get(mark);
    }

    /** Who is worth a talk about a mark, or about any where it is null: the farthest apart first, then down the chain. */
    List<Tension> tensions(@Nullable GuideMark only) {
        List<Tension> found = new ArrayList<>();
        for (LeaderRow row : rows) {
            for (int m = 0; m < marks.size(); m++) {
                Strength strength = of(row.id(), m);
                if (strength.apart() && (only == null || only.equals(marks.get(m)))) {
                    found.add(tension(row, marks.get(m), strength));
                }
            }
        }
        found.sort(Comparator.comparingInt(Tension::distance).reversed());
        return List.copyOf(found);
    }

    private Tension tension(LeaderRow row, GuideMark mark, Strength strength) {
        return new Tension(row, byId.get(row.above()), mark, value(strength.own()), value(strength.leaders()));
    }

    private static int value(@Nullable Integer strength) {
        return strength == null ? 0 : strength;
    }

    /** How a mark is set on every level that somebody stands on, from the top down; those without a role last. */
    List<Spread> spreads(int mark) {
        Map<Integer, List<Strength>> levels = new TreeMap<>();
        for (LeaderRow row : rows) {
            int level = row.level() == 0 ? Chain.NO_LEVEL : row.level();
            levels.computeIfAbsent(level, any -> new ArrayList<>()).add(of(row.id(), mark));
        }
        List<Spread> spreads = new ArrayList<>();
        levels.forEach((level, all) -> spreads.add(spread(level, all, marks.get(mark))));
        return spreads;
    }

    private Spread spread(int level, List<Strength> all, GuideMark mark) {
        List<Integer> counts = IntStream.rangeClosed(
                        mark.scale().min(), mark.scale().max())
                .mapToObj(value -> (int) all.stream()
                        .filter(each -> each.own() != null && each.own() == value)
                        .count())
                .toList();
        int unset = (int) all.stream().filter(each -> each.own() == null).count();
        return new Spread(level == Chain.NO_LEVEL ? 0 : level, name(level), counts, unset);
    }

    private String name(int level) {
        return chain.framework().roles().stream()
                .filter(role -> role.level() == level)
                .map(role -> role.plural().isBlank() ? role.name() : role.plural())
                .collect(Collectors.joining(", "));
    }

    /** How many have set a mark. */
    long set(int mark) {
        return rows.stream().filter(row -> of(row.id(), mark).own() != null).count();
    }
}
