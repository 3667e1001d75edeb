package dk.kaskade.change;

import dk.kaskade.organisation.Community;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Person;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Unit;
import java.util.Optional;

/** What things are called in a sentence; what is not there, or has no name, by its id. */
final class Names {
    private static final int LONGEST = 60;

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

    private static String named(Optional<String> name, String id) {
        return shorten(name.filter(text -> !text.isBlank()).orElse(id));
    }

    /** Long texts would burst a menu. */
    static String shorten(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1).stripTrailing() + "…";
    }
}
