package dk.kaskade.reform.sheets;

import dk.kaskade.difference.Field;
import dk.kaskade.extras.Extras;
import dk.kaskade.framework.Framework;
import dk.kaskade.framework.Role;
import dk.kaskade.organisation.LinkDecision;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Severity;
import dk.kaskade.reform.Change;
import dk.kaskade.reform.Kind;
import dk.kaskade.reform.Reform;
import dk.kaskade.text.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
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
    private final Names today;
    private final Names proposed;

    ReformWords(Reform reform, Framework framework, Locale language) {
        this.language = language;
        this.framework = framework;
        today = new Names(reform.today(), reform.proposed());
        proposed = new Names(reform.proposed(), reform.today());
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
            case "unit" -> proposed.unit(id);
            case "person" -> proposed.person(id);
            case "community" -> proposed.community(id);
            case "accepted" -> Arrays.stream(id.split(" ")).map(this::titleOf).collect(Collectors.joining(", "));
            case "link" -> Arrays.stream(id.split(">")).map(this::expectation).collect(Collectors.joining(" → "));
            default -> id;
        };
    }

    static String title(Position position) {
        return position.title().isBlank() ? position.id() : position.title();
    }

    /** A position of the proposal by its title and unit, within a sentence. */
    String position(@Nullable String id) {
        return told(proposed, id, "position");
    }

    /** A position of the proposal for itself, its unit behind it. */
    String place(@Nullable String id) {
        return told(proposed, id, "place");
    }

    /** The same as it is called today. */
    String placeToday(@Nullable String id) {
        return told(today, id, "place");
    }

    private String told(Names names, @Nullable String id, String key) {
        Position position = names.position(id);
        if (position == null) {
            return id == null ? text("value.none") : id;
        }
        String unit = names.unit(position.unit());
        return unit.isEmpty() ? title(position) : text(key, title(position), unit);
    }

    String unitOf(@Nullable Position position) {
        return position == null ? "" : proposed.unit(position.unit());
    }

    String unitOf(@Nullable String position) {
        return unitOf(proposed.position(position));
    }

    String titleOf(@Nullable String id) {
        Position position = proposed.position(id);
        return position == null ? (id == null ? "" : id) : title(position);
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
        return expectation(framework, id);
    }

    static String expectation(Framework of, String id) {
        return of.expectation(id)
                .map(one -> one.title())
                .filter(title -> !title.isBlank())
                .orElse(id);
    }

    /** A value for itself, by the names of the proposal. */
    String value(Change change, @Nullable Object value) {
        return value(change, proposed, value, null);
    }

    /** What there is today. */
    String from(Change change) {
        boolean goes = change.field() == Field.ITSELF && change.kind() == Kind.BEYOND && change.to() == null;
        return goes ? text("value.closed") : value(change, today, change.from(), change.to());
    }

    /** What is proposed. */
    String to(Change change) {
        boolean appears = change.field() == Field.ITSELF && change.kind() == Kind.BEYOND && change.from() == null;
        return appears ? text("value.new") : value(change, proposed, change.to(), change.from());
    }

    private String value(Change change, Names names, @Nullable Object value, @Nullable Object other) {
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
            Map<?, ?> before = other instanceof Map<?, ?> known ? known : map;
            long another = map.entrySet().stream()
                    .filter(each -> !each.getValue().equals(before.get(each.getKey())))
                    .count();
            return text("value.records", map.size(), names == proposed ? another : 0);
        }
        if (value instanceof Extras extras) {
            return text("value.records", extras.members().size(), 0);
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
            Collection<?> rest = other instanceof Collection<?> known ? known : null;
            return all.isEmpty() ? text("value.none") : list(change.field(), names, all, rest);
        }
        return one(change.field(), names, value);
    }

    /** @param other what stands on the other side, none = it is told for itself */
    private String list(Field field, Names names, Collection<?> all, @Nullable Collection<?> other) {
        List<?> only = other == null
                ? List.of()
                : all.stream().filter(value -> !other.contains(value)).toList();
        return switch (field) {
            case RESPONSES, STRENGTHS, AGREEMENTS, DIALOGUES, OTHER ->
                text("value.records", all.size(), names == proposed ? only.size() : 0);
            case MEMBERS -> other == null ? joined(field, names, all) : members(names, all, only);
            default -> joined(field, names, all);
        };
    }

    private String members(Names names, Collection<?> all, List<?> only) {
        String key = names == proposed ? "value.members.new" : "value.members.gone";
        return only.isEmpty()
                ? text("value.members", all.size())
                : text(key, all.size(), joined(Field.MEMBERS, names, only));
    }

    private String joined(Field field, Names names, Collection<?> all) {
        return all.stream().map(value -> one(field, names, value)).collect(Collectors.joining("; "));
    }

    private String one(Field field, Names names, Object value) {
        String id = String.valueOf(value);
        return switch (field) {
            case UNIT, PARENT -> names.unit(id);
            case ROLES -> framework.role(id).map(Role::name).orElse(id);
            case HOLDERS, DEPUTY -> names.person(id);
            case REPORTS_TO, ALSO_REPORTS_TO, MEMBERS -> told(names, id, "position");
            default -> id;
        };
    }
}
