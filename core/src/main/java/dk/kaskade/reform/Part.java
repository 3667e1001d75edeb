package dk.kaskade.reform;

import dk.kaskade.difference.Field;
import dk.kaskade.organisation.Acceptance;
import dk.kaskade.organisation.Community;
import dk.kaskade.organisation.LinkDecision;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Person;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Severity;
import dk.kaskade.organisation.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * One kind of thing that an organisation has a list of.
 *
 * @param name    {@code unit}
 * @param list    all of them, {@code units}; its order is a matter of its own; empty = no order means anything
 * @param key     what matches a thing with itself on the other side
 * @param id      the same as a text
 * @param members what it consists of beside that
 */
record Part<T>(
        String name,
        String list,
        Function<Organisation, List<T>> things,
        Function<T, Object> key,
        Function<T, String> id,
        List<Member<T>> members) {
    boolean ordered() {
        return !list.isEmpty();
    }

    /** A severity of the policy. */
    record Rule(String of, Severity severity) {}

    static final Part<Organisation> ORGANISATION =
            new Part<>("organisation", "", List::of, o -> "organisation", o -> "organisation", Members.ORGANISATION);
    static final Part<Unit> UNIT = new Part<>("unit", "units", Organisation::units, Unit::id, Unit::id, Members.UNIT);
    static final Part<Person> PERSON =
            new Part<>("person", "people", Organisation::people, Person::id, Person::id, Members.PERSON);
    static final Part<Position> POSITION =
            new Part<>("position", "positions", Organisation::positions, Position::id, Position::id, Members.POSITION);
    static final Part<Community> COMMUNITY = new Part<>(
            "community", "communities", Organisation::communities, Community::id, Community::id, Members.COMMUNITY);
    static final Part<Acceptance> ACCEPTED = new Part<>(
            "accepted",
            "accepted",
            Organisation::accepted,
            a -> List.of(a.inspection(), String.valueOf(a.position()), String.valueOf(a.thread()), a.positions()),
            Part::about,
            Members.ACCEPTED);
    static final Part<LinkDecision> LINK = new Part<>(
            "link",
            "links",
            Organisation::links,
            link -> List.of(link.from(), link.to()),
            link -> link.from() + ">" + link.to(),
            Members.LINK);
    static final Part<Rule> POLICY = new Part<>(
            "policy",
            "",
            Part::rules,
            Rule::of,
            Rule::of,
            List.of(new Member<>(Field.SEVERITY, "severity", Rule::severity, (one, other) -> other)));

    private static String about(Acceptance accepted) {
        List<String> all = new ArrayList<>(List.of(accepted.inspection()));
        if (accepted.position() != null) {
            all.add(accepted.position());
        }
        if (accepted.thread() != null) {
            all.add(accepted.thread());
        }
        all.addAll(accepted.positions());
        return String.join(" ", all);
    }

    private static List<Rule> rules(Organisation organisation) {
        List<Rule> rules = new ArrayList<>();
        organisation.policy().forEach((of, severity) -> rules.add(new Rule(of, severity)));
        return rules;
    }
}
