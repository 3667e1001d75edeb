package dk.kaskade.ui.intake;

import dk.kaskade.framework.TitleRule;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The distinct titles of an organisation, with how many have each and which roles they got. */
final class Titles {
    /**
     * One title.
     *
     * @param positions how many have it
     * @param without   how many of them have no role
     * @param roles     every combination of roles that they have
     */
    record Line(String title, int positions, int without, List<List<String>> roles) {}

    private final List<Line> lines;
    private final Map<Led, Integer> led;

    /** Positions that a rule cannot tell apart. */
    private record Led(String title, boolean leaders) {}

    private Titles(List<Line> lines, Map<Led, Integer> led) {
        this.lines = List.copyOf(lines);
        this.led = led;
    }

    /** Counts them; those without a role first, then the most frequent. */
    static Titles of(Organisation organisation) {
        Set<String> leaders = new HashSet<>();
        for (Position position : organisation.positions()) {
            if (position.reportsTo() != null) {
                leaders.add(position.reportsTo());
            }
        }
        Map<String, Counting> byTitle = new LinkedHashMap<>();
        Map<Led, Integer> led = new LinkedHashMap<>();
        for (Position position : organisation.positions()) {
            String title = position.title().strip();
            byTitle.computeIfAbsent(title, any -> new Counting()).count(position);
            led.merge(new Led(title, leaders.contains(position.id())), 1, Integer::sum);
        }
        List<Line> lines = new ArrayList<>();
        byTitle.forEach((title, counting) -> lines.add(counting.line(title)));
        lines.sort((one, other) -> one.without() > 0 != other.without() > 0
                ? Boolean.compare(other.without() > 0, one.without() > 0)
                : Integer.compare(other.positions(), one.positions()));
        return new Titles(lines, led);
    }

    List<Line> lines() {
        return lines;
    }

    /** How many titles have somebody without a role. */
    int without() {
        return (int) lines.stream().filter(line -> line.without() > 0).count();
    }

    /** How many positions each rule is the first to speak of. */
    int[] spokenOf(List<TitleRule> rules) {
        int[] counts = new int[rules.size()];
        led.forEach((each, positions) -> {
            int i = 0;
            while (i < rules.size() && !rules.get(i).matches(each.title(), each.leaders())) {
                i++;
            }
            if (i < rules.size()) {
                counts[i] += positions;
            }
        });
        return counts;
    }

    /** The rules with one more that gives everybody of a title certain roles, before all others. */
    static List<TitleRule> assigned(List<TitleRule> rules, String title, List<String> roles) {
        List<TitleRule> all = new ArrayList<>();
        all.add(TitleRule.of(title, roles.toArray(String[]::new)));
        rules.stream()
                .filter(rule ->
                        !rule.match().strip().equalsIgnoreCase(title) || rule.leads() != TitleRule.Leads.ANYBODY)
                .forEach(all::add);
        return List.copyOf(all);
    }

    /** What is counted of one title. */
    private static final class Counting {
        private final Set<List<String>> roles = new LinkedHashSet<>();
        private int positions;
        private int without;

        void count(Position position) {
            positions++;
            without += position.roles().isEmpty() ? 1 : 0;
            if (!position.roles().isEmpty()) {
                roles.add(position.roles());
            }
        }

        Line line(String title) {
            return new Line(title, positions, without, List.copyOf(roles));
        }
    }
}
