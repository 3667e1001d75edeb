package dk.kaskade.exchange.table;

import dk.kaskade.exchange.Extract;
import dk.kaskade.exchange.Field;
import dk.kaskade.exchange.Remark;
import dk.kaskade.exchange.Row;
import dk.kaskade.progress.Progress;
import dk.kaskade.text.CivilNumber;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes rows of leaders of the rows of a table. */
final class Extraction {
    private static final int CHECK_EVERY = 1 << 10;
    private static final int CIVIL_DIGITS = 10;
    private static final Set<String> YES = Set.of("ja", "x", "sand", "true", "yes", "1");
    private static final Set<String> NO = Set.of("nej", "falsk", "false", "no", "0");
    /** What formulas come to that found nothing, in the languages of Excel here. */
    private static final Set<String> ERRORS = Set.of(
            "#n/a",
            "#ref!",
            "#value!",
            "#name?",
            "#div/0!",
            "#null!",
            "#num!",
            "#i/t",
            "#reference!",
            "#værdi!",
            "#navn?",
            "#division/0!",
            "#nul!",
            "#tal!");

    private final Mapping mapping;
    private final Table table;
    private final boolean onePath;
    private final List<Row> rows = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    Extraction(Mapping mapping, Table table) {
        this.mapping = mapping;
        this.table = table;
        this.onePath = Collections.frequency(mapping.fields(), Field.PATH) == 1;
    }

    Extract run(Progress progress) {
        aboutColumns();
        List<TableRow> told =
                table.rows().subList(mapping.header() + 1, table.rows().size());
        for (int i = 0; i < told.size(); i++) {
            if (i % CHECK_EVERY == 0) {
                progress.check();
                progress.done((double) i / told.size());
            }
            read(told.get(i));
        }
        return new Extract(CivilNumber.cutOutOf(table.name()), rows, List.of(), remarks, told.size());
    }

    private void aboutColumns() {
        if (mapping.header() > 0) {
            TableRow first = table.rows().get(0);
            int last = table.rows().get(mapping.header() - 1).line();
            remarks.add(Remark.about(
                    first.line(), TableTexts.ALL, "rows.above-headings", first.line(), last, last - first.line() + 1));
        }
        for (int column = 0; column < mapping.width(); column++) {
            if (mapping.field(column) == Field.CIVIL_NUMBER) {
                remarks.add(Remark.about(0, TableTexts.ALL, "column.civil-numbers", mapping.name(column)));
            }
        }
    }

    private void read(TableRow row) {
        if (repeatsHeadings(row)) {
            remarks.add(Remark.dropped(row.line(), TableTexts.ALL, "row.headings-again"));
            return;
        }
        Map<Field, String> cells = new EnumMap<>(Field.class);
        List<String> path = new ArrayList<>();
        for (int column = 0; column < Math.min(mapping.width(), row.cells().size()); column++) {
            Field field = mapping.field(column);
            if (field == Field.PATH) {
                path.addAll(steps(text(row, column), column));
            } else if (field != null && field != Field.CIVIL_NUMBER) {
                cells.put(field, meant(field, column, text(row, column)));
            }
        }
        join(row.line(), cells);
        path.removeIf(String::isEmpty);
        Row made = new Row(row.line(), cells, path);
        if (made.cells().isEmpty() && path.isEmpty()) {
            remarks.add(Remark.dropped(row.line(), TableTexts.ALL, "row.nothing-used"));
        } else {
            rows.add(made);
        }
    }

    /** Reports print their headings again on every page. */
    private boolean repeatsHeadings(TableRow row) {
        if (mapping.header() < 0) {
            return false;
        }
        int same = 0;
        for (int column = 0; column < row.cells().size(); column++) {
            String cell = row.cells().get(column);
            if (!cell.equals(mapping.headers().get(column))) {
                return false;
            }
            same += cell.isEmpty() ? 0 : 1;
        }
        return same > 1;
    }

    /** A cell without what must not or cannot be used; a remark tells what was taken away. */
    private String text(TableRow row, int column) {
        String text = row.cell(column);
        if (text.length() >= CIVIL_DIGITS && CivilNumber.isIn(text)) {
            remarks.add(Remark.about(row.line(), TableTexts.ALL, "row.civil-number", mapping.name(column)));
            return CivilNumber.cutOutOf(text);
        } else if (text.startsWith("#") && ERRORS.contains(text.toLowerCase(Locale.ROOT))) {
            remarks.add(Remark.about(row.line(), TableTexts.ALL, "row.formula-failed", mapping.name(column), text));
            return "";
        } else if (text.indexOf('\uFFFD') >= 0) {
            remarks.add(Remark.about(row.line(), TableTexts.ALL, "row.unreadable-letter", mapping.name(column), text));
        }
        return text;
    }

    /** A column "Vakant" with a cross says as much as a column "Status" with "vakant". */
    private String meant(Field field, int column, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (field == Field.STATUS && YES.contains(lower)) {
            return mapping.headers().get(column);
        }
        return field == Field.STATUS && NO.contains(lower) ? "" : text;
    }

    /** Where one column holds the whole path, a sign that hardly a name has parts its steps. */
    private List<String> steps(String text, int column) {
        if (!onePath) {
            return List.of(text);
        }
        String heading = Headings.compact(mapping.headers().get(column));
        boolean slashes = heading.endsWith("sti") || heading.endsWith("path");
        for (String sign : List.of(">", "\\", " / ", "|", slashes ? "/" : ">")) {
            if (text.contains(sign)) {
                return Arrays.stream(text.split(Pattern.quote(sign)))
                        .map(String::strip)
                        .toList();
            }
        }
        return List.of(text);
    }

    /** Given and family name in one; both may hold half of a number that must not be kept. */
    private void join(int line, Map<Field, String> cells) {
        String first = cells.getOrDefault(Field.FIRST_NAME, "");
        String last = cells.getOrDefault(Field.LAST_NAME, "");
        cells.remove(Field.FIRST_NAME);
        cells.remove(Field.LAST_NAME);
        if (cells.getOrDefault(Field.NAME, "").isEmpty()) {
            String name = (first + " " + last).strip();
            if (CivilNumber.isIn(name)) {
                remarks.add(Remark.about(line, TableTexts.ALL, "row.civil-number", "…"));
                name = CivilNumber.cutOutOf(name);
            }
            cells.put(Field.NAME, name);
        }
    }
}
