package dk.kaskade.change;

import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Person;
import java.util.List;

/** Removes a person who neither holds a position nor stands in for anybody. */
public record RemovePerson(String person) implements OrganisationChange {
    @Override
    public Outcome applyTo(Organisation organisation) {
        List<Person> rest = Apply.without(organisation.people(), p -> p.id().equals(person));
        if (rest.size() == organisation.people().size()) {
            return Apply.refuse("refused.unknown-person", person);
        }
        List<String> users = organisation.positions().stream()
                .filter(p -> p.holders().contains(person) || person.equals(p.deputy()))
                .map(p -> Names.position(organisation, p.id()))
                .toList();
        return users.isEmpty()
                ? new Outcome.Done(organisation.withPeople(rest))
                : Apply.refuse(
                        "refused.person-used",
                        Names.person(organisation, person),
                        Names.first(users),
                        Names.behindFirst(users));
    }

    @Override
    public Sentence sentence(Organisation organisation) {
        return Sentence.of("remove-person", Names.person(organisation, person));
    }

    @Override
    public List<String> subjects() {
        return List.of();
    }
}
