package dk.kaskade.change;

import dk.kaskade.organisation.Community;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Person;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Unit;
import java.util.List;
import java.util.Optional;

/** What things are called in a sentence; what is not there, or has no name, by its id. */
final class Names {
    private static final int LONGEST = 60;
    private static final int FIRST = 3;

    private Names() {}

    static String position(Organisation organisation, String id) {
        return named(organisation.position(id).map(Position::title), id);
    }

    static String person(Organisation organisation, String id) {
        return named(organisation.person(id).map(Person::name), id);
    }

    static String unit(Organisation organisation, String id) {
        return named(organisation.unit(id).map(Unit::name), id);
    }

    static String community(Organisation organisation, String id) {
        return named(
                organisation.communities().stream()
                        .filter(community -> community.id().equals(id))
                        .findFirst()
                        .map(Community::name),
                id);
    }

    /** The first few of some names, as they stand in a row. */
    static String first(List<String> names) {
        return String.join(", ", names.subList(0, Math.min(FIRST, names.size())));
    }

    /** How many names are not among the first few. */
    static int behindFirst(List<String> names) {
        return Math.max(0, names.size() - FIRST);
    }

    private static String named(Optional<String> name, String id) {
        return shorten(name.filter(text -> !text.isBlank()).orElse(id));
    }

    /** Long texts would burst a menu. */
    static String shorten(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1).stripTrailing() + "…";
    }
}
