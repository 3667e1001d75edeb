package dk.kaskade.change;

import dk.kaskade.organisation.Organisation;
import java.util.List;
import java.util.Optional;

/** Gives a person another name. */
public record RenamePerson(String person, String name) implements OrganisationChange {
    @Override
    public Outcome applyTo(Organisation organisation) {
        Optional<Outcome> refusal = NameRules.refusal(name);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        return Apply.replaced(organisation.people(), p -> p.id().equals(person), p -> p.withName(name.strip()))
                .<Outcome>map(people -> new Outcome.Done(organisation.withPeople(people)))
                .orElseGet(() -> Apply.refuse("refused.unknown-person", person));
    }

    @Override
    public Sentence sentence(Organisation organisation) {
        return Sentence.of("rename-person", Names.person(organisation, person), Names.shorten(name));
    }

    @Override
    public List<String> subjects() {
        return List.of();
    }
}
