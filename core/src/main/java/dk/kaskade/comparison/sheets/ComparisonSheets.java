package dk.kaskade.comparison.sheets;

import dk.kaskade.comparison.Figure;
import dk.kaskade.comparison.Figure.Absence;
import dk.kaskade.comparison.Measure;
import dk.kaskade.comparison.Row;
import dk.kaskade.comparison.Section;
import dk.kaskade.report.sheets.Sheet;
import dk.kaskade.report.sheets.Sheet.Column;
import dk.kaskade.report.sheets.Sheet.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Organisations side by side as the sheets of a workbook. */
public final class ComparisonSheets {
    private final SideBySide subject;
    private final Locale language;

    public ComparisonSheets(SideBySide subject, Locale language) {
        this.subject = subject;
        this.language = language;
    }

    /** What it is, of whom, and what is left out: label and value, for the first page. */
    public Sheet about() {
        List<List<@Nullable Object>> lines = new ArrayList<>();
        for (int i = 0; i < subject.heads().size(); i++) {
            Head head = subject.heads().get(i);
            String key = head.framework().isEmpty() ? "about.without" : "about.with";
            lines.add(line(subject.column(i), word(key, head.framework(), head.positions(), head.day())));
        }
        lines.add(line(word("about.levels"), word("about.levels.how")));
        lines.add(line(word("about.small"), word(subject.within() ? "about.small.within" : "about.small.withheld")));
        for (Absence absence : Absence.values()) {
            lines.add(line(FigureWords.sign(absence, language), FigureWords.meaning(absence, language)));
        }
        lines.add(line(word("about.names"), word("about.names.never")));
        lines.add(line(word("about.made-by"), "Kaskade"));
        List<Column> columns = List.of(
                new Column("what", word("about.what"), Kind.TEXT), new Column("value", word("about.value"), Kind.TEXT));
        return new Sheet("about", word("sheet.about"), columns, lines);
    }

    /** All tables, those about nothing left out. */
    public List<Sheet> all() {
        List<Sheet> all = new ArrayList<>();
        all.add(figures());
        all.add(findings());
        all.add(words());
        all.addAll(new ThemeSheets(subject, language).all());
        all.add(new AgainstSheets(subject, language).sheet());
        if (subject.within()) {
            all.add(positions());
        }
        all.removeIf(sheet -> sheet.rows().isEmpty());
        return all;
    }

    /** A row for each figure but the findings, a column for each organisation, and what the figure says. */
    public Sheet figures() {
        return figures(
                "figures",
                Arrays.stream(Section.values())
                        .filter(section -> section != Section.FINDINGS)
                        .flatMap(section -> subject.rows(section).stream())
                        .toList());
    }

    /** Findings in each hundred leaders, by kind. */
    public Sheet findings() {
        return figures("findings", subject.rows(Section.FINDINGS));
    }

    private Sheet figures(String id, List<Row> rows) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("section", word("column.section"), Kind.TEXT));
        columns.add(new Column("figure", word("column.figure"), Kind.TEXT));
        for (int i = 0; i < subject.heads().size(); i++) {
            columns.add(new Column("organisation-" + (i + 1), subject.column(i), Kind.DECIMAL));
        }
        columns.add(new Column("why", word("column.why"), Kind.SENTENCES));
        columns.add(new Column("id", word("column.id"), Kind.TEXT));
        return new Sheet(
                id, word("sheet." + id), columns, rows.stream().map(this::row).toList());
    }

    private List<@Nullable Object> row(Row row) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(row.id().section().name(language));
        cells.add(row.id().name(language));
        row.figures().forEach(figure -> cells.add(cell(row.measure(), figure)));
        cells.add(row.id().why(language));
        cells.add(row.id().id());
        return cells;
    }

    private Object cell(Measure measure, Figure figure) {
        Double value = figure.value();
        if (value == null) {
            return FigureWords.sign(FigureWords.absence(figure), language);
        }
        return switch (measure) {
            case COUNT -> new Sheet.Measured((int) Math.round(value), Kind.WHOLE_NUMBER);
            case SHARE -> new Sheet.Measured(value, Kind.SHARE);
            case DECIMAL, PER_HUNDRED -> new Sheet.Measured(value, Kind.DECIMAL);
        };
    }

    /** What each organisation calls its leaders on each kind of level. */
    private Sheet words() {
        List<Column> columns = List.of(
                new Column("organisation", word("column.organisation"), Kind.TEXT),
                new Column("level", word("column.level"), Kind.TEXT),
                new Column("words", word("column.words"), Kind.SENTENCES));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < subject.heads().size(); i++) {
            String name = subject.column(i);
            subject.heads()
                    .get(i)
                    .ownWords()
                    .forEach((kind, words) ->
                            rows.add(Arrays.asList(name, kind.name(language), String.join(", ", words))));
        }
        return new Sheet("levels", word("sheet.levels"), columns, rows);
    }

    /** The positions behind each figure, for use within the municipality. */
    private Sheet positions() {
        List<Column> columns = List.of(
                new Column("section", word("column.section"), Kind.TEXT),
                new Column("figure", word("column.figure"), Kind.TEXT),
                new Column("organisation", word("column.organisation"), Kind.TEXT),
                new Column("positions", word("column.positions"), Kind.SENTENCES));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Row row : subject.comparison().rows()) {
            for (int i = 0; i < row.figures().size(); i++) {
                List<String> ids = row.figures().get(i).positions();
                if (!ids.isEmpty()) {
                    rows.add(Arrays.asList(
                            row.id().section().name(language),
                            row.id().name(language),
                            subject.column(i),
                            String.join(", ", ids)));
                }
            }
        }
        return new Sheet("positions", word("sheet.positions"), columns, rows);
    }

    private static List<@Nullable Object> line(String label, String value) {
        return Arrays.asList(label, value);
    }

    private String word(String key, Object... arguments) {
        return FigureWords.TEXTS.get(language, key, arguments);
    }
}
