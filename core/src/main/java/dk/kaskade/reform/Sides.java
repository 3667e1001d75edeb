package dk.kaskade.reform;

import dk.kaskade.merge.Keyed.Key;
import dk.kaskade.organisation.Acceptance;
import dk.kaskade.organisation.Community;
import dk.kaskade.organisation.LinkDecision;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Person;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Severity;
import dk.kaskade.organisation.Unit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Two organisations, list by list. */
final class Sides {
    final Organisation today;
    final Organisation proposed;
    final Paired<Position> positions;
    final Paired<Unit> units;
    final Paired<Person> people;
    final Paired<Community> communities;
    final Paired<Acceptance> accepted;
    final Paired<LinkDecision> links;
    final Paired<Part.Rule> policy;
    final Paired<Organisation> itself;

    Sides(Organisation today, Organisation proposed) {
        this.today = today;
        this.proposed = proposed;
        ChangeIds ids = new ChangeIds();
        positions = new Paired<>(Part.POSITION, today, proposed, ids);
        itself = new Paired<>(Part.ORGANISATION, today, proposed, ids);
        units = new Paired<>(Part.UNIT, today, proposed, ids);
        people = new Paired<>(Part.PERSON, today, proposed, ids);
        communities = new Paired<>(Part.COMMUNITY, today, proposed, ids);
        accepted = new Paired<>(Part.ACCEPTED, today, proposed, ids);
        links = new Paired<>(Part.LINK, today, proposed, ids);
        policy = new Paired<>(Part.POLICY, today, proposed, ids);
    }

    /** Today with all done that is not left out; what needs something left out has to be left out too. */
    Organisation without(Set<String> leftOut) {
        Map<Key<Object>, Position> stand = positions.without(leftOut);
        Map<Key<Object>, Community> groups = communities.without(leftOut);
        Map<Key<Object>, Acceptance> lived = accepted.without(leftOut);
        Loose loose = new Loose(positions, stand);
        loose.dottedLines(positions, stand);
        loose.members(communities, groups);
        loose.accepted(accepted, lived);
        Map<String, Severity> severities = new LinkedHashMap<>();
        policy.without(leftOut).values().forEach(rule -> severities.put(rule.of(), rule.severity()));
        return itself.without(leftOut)
                .values()
                .iterator()
                .next()
                .withUnits(List.copyOf(units.without(leftOut).values()))
                .withPeople(List.copyOf(people.without(leftOut).values()))
                .withPositions(List.copyOf(stand.values()))
                .withCommunities(List.copyOf(groups.values()))
                .withAccepted(List.copyOf(lived.values()))
                .withLinks(List.copyOf(links.without(leftOut).values()))
                .withPolicy(severities);
    }

    /** All that is beyond positions, in the order in which it is told. */
    List<Paired<?>> beyond() {
        return List.of(itself, units, people, communities, accepted, links, policy);
    }
}
