package dk.kaskade.ui.matrix;

import dk.kaskade.chain.Chain;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Person;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Unit;
import dk.kaskade.ui.session.Analysis;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Everything that the view shows of one analysis, for all three kinds of columns. Made off the event thread.
 *
 * @param rows in the order of the tree: each position after its leader, before its leader's next report
 */
record Matrix(Answered answered, List<MatrixRow> rows, Map<Axis, List<MatrixColumn>> columns) {

    /** @param everybody what the expectations of every leader stand under */
    static Matrix of(Analysis analysis, Locale language, String everybody) {
        Answered answered = Answered.of(analysis);
        Columns columns = new Columns(answered.carried(), language, everybody);
        Map<Axis, List<MatrixColumn>> byAxis = new HashMap<>();
        for (Axis axis : Axis.values()) {
            byAxis.put(axis, columns.of(axis));
        }
        return new Matrix(answered, rows(answered.carried().chain()), byAxis);
    }

    Matrix with(Answered next) {
        return new Matrix(next, rows, columns);
    }

    private static List<MatrixRow> rows(Chain chain) {
        Organisation organisation = chain.organisation();
        Map<String, String> people = new HashMap<>();
        organisation.people().forEach((Person person) -> people.putIfAbsent(person.id(), person.name()));
        Map<String, String> units = new HashMap<>();
        organisation.units().forEach((Unit unit) -> units.putIfAbsent(unit.id(), unit.name()));
        List<MatrixRow> rows = new ArrayList<>();
        boolean[] seen = new boolean[chain.size()];
        for (int top : chain.tops()) {
            walk(chain, top, seen, people, units, rows);
        }
        for (int left = 0; left < seen.length; left++) {
            // a ring has no top, and stands last
            walk(chain, left, seen, people, units, rows);
        }
        return rows;
    }

    private static void walk(
            Chain chain,
            int top,
            boolean[] seen,
            Map<String, String> people,
            Map<String, String> units,
            List<MatrixRow> rows) {
        Deque<int[]> left = new ArrayDeque<>();
        left.push(new int[] {top, 0});
        while (!left.isEmpty()) {
            int[] next = left.pop();
            if (!seen[next[0]]) {
                seen[next[0]] = true;
                rows.add(row(chain, next[0], next[1], people, units));
                int[] reports = chain.reports(next[0]);
                for (int i = reports.length - 1; i >= 0; i--) {
                    left.push(new int[] {reports[i], next[1] + 1});
                }
            }
        }
    }

    private static MatrixRow row(
            Chain chain, int number, int depth, Map<String, String> people, Map<String, String> units) {
        Position position = chain.position(number);
        List<String> holders = position.holders().stream()
                .map(id -> people.getOrDefault(id, id))
                .toList();
        String holder = holders.size() > 1 ? holders.get(0) + " +" + (holders.size() - 1) : String.join("", holders);
        List<String> roles = Arrays.stream(chain.roles(number))
                .mapToObj(role -> chain.framework().roles().get(role).id())
                .toList();
        int level = chain.level(number) == Chain.NO_LEVEL ? 0 : chain.level(number);
        String title = position.title().isBlank() ? position.id() : position.title();
        String unit = position.unit() == null ? "" : units.getOrDefault(position.unit(), position.unit());
        return new MatrixRow(number, position.id(), title, holder, unit, roles, level, depth);
    }
}
