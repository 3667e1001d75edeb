package dk.kaskade.comparison;

import dk.kaskade.progress.Progress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The figures of organisations side by side. Of each organisation only its figures are kept, so that a table of a hundred
 * needs no more memory than the figures.
 *
 * @param names of the organisations, as they stand in all lists
 * @param rows  section by section
 */
public record Comparison(List<String> names, List<Row> rows) {
    public Comparison {
        names = List.copyOf(names);
        rows = List.copyOf(rows);
    }

    public static Comparison of(List<Party> parties, Progress progress) {
        Columns columns = new Columns();
        for (Party party : parties) {
            progress.check();
            columns.add(party.name(), PartyFigures.of(party));
        }
        return columns.comparison();
    }

    /** As it may leave the municipality: what is made of the answers of fewer than five leaders is withheld. */
    public Comparison discreet() {
        return new Comparison(
                names,
                rows.stream()
                        .map(row -> row.personal()
                                ? new Row(
                                        row.id(),
                                        row.measure(),
                                        true,
                                        row.figures().stream()
                                                .map(Figure::discreet)
                                                .toList())
                                : row)
                        .toList());
    }

    /** The rows of one section. */
    public List<Row> of(Section section) {
        return rows.stream().filter(row -> row.id().section() == section).toList();
    }

    /** Puts organisations beside each other one after the other, as they are read. */
    public static final class Columns {
        private final List<String> names = new ArrayList<>();
        private final Map<Section, Map<String, List<PartyFigures.Line>>> lines = new TreeMap<>();

        public void add(String name, PartyFigures figures) {
            names.add(name);
            for (PartyFigures.Line line : figures.lines()) {
                List<PartyFigures.Line> row = lines.computeIfAbsent(line.id().section(), s -> new LinkedHashMap<>())
                        .computeIfAbsent(line.id().id(), id -> new ArrayList<>());
                while (row.size() < names.size() - 1) {
                    row.add(line.absent());
                }
                row.add(line);
            }
        }

        public Comparison comparison() {
            List<Row> rows = new ArrayList<>();
            lines.values().forEach(section -> section.values().forEach(row -> rows.add(row(row))));
            return new Comparison(names, rows);
        }

        private Row row(List<PartyFigures.Line> lines) {
            PartyFigures.Line first = lines.get(lines.size() - 1);
            List<Figure> figures = new ArrayList<>();
            lines.forEach(line -> figures.add(line.figure()));
            while (figures.size() < names.size()) {
                figures.add(first.absent().figure());
            }
            return new Row(first.id(), first.measure(), first.personal(), figures);
        }
    }
}
