package dk.kaskade.metrics;

import dk.kaskade.cascade.Carried;
import dk.kaskade.cascade.ExpectationSet;
import dk.kaskade.chain.Chain;
import dk.kaskade.framework.Expectation;
import dk.kaskade.framework.Role;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Response;
import dk.kaskade.organisation.ResponseStatus;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Counts what is said of the organisation as a whole. */
final class Counting {
    private final Carried carried;
    private final Chain chain;
    private final DirectSpans spans;

    Counting(Carried carried, DirectSpans spans) {
        this.carried = carried;
        this.chain = carried.chain();
        this.spans = spans;
    }

    Overview overview() {
        Set<String> people = new HashSet<>();
        chain.positions().forEach(position -> people.addAll(position.holders()));
        return new Overview(
                chain.size(),
                people.size(),
                chain.positions().stream().mapToInt(Position::staff).sum(),
                width(),
                count(i -> chain.roles(i).length == 0),
                depth(),
                countPositions(Position::vacant),
                countPositions(Position::acting),
                countPositions(p -> p.holders().stream().distinct().count() > 1),
                count(i -> chain.roles(i).length > 1),
                count(this::oneToOne),
                span(i -> true),
                spanByRole(),
                coverage(),
                themes());
    }

    private int count(IntPredicate which) {
        return (int) IntStream.range(0, chain.size()).filter(which).count();
    }

    private int countPositions(Predicate<Position> which) {
        return (int) chain.positions().stream().filter(which).count();
    }

    private SortedMap<Integer, Integer> width() {
        SortedMap<Integer, Integer> width = new TreeMap<>();
        for (int i = 0; i < chain.size(); i++) {
            if (chain.level(i) != Chain.NO_LEVEL) {
                width.merge(chain.level(i), 1, Integer::sum);
            }
        }
        return width;
    }

    private int depth() {
        int[] depth = new int[chain.size()];
        int deepest = 0;
        for (int i : chain.topDown()) {
            int leader = chain.leader(i);
            boolean counts = leader == Chain.NOBODY || depth[leader] > 0;
            depth[i] = chain.inRing(i) || !counts ? 0 : leader == Chain.NOBODY ? 1 : depth[leader] + 1;
            deepest = Math.max(deepest, depth[i]);
        }
        return deepest;
    }

    private boolean oneToOne(int i) {
        long reports = Arrays.stream(chain.reports(i)).filter(r -> r != i).count();
        Position position = chain.position(i);
        return reports == 1 && position.staffKnown() && position.staff() == 0;
    }

    private SpanStatistics span(IntPredicate which) {
        return SpanStatistics.of(IntStream.range(0, chain.size())
                .filter(i -> spans.direct(i) > 0 && which.test(i))
                .map(spans::direct)
                .toArray());
    }

    private Map<String, SpanStatistics> spanByRole() {
        Map<String, SpanStatistics> all = new LinkedHashMap<>();
        List<Role> roles = chain.framework().roles();
        for (int role = 0; role < roles.size(); role++) {
            int number = role;
            all.putIfAbsent(
                    roles.get(role).id(),
                    span(i -> Arrays.stream(chain.roles(i)).anyMatch(held -> held == number)));
        }
        return all;
    }

    private Coverage coverage() {
        Map<ResponseStatus, Integer> counts = new EnumMap<>(ResponseStatus.class);
        for (int i = 0; i < chain.size(); i++) {
            ExpectationSet full = carried.full(i);
            int open = full.size();
            for (Map.Entry<String, Response> answer :
                    chain.position(i).responses().entrySet()) {
                int expectation = carried.indexOf(answer.getKey());
                ResponseStatus status = answer.getValue().status();
                if (status != ResponseStatus.OPEN && expectation >= 0 && full.contains(expectation)) {
                    counts.merge(status, 1, Integer::sum);
                    open--;
                }
            }
            counts.merge(ResponseStatus.OPEN, open, Integer::sum);
        }
        return new Coverage(counts);
    }

    private List<ThemePresence> themes() {
        Map<String, int[]> counts = new LinkedHashMap<>();
        for (Expectation expectation : chain.framework().expectations()) {
            for (String theme : new HashSet<>(expectation.themes())) {
                counts.computeIfAbsent(theme, key -> new int[3])[0]++;
            }
            if (!expectation.themes().isEmpty()) {
                counts.get(expectation.themes().get(0))[1]++;
            }
        }
        // equal sets are one object, so a few different ones serve all positions
        Map<ExpectationSet, Set<String>> known = new IdentityHashMap<>();
        for (int i = 0; i < chain.size(); i++) {
            for (String theme : known.computeIfAbsent(carried.own(i), this::themesOf)) {
                counts.get(theme)[2]++;
            }
        }
        return counts.entrySet().stream()
                .map(e -> new ThemePresence(e.getKey(), e.getValue()[0], e.getValue()[1], e.getValue()[2]))
                .toList();
    }

    private Set<String> themesOf(ExpectationSet set) {
        Set<String> themes = new HashSet<>();
        set.stream().forEach(e -> themes.addAll(carried.expectation(e).themes()));
        return themes;
    }
}
