package dk.kaskade.comparison;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How large the leadership is, and beside how many employees. A number of employees that the file does not tell is not 0. */
final class SizeFigures {
    private static final double HUNDRED = 100;

    private SizeFigures() {}

    static void add(Leaders leaders, Lines lines) {
        List<String> all = leaders.ids(leaders.all());
        lines.add(Key.POSITIONS, Figure.of(all.size(), all.size(), all));
        Set<String> people = new HashSet<>();
        leaders.chain().positions().forEach(position -> people.addAll(position.holders()));
        lines.add(
                Key.PEOPLE,
                Figure.of(people.size(), all.size(), leaders.ids(Leaders.among(leaders.all(), leaders::filled))));
        staff(leaders, lines);
    }

    private static void staff(Leaders leaders, Lines lines) {
        int[] telling = Leaders.among(leaders.all(), leaders::staffKnown);
        int sum = Arrays.stream(telling)
                .map(i -> leaders.chain().position(i).staff())
                .sum();
        List<String> who = leaders.ids(telling);
        lines.add(Key.STAFF, telling.length == 0 ? untold(leaders) : Figure.of(sum, who.size(), who));
        lines.add(
                Key.STAFF_PER_LEADER,
                telling.length == 0 ? untold(leaders) : Figure.of((double) sum / who.size(), who.size(), who));
        lines.add(
                Key.LEADERS_PER_STAFF,
                telling.length == 0
                        ? untold(leaders)
                        : sum == 0
                                ? Figure.none(Figure.Absence.NOTHING_TO_EXAMINE)
                                : Figure.of(HUNDRED * who.size() / sum, who.size(), who));
    }

    private static Figure untold(Leaders leaders) {
        return Figure.none(leaders.size() == 0 ? Figure.Absence.NOTHING_TO_EXAMINE : Figure.Absence.UNKNOWN);
    }
}
