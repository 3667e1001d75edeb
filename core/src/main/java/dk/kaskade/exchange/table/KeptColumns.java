package dk.kaskade.exchange.table;

import dk.kaskade.exchange.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The choices of a mapping by heading, so that they hold for a table whose columns stand elsewhere. */
final class KeptColumns {
    private KeptColumns() {}

    static Map<String, String> of(Mapping mapping) {
        Map<String, String> all = new LinkedHashMap<>();
        List<String> names = names(mapping);
        for (int column = 0; column < mapping.width(); column++) {
            Field field = mapping.field(column);
            all.put(names.get(column), field == null ? "" : field.id());
        }
        return all;
    }

    static Mapping apply(Map<String, String> kept, Table table) {
        Map<String, String> byName = new HashMap<>();
        kept.forEach((name, field) -> byName.putIfAbsent(Headings.compact(name), field));
        int header = headerRow(byName.keySet(), table);
        List<String> names = names(Mapping.guess(table, header));
        Map<Integer, @Nullable Field> told = new LinkedHashMap<>();
        for (int column = 0; column < names.size(); column++) {
            String id = byName.get(Headings.compact(names.get(column)));
            Optional<Field> field = id == null ? Optional.empty() : Field.of(id);
            if (id != null && (id.isEmpty() || field.isPresent())) {
                told.put(column, field.orElse(null));
            }
        }
        return MappingGuess.of(table, header, told);
    }

    /** The row with most of the headings that were kept, else the one that is guessed. */
    private static int headerRow(Set<String> names, Table table) {
        int best = HeaderRow.in(table);
        long most = 1;
        for (int i = 0; i < Math.min(HeaderRow.DEEPEST, table.rows().size()); i++) {
            long same = table.rows().get(i).cells().stream()
                    .map(Headings::compact)
                    .filter(names::contains)
                    .distinct()
                    .count();
            if (same > most) {
                most = same;
                best = i;
            }
        }
        return best;
    }

    /** Headings, or letters where there is none; one that comes again is numbered. */
    private static List<String> names(Mapping mapping) {
        List<String> all = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (int column = 0; column < mapping.width(); column++) {
            String name = mapping.name(column);
            String unique = name;
            for (int again = 2; !taken.add(Headings.compact(unique)); again++) {
                unique = name + " #" + again;
            }
            all.add(unique);
        }
        return all;
    }
}
