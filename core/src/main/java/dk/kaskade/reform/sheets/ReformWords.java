package dk.kaskade.reform.sheets;

import dk.kaskade.difference.Field;
import dk.kaskade.extras.Extras;
import dk.kaskade.framework.Framework;
import dk.kaskade.framework.Role;
import dk.kaskade.organisation.LinkDecision;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Person;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Severity;
import dk.kaskade.organisation.Unit;
import dk.kaskade.reform.Change;
import dk.kaskade.reform.Kind;
import dk.kaskade.reform.Reform;
import dk.kaskade.text.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What changes, in words: things by their names, as proposed or as they were. */
final class ReformWords {
    static final Texts TEXTS = Texts.beside(ReformWords.class, "reform-sheets");

    private final Locale language;
    private final Framework framework;
    private final Map<String, Position> positions = new HashMap<>();
    private final Map<String, String> units = new HashMap<>();
    private final Map<String, String> people = new HashMap<>();
    private final Map<String, String> communities = new HashMap<>();

    ReformWords(Reform reform, Framework framework, Locale language) {
        this.language = language;
        this.framework = framework;
        for (Organisation each : List.of(reform.proposed(), reform.today())) {
            each.positions().forEach(position -> positions.putIfAbsent(position.id(), position));
            each.units().forEach((Unit unit) -> units.putIfAbsent(unit.id(), unit.name()));
            each.people().forEach((Person person) -> people.putIfAbsent(person.id(), person.name()));
            each.communities().forEach(group -> communities.putIfAbsent(group.id(), group.name()));
        }
    }

    Locale language() {
        return language;
    }

    String text(String key, Object... arguments) {
        return TEXTS.get(language, key, arguments);
    }

    /** What a change is about: a position's title, or the thing beside positions. */
    String subject(Change change) {
        Position shown = change.shown();
        if (change.kind() != Kind.BEYOND && shown != null) {
            return title(shown);
        }
        String thing = change.thing() == null ? "" : change.thing();
        int colon = thing.indexOf(':');
        String kind = colon < 0 ? thing : thing.substring(0, colon);
        String id = colon < 0 ? "" : thing.substring(colon + 1);
        String key = kind.equals("order") ? "thing.order." + id : "thing." + kind;
        return TEXTS.has(key) ? text(key, thing(kind, id)) : thing;
    }

    private String thing(String kind, String id) {
        return switch (kind) {
            case "unit" -> unit(id);
            case "person" -> people.getOrDefault(id, id);
            case "community" -> communities.getOrDefault(id, id);
            case "accepted" -> Arrays.stream(id.split(" ")).map(this::titleOf).collect(Collectors.joining(", "));
            case "link" -> Arrays.stream(id.split(">")).map(this::expectation).collect(Collectors.joining(" → "));
            default -> id;
        };
    }

    static String title(Position position) {
        return position.title().isBlank() ? position.id() : position.title();
    }

    /** A position by its title and unit. */
    String position(@Nullable String id) {
        Position position = id == null ? null : positions.get(id);
        if (position == null) {
            return id == null ? text("value.none") : id;
        }
        String unit = unit(position.unit());
        return unit.isEmpty() ? title(position) : title(position) + ", " + unit;
    }

    String unitOf(@Nullable Position position) {
        return position == null ? "" : unit(position.unit());
    }

    String unitOf(@Nullable String position) {
        return position == null ? "" : unitOf(positions.get(position));
    }

    String titleOf(@Nullable String id) {
        Position position = id == null ? null : positions.get(id);
        return position == null ? (id == null ? "" : id) : title(position);
    }

    private String unit(@Nullable String id) {
        return id == null ? "" : units.getOrDefault(id, id);
    }

    String field(Change change) {
        if (change.field() == Field.ITSELF) {
            return "";
        }
        String key = "field." + change.field().name().toLowerCase(Locale.ROOT).replace('_', '-');
        boolean known = TEXTS.has(key)
                && (change.field() != Field.OTHER || change.member().equals("other"));
        return known ? text(key) : change.member();
    }

    String expectation(String id) {
        return framework
                .expectation(id)
                .map(one -> one.title())
                .filter(title -> !title.isBlank())
                .orElse(id);
    }

    String value(Change change, @Nullable Object value) {
        if (change.field() == Field.ITSELF) {
            return "";
        }
        if (value == null || value.equals("")) {
            return text("value.none");
        }
        if (value instanceof Boolean yes) {
            return text(yes ? "value.yes" : "value.no");
        }
        if (value instanceof Map<?, ?> map) {
            return text("value.records", map.size());
        }
        if (value instanceof Extras extras) {
            return text("value.records", extras.members().size());
        }
        if (value instanceof Severity severity) {
            return text("severity." + severity.id());
        }
        if (value instanceof LinkDecision.Verdict verdict) {
            return text("verdict." + verdict.id());
        }
        if (value instanceof LocalDate day) {
            return DateTimeFormatter.ofPattern(text("date"), language).format(day);
        }
        if (value instanceof Collection<?> all) {
            return all.isEmpty() ? text("value.none") : list(change.field(), all);
        }
        return one(change.field(), value);
    }

    private String list(Field field, Collection<?> all) {
        return switch (field) {
            case RESPONSES, STRENGTHS, AGREEMENTS, DIALOGUES, OTHER -> text("value.records", all.size());
            default -> all.stream().map(value -> one(field, value)).collect(Collectors.joining("; "));
        };
    }

    private String one(Field field, Object value) {
        String id = String.valueOf(value);
        return switch (field) {
            case UNIT, PARENT -> unit(id);
            case ROLES -> framework.role(id).map(Role::name).orElse(id);
            case HOLDERS, DEPUTY -> people.getOrDefault(id, id);
            case REPORTS_TO, ALSO_REPORTS_TO, MEMBERS -> position(id);
            default -> id;
        };
    }
}
