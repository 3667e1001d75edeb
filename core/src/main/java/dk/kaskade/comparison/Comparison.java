package dk.kaskade.comparison;

import dk.kaskade.progress.Progress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The figures of organisations side by side. Of each organisation only its figures are kept, so that a table of a hundred
 * needs no more memory than the figures.
 *
 * @param names    of the organisations, as they stand in all lists
 * @param rows     section by section, in the same order whichever organisation comes first
 * @param ownWords of each organisation: what it calls its roles of each kind of level, see {@link PartyFigures#ownWords()}
 */
public record Comparison(List<String> names, List<Row> rows, List<Map<LevelKind, List<String>>> ownWords) {
    public Comparison {
        names = List.copyOf(names);
        rows = List.copyOf(rows);
        ownWords = List.copyOf(ownWords);
    }

    public static Comparison of(List<Party> parties, Progress progress) {
        Columns columns = new Columns();
        for (Party party : parties) {
            progress.check();
            columns.add(party.name(), PartyFigures.of(party));
        }
        return columns.comparison();
    }

    /** As it may leave the municipality: see {@link Discretion}. */
    public Comparison discreet() {
        return new Comparison(names, new Discretion(rows).discreet(), ownWords);
    }

    /** The rows of one section. */
    public List<Row> of(Section section) {
        return rows.stream().filter(row -> row.id().section() == section).toList();
    }

    /** Puts organisations beside each other one after the other, as they are read. */
    public static final class Columns {
        private final List<String> names = new ArrayList<>();
        private final List<Map<LevelKind, List<String>>> ownWords = new ArrayList<>();
        private final Map<String, List<PartyFigures.Line>> lines = new LinkedHashMap<>();

        public void add(String name, PartyFigures figures) {
            names.add(name);
            ownWords.add(figures.ownWords());
            for (PartyFigures.Line line : figures.lines()) {
                List<PartyFigures.Line> row = lines.computeIfAbsent(
                        line.id().section() + "/" + line.id().id(), id -> new ArrayList<>());
                fill(row, line, names.size() - 1);
                row.add(line);
            }
        }

        private static void fill(List<PartyFigures.Line> row, PartyFigures.Line line, int until) {
            while (row.size() < until) {
                row.add(line.absent());
            }
        }

        public Comparison comparison() {
            List<Row> rows = new ArrayList<>();
            lines.values().forEach(row -> rows.add(row(row)));
            rows.sort(Comparator.comparing(Row::id, RowOrder.ORDER));
            return new Comparison(names, rows, ownWords);
        }

        private Row row(List<PartyFigures.Line> told) {
            PartyFigures.Line last = told.get(told.size() - 1);
            List<PartyFigures.Line> whole = new ArrayList<>(told);
            fill(whole, last, names.size());
            return new Row(
                    RowOrder.together(told.stream().map(PartyFigures.Line::id).toList()),
                    last.measure(),
                    last.personal(),
                    whole.stream().map(PartyFigures.Line::figure).toList());
        }
    }
}
