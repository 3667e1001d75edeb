package dk.kaskade.inspect;

import dk.kaskade.framework.Framework;
import dk.kaskade.framework.Theme;
import dk.kaskade.inspect.Named.Kind;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The names of everything a sentence can name, by id; an id without a name stands for itself. */
final class Names {
    private final Map<Kind, Map<String, String>> all = new EnumMap<>(Kind.class);
    private final Organisation organisation;
    private final Framework framework;

    Names(Organisation organisation, Framework framework) {
        this.organisation = organisation;
        this.framework = framework;
    }

    /** Gathered when the first name is asked for: who tells figures alone never asks. */
    private void gather() {
        for (Kind kind : Kind.values()) {
            all.put(kind, new HashMap<>());
        }
        organisation.units().forEach(unit -> put(Kind.UNIT, unit.id(), unit.name()));
        organisation.people().forEach(person -> put(Kind.PERSON, person.id(), person.name()));
        organisation.communities().forEach(community -> put(Kind.COMMUNITY, community.id(), community.name()));
        organisation.positions().forEach(position -> put(Kind.POSITION, position.id(), place(position)));
        framework.roles().forEach(role -> put(Kind.ROLE, role.id(), inSentence(role.name())));
        framework.expectations().forEach(e -> put(Kind.EXPECTATION, e.id(), e.title()));
        framework.threads().forEach(thread -> put(Kind.THREAD, thread.id(), thread.name()));
        framework.guideMarks().forEach(mark -> put(Kind.GUIDE_MARK, mark.id(), mark.name()));
        framework.practices().forEach(practice -> put(Kind.PRACTICE, practice.id(), practice.name()));
        framework.documents().forEach(document -> put(Kind.DOCUMENT, document.id(), document.title()));
    }

    private void put(Kind kind, String id, String name) {
        all.get(kind).putIfAbsent(id, name.isBlank() ? id : name);
    }

    /** "Skoleleder (Nordskolen)": a title alone seldom tells which of many. */
    private String place(Position position) {
        String title = position.title().isBlank() ? position.id() : position.title();
        String unit = position.unit() == null ? "" : all.get(Kind.UNIT).getOrDefault(position.unit(), "");
        boolean said = unit.isBlank() || title.toLowerCase(Locale.ROOT).contains(unit.toLowerCase(Locale.ROOT));
        return said ? title : title + " (" + unit + ")";
    }

    /** "Leder af ledere" inside a sentence is "leder af ledere"; an abbreviation keeps its capitals. */
    private static String inSentence(String name) {
        boolean capitalised =
                name.length() > 1 && Character.isUpperCase(name.charAt(0)) && Character.isLowerCase(name.charAt(1));
        return capitalised ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) : name;
    }

    synchronized String of(Kind kind, String id, Locale language) {
        if (kind == Kind.THEME) {
            return Theme.of(id).map(theme -> theme.name(language)).orElse(id);
        }
        if (all.isEmpty()) {
            gather();
        }
        return all.get(kind).getOrDefault(id, id);
    }
}
