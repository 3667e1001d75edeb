package dk.kaskade.exchange.table;

import dk.kaskade.exchange.Field;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells by headings and cells which field each column is. */
final class MappingGuess {
    private MappingGuess() {}

    static Mapping of(Table table, int header) {
        int width = table.width();
        List<String> headers = headers(table, header, width);
        List<@Nullable Field> fields = new ArrayList<>(Collections.nCopies(width, null));
        Set<Field> taken = EnumSet.noneOf(Field.class);
        for (int column = 0; column < width; column++) {
            Field field = Headings.field(headers.get(column)).orElse(null);
            if (field != null && (taken.add(field) || !Mapping.takesOne(field))) {
                fields.set(column, field);
            }
        }
        return new Mapping(header, headers, fields, filled(table, header, width));
    }

    private static List<String> headers(Table table, int header, int width) {
        List<String> all = new ArrayList<>(width);
        for (int column = 0; column < width; column++) {
            all.add(header < 0 ? "" : table.rows().get(header).cell(column));
        }
        return all;
    }

    private static List<Boolean> filled(Table table, int header, int width) {
        List<Boolean> all = new ArrayList<>(Collections.nCopies(width, false));
        for (TableRow row : table.rows().subList(header + 1, table.rows().size())) {
            for (int column = 0; column < row.cells().size(); column++) {
                if (!row.cells().get(column).isEmpty()) {
                    all.set(column, true);
                }
            }
        }
        return all;
    }
}
