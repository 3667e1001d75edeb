package dk.kaskade.organisation;

import dk.kaskade.extras.Extras;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The units, people, positions and communities of one municipality at one date: a value. Nothing in it is checked
 * against anything else: unknown references, duplicate ids and rings are held as they stand in the file, and told as
 * findings.
 *
 * @param framework id of the framework it answers to, none = not chosen yet
 * @param asOf      the day it describes, none = today
 * @param links     what was decided about links of the framework
 * @param policy    severities by inspection id or prefix ({@code dialogue.*}); the most specific wins
 * @param scenario  what it proposes to change, where it is a proposal; none = it describes what is
 */
public record Organisation(
        String id,
        String name,
        @Nullable String framework,
        @Nullable LocalDate asOf,
        List<Unit> units,
        List<Person> people,
        List<Position> positions,
        List<Community> communities,
        List<Acceptance> accepted,
        List<LinkDecision> links,
        Map<String, Severity> policy,
        @Nullable Scenario scenario,
        Extras extras) {
    public Organisation {
        units = List.copyOf(units);
        people = List.copyOf(people);
        positions = List.copyOf(positions);
        communities = List.copyOf(communities);
        accepted = List.copyOf(accepted);
        links = List.copyOf(links);
        policy = policy.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(policy));
    }

    /** An organisation that describes what is. */
    public Organisation(
            String id,
            String name,
            @Nullable String framework,
            @Nullable LocalDate asOf,
            List<Unit> units,
            List<Person> people,
            List<Position> positions,
            List<Community> communities,
            List<Acceptance> accepted,
            List<LinkDecision> links,
            Map<String, Severity> policy,
            Extras extras) {
        this(id, name, framework, asOf, units, people, positions, communities, accepted, links, policy, null, extras);
    }

    /** An organisation with nothing in it. */
    public static Organisation empty(String id, String name, @Nullable String framework) {
        return new Organisation(
                id,
                name,
                framework,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                Extras.NONE);
    }

    /** The first position with that id; walks the list, so for many questions build a {@code Chain}. */
    public Optional<Position> position(String positionId) {
        return positions.stream().filter(p -> p.id().equals(positionId)).findFirst();
    }

    public Optional<Person> person(String personId) {
        return people.stream().filter(p -> p.id().equals(personId)).findFirst();
    }

    public Optional<Unit> unit(String unitId) {
        return units.stream().filter(u -> u.id().equals(unitId)).findFirst();
    }

    public Organisation withName(String newName) {
        return new Organisation(
                id,
                newName,
                framework,
                asOf,
                units,
                people,
                positions,
                communities,
                accepted,
                links,
                policy,
                scenario,
                extras);
    }

    public Organisation withFramework(@Nullable String newFramework) {
        return new Organisation(
                id,
                name,
                newFramework,
                asOf,
                units,
                people,
                positions,
                communities,
                accepted,
                links,
                policy,
                scenario,
                extras);
    }

    public Organisation withAsOf(@Nullable LocalDate day) {
        return new Organisation(
                id,
                name,
                framework,
                day,
                units,
                people,
                positions,
                communities,
                accepted,
                links,
                policy,
                scenario,
                extras);
    }

    public Organisation withUnits(List<Unit> newUnits) {
        return new Organisation(
                id,
                name,
                framework,
                asOf,
                newUnits,
                people,
                positions,
                communities,
                accepted,
                links,
                policy,
                scenario,
                extras);
    }

    public Organisation withPeople(List<Person> newPeople) {
        return new Organisation(
                id,
                name,
                framework,
                asOf,
                units,
                newPeople,
                positions,
                communities,
                accepted,
                links,
                policy,
                scenario,
                extras);
    }

    public Organisation withPositions(List<Position> newPositions) {
        return new Organisation(
                id,
                name,
                framework,
                asOf,
                units,
                people,
                newPositions,
                communities,
                accepted,
                links,
                policy,
                scenario,
                extras);
    }

    public Organisation withCommunities(List<Community> newCommunities) {
        return new Organisation(
                id,
                name,
                framework,
                asOf,
                units,
                people,
                positions,
                newCommunities,
                accepted,
                links,
                policy,
                scenario,
                extras);
    }

    public Organisation withAccepted(List<Acceptance> newAccepted) {
        return new Organisation(
                id,
                name,
                framework,
                asOf,
                units,
                people,
                positions,
                communities,
                newAccepted,
                links,
                policy,
                scenario,
                extras);
    }

    public Organisation withLinks(List<LinkDecision> newLinks) {
        return new Organisation(
                id,
                name,
                framework,
                asOf,
                units,
                people,
                positions,
                communities,
                accepted,
                newLinks,
                policy,
                scenario,
                extras);
    }

    public Organisation withPolicy(Map<String, Severity> newPolicy) {
        return new Organisation(
                id,
                name,
                framework,
                asOf,
                units,
                people,
                positions,
                communities,
                accepted,
                links,
                newPolicy,
                scenario,
                extras);
    }

    /** As a proposal made from another value, or as a description of what is. */
    public Organisation withScenario(@Nullable Scenario newScenario) {
        return new Organisation(
                id,
                name,
                framework,
                asOf,
                units,
                people,
                positions,
                communities,
                accepted,
                links,
                policy,
                newScenario,
                extras);
    }
}
