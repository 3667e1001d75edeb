package dk.kaskade.ui.list;

import dk.kaskade.framework.Framework;
import dk.kaskade.framework.Role;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import dk.kaskade.ui.edit.Choices;
import dk.kaskade.ui.edit.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What completes the words at the cursor of a cell; cells with several names are parted by semicolons. */
final class Suggestions {
    private static final int MOST = 7;

    private final Column column;
    private final List<Option> options;
    private final BiFunction<Column, String, String> newWords;

    private Suggestions(Column column, List<Option> options, BiFunction<Column, String, String> newWords) {
        this.column = column;
        this.options = options;
        this.newWords = newWords;
    }

    /** @param newWords what is said of somebody or something that is not there yet */
    static Suggestions of(
            Organisation organisation,
            Framework framework,
            @Nullable Position position,
            Column column,
            BiFunction<Column, String, String> newWords) {
        Choices choices = new Choices(organisation);
        List<Option> options = switch (column) {
            case HOLDERS -> choices.people();
            case UNIT -> choices.units();
            case ROLES ->
                framework.rolesByLevel().stream()
                        .map((Role role) -> Option.of(role.id(), role.name(), ""))
                        .toList();
            case ALSO -> choices.positions(position == null ? Set.of() : Set.of(position.id()));
            default -> List.of();
        };
        return new Suggestions(column, options, newWords);
    }

    /** The words that the cursor stands in, from one semicolon to the next. */
    record Piece(int from, int to, String words) {}

    /** What is offered; the first is what Enter takes, and something new has an empty id. */
    List<Option> matching(String words) {
        if (words.isBlank() || options.isEmpty() && !canBeNew()) {
            return List.of();
        }
        List<Option> found = new ArrayList<>(Option.matching(options, words, MOST));
        boolean exact = options.stream().anyMatch(option -> option.name().equalsIgnoreCase(words.strip()));
        if (exact && found.size() == 1) {
            return List.of();
        }
        if (canBeNew() && !exact) {
            Option fresh = Option.of("", words.strip(), newWords.apply(column, words.strip()));
            boolean begun = !found.isEmpty()
                    && column == Column.UNIT
                    && found.get(0)
                            .label()
                            .toLowerCase(Locale.ROOT)
                            .startsWith(words.strip().toLowerCase(Locale.ROOT));
            found.add(begun ? found.size() : 0, fresh);
        }
        return exact ? exactFirst(found, words.strip()) : found;
    }

    /** Everything, for who asks before typing. */
    List<Option> all() {
        return options.stream().limit(MOST).toList();
    }

    Piece piece(String text, int caret) {
        if (column == Column.UNIT) {
            return new Piece(0, text.length(), text);
        }
        int from = text.lastIndexOf(';', Math.max(0, caret - 1)) + 1;
        int end = text.indexOf(';', Math.max(from, caret));
        int to = end < 0 ? text.length() : end;
        while (from < to && text.charAt(from) == ' ') {
            from++;
        }
        return new Piece(from, to, text.substring(from, to));
    }

    private boolean canBeNew() {
        return column == Column.HOLDERS || column == Column.UNIT;
    }

    private static List<Option> exactFirst(List<Option> found, String words) {
        List<Option> sorted = new ArrayList<>(found);
        sorted.sort((a, b) ->
                Boolean.compare(b.name().equalsIgnoreCase(words), a.name().equalsIgnoreCase(words)));
        return sorted;
    }
}
