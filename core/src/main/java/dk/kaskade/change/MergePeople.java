package dk.kaskade.change;

import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Person;
import dk.kaskade.organisation.Position;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Makes two entries of the same person one: whatever refers to the one refers to the other afterwards.
 *
 * @param person the entry that goes
 * @param into   the entry that stays, with its name
 */
public record MergePeople(String person, String into) implements OrganisationChange {
    @Override
    public Outcome applyTo(Organisation organisation) {
        Optional<String> unknown =
                Apply.firstUnknown(List.of(person, into), Apply.ids(organisation.people(), Person::id));
        if (unknown.isPresent()) {
            return Apply.refuse("refused.unknown-person", unknown.get());
        }
        if (person.equals(into)) {
            return Apply.refuse("refused.merged-with-itself", Names.person(organisation, into));
        }
        return new Outcome.Done(organisation
                .withPeople(Apply.without(organisation.people(), p -> p.id().equals(person)))
                .withPositions(
                        organisation.positions().stream().map(this::merged).toList()));
    }

    private Position merged(Position before) {
        if (!before.holders().contains(person) && !person.equals(before.deputy())) {
            return before;
        }
        return before.change()
                .holders(Apply.distinct(before.holders().stream()
                        .map(holder -> holder.equals(person) ? into : holder)
                        .toList()))
                .deputy(Objects.equals(before.deputy(), person) ? into : before.deputy())
                .build();
    }

    @Override
    public Sentence sentence(Organisation organisation) {
        return Sentence.of("merge-people", Names.person(organisation, person), Names.person(organisation, into));
    }

    @Override
    public List<String> subjects() {
        return List.of();
    }
}
