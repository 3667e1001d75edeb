package dk.kaskade.report.sheets;

import dk.kaskade.framework.Expectation;
import dk.kaskade.framework.Framework;
import dk.kaskade.framework.Role;
import dk.kaskade.framework.Theme;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Unit;
import dk.kaskade.text.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts names for ids and words for kinds. Of an id used twice the first counts; an unknown id stands for itself. */
final class Names {
    private static final Texts TEXTS = Texts.beside(Names.class, "sheets");
    private static final String STEP = " > ";

    private final Locale language;
    private final Map<String, Unit> units = new HashMap<>();
    private final Map<String, String> people = new HashMap<>();
    private final Map<String, String> roles = new HashMap<>();
    private final Map<String, Expectation> expectations = new HashMap<>();
    private final Map<String, String> threads = new HashMap<>();
    private final Map<String, String> marks = new HashMap<>();
    private final Map<String, String> practices = new HashMap<>();
    private final Map<String, String> documents = new HashMap<>();

    Names(Organisation organisation, Framework framework, Locale language) {
        this.language = language;
        organisation.units().forEach(unit -> units.putIfAbsent(unit.id(), unit));
        organisation.people().forEach(person -> put(people, person.id(), person.name()));
        framework.roles().forEach(role -> put(roles, role.id(), role.name()));
        framework.expectations().forEach(one -> expectations.putIfAbsent(one.id(), one));
        framework.threads().forEach(thread -> put(threads, thread.id(), thread.name()));
        framework.guideMarks().forEach(mark -> put(marks, mark.id(), mark.name()));
        framework.practices().forEach(practice -> put(practices, practice.id(), practice.name()));
        framework.documents().forEach(document -> put(documents, document.id(), document.title()));
    }

    private static void put(Map<String, String> all, String id, String name) {
        all.putIfAbsent(id, name.isBlank() ? id : name);
    }

    String word(String key, Object... arguments) {
        return TEXTS.get(language, key, arguments);
    }

    String heading(String sheet, String column) {
        String own = sheet + "." + column;
        return word(TEXTS.has(own) ? own : "column." + column);
    }

    String yesNo(boolean yes) {
        return word(yes ? "yes" : "no");
    }

    /** "Center for Børn", empty without a unit. */
    String unit(Position position) {
        Unit unit = position.unit() == null ? null : units.get(position.unit());
        return unit == null ? String.valueOf(position.unit() == null ? "" : position.unit()) : unit.name();
    }

    /** From the outermost unit to the position's own; a ring of units is walked once. */
    String unitPath(Position position) {
        List<String> path = new ArrayList<>();
        Set<String> met = new HashSet<>();
        String at = position.unit();
        while (at != null && units.containsKey(at) && met.add(at)) {
            Unit unit = units.get(at);
            path.add(0, unit.name());
            at = unit.parent();
        }
        return String.join(STEP, path);
    }

    String holders(Position position) {
        return list(position.holders(), this::person);
    }

    String person(@Nullable String id) {
        return id == null ? "" : people.getOrDefault(id, id);
    }

    String roles(Collection<String> ids) {
        return list(ids, id -> id.equals(Role.EVERY) ? word("every-leader") : roles.getOrDefault(id, id));
    }

    String expectation(String id) {
        Expectation one = expectations.get(id);
        return one == null || one.title().isBlank() ? id : one.title();
    }

    String expectations(Collection<String> ids) {
        return list(ids, this::expectation);
    }

    String thread(@Nullable String id) {
        return id == null ? "" : threads.getOrDefault(id, id);
    }

    String threads(Collection<String> ids) {
        return list(ids, this::thread);
    }

    String themes(Collection<String> ids) {
        return list(ids, this::theme);
    }

    String theme(String id) {
        return Theme.of(id).map(theme -> theme.name(language)).orElse(id);
    }

    String mark(String id) {
        return marks.getOrDefault(id, id);
    }

    String practice(String id) {
        return practices.getOrDefault(id, id);
    }

    /** "Ledelsesgrundlag, Direktører, 11", as far as it is told. */
    String source(String expectationId) {
        Expectation one = expectations.get(expectationId);
        if (one == null) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        if (one.source().document() != null) {
            parts.add(
                    documents.getOrDefault(one.source().document(), one.source().document()));
        }
        if (one.source().section() != null) {
            parts.add(one.source().section());
        }
        if (one.source().item() != null) {
            parts.add(String.valueOf(one.source().item()));
        }
        return String.join(", ", parts);
    }

    static String list(Collection<String> ids, Function<String, String> name) {
        return ids.stream().map(name).collect(Collectors.joining("; "));
    }
}
