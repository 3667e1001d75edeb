package dk.kaskade.ui.reform;

import dk.kaskade.difference.Field;
import dk.kaskade.framework.Role;
import dk.kaskade.organisation.Community;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Person;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Unit;
import dk.kaskade.reform.Change;
import dk.kaskade.reform.Kind;
import dk.kaskade.reform.Reform;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Changes in words, with the names of both organisations. */
final class ChangeWords {
    private static final int LONGEST = 40;

    private final Locale language;
    private final Map<String, Position> positions = new HashMap<>();
    /** As today calls them. */
    private final Map<String, Position> before = new HashMap<>();

    private final Map<String, Long> reports;
    private final Map<String, String> names = new HashMap<>();

    ChangeWords(Reform reform, List<Role> roles, Locale language) {
        this.language = language;
        for (Organisation each : List.of(reform.proposed(), reform.today())) {
            each.positions().forEach(position -> positions.putIfAbsent(position.id(), position));
            for (Unit unit : each.units()) {
                names.putIfAbsent("unit " + unit.id(), unit.name());
            }
            for (Person person : each.people()) {
                names.putIfAbsent("person " + person.id(), person.name());
            }
            for (Community community : each.communities()) {
                if (!community.name().isBlank()) {
                    names.putIfAbsent("community " + community.id(), community.name());
                }
            }
        }
        reform.today().positions().forEach(position -> before.putIfAbsent(position.id(), position));
        roles.forEach(role -> names.putIfAbsent("role " + role.id(), role.name()));
        reports = reform.today().positions().stream()
                .filter(position -> position.reportsTo() != null)
                .collect(Collectors.groupingBy(position -> "" + position.reportsTo(), Collectors.counting()));
    }

    private String text(String key, Object... arguments) {
        return ReformDesk.TEXTS.get(language, key, arguments);
    }

    /** "Centerchef, Social". */
    String title(Change change) {
        Position position = change.shown();
        if (change.kind() == Kind.BEYOND || position == null) {
            return beyond(change);
        }
        String title = title(position);
        String unit = name("unit", position.unit());
        return unit.isBlank() ? title : title + ", " + unit;
    }

    /** "Daginstitutionsleder (3)", or with two titles both. */
    String title(List<Change> alike) {
        List<String> titles = alike.stream()
                .map(Change::shown)
                .map(position -> position == null ? "" : title(position))
                .distinct()
                .limit(2)
                .toList();
        return text("row.several", String.join(", ", titles), alike.size());
    }

    private String beyond(Change change) {
        String thing = change.thing() == null ? "" : change.thing();
        int colon = thing.indexOf(':');
        String kind = colon < 0 ? thing : thing.substring(0, colon);
        String id = colon < 0 ? "" : thing.substring(colon + 1);
        String name = names.getOrDefault(kind + " " + id, id);
        String key = "beyond." + kind;
        return ReformDesk.TEXTS.has(key) ? text(key, name) : name.isEmpty() ? thing : name;
    }

    String sentence(Change change) {
        return switch (change.kind()) {
            case NEW -> text("row.new", leader(change.after()));
            case CLOSED -> closed(change);
            case MOVED -> moved(change);
            case CHANGED ->
                text(
                        "row.changed",
                        text(field(change.field())),
                        value(change, change.from()),
                        value(change, change.to()));
            case BEYOND -> outside(change);
        };
    }

    private String outside(Change change) {
        if (change.from() == null) {
            return text("row.beyond.new");
        }
        if (change.to() == null) {
            return text("row.beyond.closed");
        }
        return text("row.beyond.changed", value(change, change.from()), value(change, change.to()));
    }

    private String closed(Change change) {
        long led = reports.getOrDefault(change.position() == null ? "" : change.position(), 0L);
        return led == 0
                ? text("row.closed", leader(change.before()))
                : text("row.closed.leads", leader(change.before()), led);
    }

    private String moved(Change change) {
        return text("row.moved", place(change.before(), change.after()), place(change.after(), change.before()));
    }

    /** Who leads, by title where that tells them apart, else by unit. */
    private String place(@Nullable Position of, @Nullable Position other) {
        String own = leader(of);
        String unit = unitOfLeader(of);
        return own.equals(leader(other)) && !unit.isBlank() ? unit : own;
    }

    private String unitOfLeader(@Nullable Position of) {
        Position leader = of == null || of.reportsTo() == null ? null : positions.get(of.reportsTo());
        return leader == null ? "" : name("unit", leader.unit());
    }

    private String leader(@Nullable Position of) {
        String id = of == null ? null : of.reportsTo();
        if (id == null) {
            return text("row.nobody");
        }
        Position leader = (of == before.get(of.id()) ? before : positions).getOrDefault(id, positions.get(id));
        return leader == null ? id : title(leader);
    }

    /** A position by its title. */
    String position(String id) {
        Position position = positions.get(id);
        return position == null ? id : title(position);
    }

    /** By its title and unit. */
    String positionInFull(String id) {
        Position position = positions.get(id);
        String unit = position == null ? "" : name("unit", position.unit());
        return unit.isBlank() ? position(id) : position(id) + ", " + unit;
    }

    private static String title(Position position) {
        return position.title().isBlank() ? position.id() : position.title();
    }

    private static String field(Field field) {
        String key = "field." + field.name().toLowerCase(Locale.ROOT);
        return ReformDesk.TEXTS.has(key) ? key : "field.other";
    }

    private String value(Change change, @Nullable Object value) {
        if (value == null || value.equals("")) {
            return text("value.none");
        }
        if (value instanceof Boolean yes) {
            return text(yes ? "value.yes" : "value.no");
        }
        if (value instanceof Collection<?> all) {
            String named = all.stream().map(one -> named(change.field(), one)).collect(Collectors.joining(", "));
            return all.isEmpty() ? text("value.none") : cut(named);
        }
        return value instanceof Map<?, ?> map ? text("value.answers", map.size()) : cut(named(change.field(), value));
    }

    private String named(Field field, Object value) {
        String id = String.valueOf(value);
        return switch (field) {
            case UNIT, PARENT -> name("unit", id);
            case ROLES -> name("role", id);
            case HOLDERS, DEPUTY -> name("person", id);
            case REPORTS_TO, ALSO_REPORTS_TO, MEMBERS -> position(id);
            case RESPONSES, STRENGTHS, AGREEMENTS, DIALOGUES, OTHER -> "…";
            default -> id;
        };
    }

    private String name(String kind, @Nullable String id) {
        return id == null ? "" : names.getOrDefault(kind + " " + id, id);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1).stripTrailing() + "…";
    }
}
