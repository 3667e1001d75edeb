package dk.kaskade.merge;

import dk.kaskade.difference.Field;
import dk.kaskade.framework.Framework;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Person;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.ResponseStatus;
import dk.kaskade.organisation.Scenario;
import dk.kaskade.organisation.Severity;
import dk.kaskade.organisation.Unit;
import dk.kaskade.text.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says conflicts in words, with the names that things have on either side; what has no name by its id. */
public final class MergeTexts {
    private static final Texts TEXTS = Texts.beside(MergeTexts.class, "merge");

    private final List<Organisation> sides;
    private final Framework framework;
    private final Locale language;

    public MergeTexts(Organisation mine, Organisation theirs, Framework framework, Locale language) {
        sides = List.of(mine, theirs);
        this.framework = framework;
        this.language = language;
    }

    /** Where it is: the thing, and the member where it is about one. */
    public String where(Place place) {
        String thing = thing(place);
        String owned = place.owner().isEmpty() || place.kind() == Place.Kind.ACCEPTED
                ? thing
                : text("of", position(place.owner()), thing);
        return place.field() == Field.ITSELF ? owned : text("member", owned, member(place));
    }

    /** What differs, for a list of what differs: title, holders. */
    public static String field(Field field, Locale language) {
        return TEXTS.get(language, "field." + field);
    }

    private String member(Place place) {
        return place.field() == Field.OTHER
                ? text("field.OTHER") + " " + place.detail()
                : field(place.field(), language);
    }

    private String thing(Place place) {
        String id = place.id();
        return switch (place.kind()) {
            case ORGANISATION -> text("kind.ORGANISATION");
            case POSITION -> position(id);
            case UNIT -> unit(id);
            case PERSON -> person(id);
            case RESPONSE -> text("kind.RESPONSE", expectation(id));
            case LINK -> text("kind.LINK", expectation(id), expectation(place.detail()));
            case STRENGTH ->
                text("kind.STRENGTH", framework.guideMark(id).map(m -> m.name()).orElse(id));
            case DIALOGUE ->
                text("kind.DIALOGUE", framework.practice(id).map(p -> p.name()).orElse(id));
            case AGREEMENT -> text("kind.AGREEMENT", agreement(place.owner(), id));
            case COMMUNITY -> first(Organisation::communities, c -> c.id().equals(id), c -> c.name(), id);
            case ACCEPTED -> text("kind.ACCEPTED", id, place.owner().isEmpty() ? "" : position(place.owner()));
            case POLICY -> text("kind.POLICY", id);
            case DECISION -> text("kind.DECISION", id);
        };
    }

    /** A value of one side, in words. */
    public String value(Place place, @Nullable Object value) {
        if (place.field() == Field.ITSELF) {
            return text(value == null ? "removed" : "stays");
        }
        if (value == null || value instanceof Collection<?> many && many.isEmpty() || "".equals(value)) {
            return text(place.field() == Field.HOLDERS ? "vacant" : "none");
        }
        if (value instanceof Optional<?> perhaps) {
            return perhaps.map(String::valueOf).orElseGet(() -> text("none"));
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(one -> name(place.field(), one)).collect(Collectors.joining(", "));
        }
        return name(place.field(), value);
    }

    private String name(Field field, Object value) {
        if (value instanceof LocalDate day) {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                    .withLocale(Texts.languageFor(language))
                    .format(day);
        }
        if (value instanceof Scenario) {
            return text("Scenario");
        }
        if (value instanceof ResponseStatus || value instanceof Severity || value instanceof Scenario.Verdict) {
            return text(value.getClass().getSimpleName() + "." + value);
        }
        if (value instanceof Boolean yes) {
            return text(yes ? "yes" : "no");
        }
        String id = String.valueOf(value);
        return switch (field) {
            case UNIT, PARENT -> unit(id);
            case HOLDERS, DEPUTY -> person(id);
            case REPORTS_TO, ALSO_REPORTS_TO -> position(id);
            case ROLES -> framework.role(id).map(role -> role.name()).orElse(id);
            default -> id;
        };
    }

    private String expectation(String id) {
        return framework.expectation(id).map(e -> e.title()).orElse(id);
    }

    private String agreement(String position, String id) {
        return sides.stream()
                .flatMap(side -> side.position(position).stream())
                .flatMap(p -> p.agreements().stream())
                .filter(a -> a.id().equals(id))
                .map(a -> a.text())
                .findFirst()
                .orElse(id);
    }

    /** The title with the unit, as titles are used many times. */
    private String position(String id) {
        Position found = first(Organisation::positions, p -> p.id().equals(id), p -> p, null);
        if (found == null) {
            return id;
        }
        String unit = found.unit() == null ? "" : unit(found.unit());
        String title = found.title().isBlank() ? id : found.title();
        return unit.isEmpty() ? title : text("position", title, unit);
    }

    private String unit(String id) {
        return first(Organisation::units, u -> u.id().equals(id), Unit::name, id);
    }

    private String person(String id) {
        return first(Organisation::people, p -> p.id().equals(id), Person::name, id);
    }

    private <T, V> V first(
            Function<Organisation, List<T>> list,
            java.util.function.Predicate<T> wanted,
            Function<T, V> part,
            @Nullable V otherwise) {
        return sides.stream()
                .flatMap(side -> list.apply(side).stream())
                .filter(wanted)
                .map(part)
                .findFirst()
                .orElse(otherwise);
    }

    private String text(String key, Object... arguments) {
        return TEXTS.get(language, key, arguments);
    }

    static Texts texts() {
        return TEXTS;
    }
}
