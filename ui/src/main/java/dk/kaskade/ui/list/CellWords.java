package dk.kaskade.ui.list;

import dk.kaskade.chain.Chain;
import dk.kaskade.framework.Framework;
import dk.kaskade.framework.Role;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** What stands in the cells, put into words when it is asked for. */
final class CellWords {
    private final Chain chain;
    private final Locale language;
    private final String yes;
    private final ToIntFunction<String> gaps;
    private final Map<String, String> people = new HashMap<>();
    private final Map<String, String> units = new HashMap<>();
    private final Map<String, String> roles = new HashMap<>();

    /**
     * The words of an organisation.
     *
     * @param yes  what is said of somebody who acts
     * @param gaps how many gaps a position has
     */
    CellWords(Chain chain, Locale language, String yes, ToIntFunction<String> gaps) {
        this.chain = chain;
        this.language = language;
        this.yes = yes;
        this.gaps = gaps;
        Organisation organisation = chain.organisation();
        organisation.people().forEach(person -> people.putIfAbsent(person.id(), person.name()));
        organisation.units().forEach(unit -> units.putIfAbsent(unit.id(), unit.name()));
        Framework framework = chain.framework();
        for (Role role : framework.roles()) {
            roles.putIfAbsent(role.id(), role.name());
        }
    }

    Locale language() {
        return language;
    }

    String text(int number, Column column) {
        return text(chain.position(number), column);
    }

    /** The text of a cell as it can be typed again; empty where nothing is known. */
    String text(Position position, Column column) {
        return switch (column) {
            case TITLE -> position.title();
            case HOLDERS -> names(position.holders(), people);
            case UNIT -> position.unit() == null ? "" : named(units, position.unit());
            case ROLES -> names(position.roles(), roles);
            case STAFF -> position.staffKnown() ? Integer.toString(position.staff()) : "";
            case ACTING -> position.acting() ? yes : "";
            case ALSO -> position.alsoReportsTo().stream().map(this::title).collect(Collectors.joining("; "));
            case GAPS -> gaps.applyAsInt(position.id()) == 0 ? "" : Integer.toString(gaps.applyAsInt(position.id()));
        };
    }

    /** What a column of figures is sorted by; what is not known stands before 0. */
    int number(int number, Column column) {
        Position position = chain.position(number);
        if (column == Column.GAPS) {
            return gaps.applyAsInt(position.id());
        }
        return position.staffKnown() ? position.staff() : -1;
    }

    /** Every word stands somewhere in what is told of a position. */
    boolean matches(int number, String words) {
        if (words.isEmpty()) {
            return true;
        }
        Position position = chain.position(number);
        String all = String.join(
                        "\n",
                        text(position, Column.TITLE),
                        text(position, Column.HOLDERS),
                        text(position, Column.UNIT),
                        text(position, Column.ROLES))
                .toLowerCase(Locale.ROOT);
        for (String word : words.split("\\s+")) {
            if (!all.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** What a position is called. */
    String title(String id) {
        int number = chain.indexOf(id);
        if (number == Chain.NOBODY || chain.position(number).title().isBlank()) {
            return id;
        }
        return chain.position(number).title();
    }

    private static String names(List<String> ids, Map<String, String> names) {
        return ids.stream().map(id -> named(names, id)).collect(Collectors.joining("; "));
    }

    private static String named(Map<String, String> names, String id) {
        String name = names.getOrDefault(id, id);
        return name.isBlank() ? id : name;
    }
}
