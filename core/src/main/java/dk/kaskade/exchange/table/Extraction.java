package dk.kaskade.exchange.table;

import dk.kaskade.exchange.Extract;
import dk.kaskade.exchange.Field;
import dk.kaskade.exchange.Remark;
import dk.kaskade.exchange.Row;
import dk.kaskade.progress.Progress;
import dk.kaskade.text.CivilNumber;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Makes rows of leaders of the rows of a table. */
final class Extraction {
    private static final int CHECK_EVERY = 1 << 10;

    private final Mapping mapping;
    private final Table table;
    private final List<Row> rows = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    Extraction(Mapping mapping, Table table) {
        this.mapping = mapping;
        this.table = table;
    }

    Extract run(Progress progress) {
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

    private void read(TableRow row) {
        Map<Field, String> cells = new EnumMap<>(Field.class);
        List<String> path = new ArrayList<>();
        for (int column = 0; column < Math.min(mapping.width(), row.cells().size()); column++) {
            Field field = mapping.field(column);
            String text = row.cell(column);
            if (field == null || field == Field.CIVIL_NUMBER || text.isEmpty()) {
                continue;
            }
            if (CivilNumber.isIn(text)) {
                text = CivilNumber.cutOutOf(text);
                remarks.add(Remark.about(row.line(), TableTexts.ALL, "row.civil-number", mapping.name(column)));
            }
            if (field == Field.PATH) {
                path.add(text);
            } else {
                cells.put(field, text);
            }
        }
        join(cells);
        path.removeIf(String::isEmpty);
        Row made = new Row(row.line(), cells, path);
        if (made.cells().isEmpty() && path.isEmpty()) {
            remarks.add(Remark.dropped(row.line(), TableTexts.ALL, "row.nothing-used"));
        } else {
            rows.add(made);
        }
    }

    private static void join(Map<Field, String> cells) {
        String first = cells.getOrDefault(Field.FIRST_NAME, "");
        String last = cells.getOrDefault(Field.LAST_NAME, "");
        cells.remove(Field.FIRST_NAME);
        cells.remove(Field.LAST_NAME);
        if (!cells.containsKey(Field.NAME)) {
            cells.put(Field.NAME, (first + " " + last).strip());
        }
    }
}
