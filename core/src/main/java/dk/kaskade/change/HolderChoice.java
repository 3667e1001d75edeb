package dk.kaskade.change;

import dk.kaskade.extras.Extras;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who is to hold a position or stand in for its holder: somebody known, or a name that was typed. */
public sealed interface HolderChoice {
    /** Somebody of the organisation, by id. */
    record Known(String person) implements HolderChoice {}

    /** Somebody new, who becomes a person of the organisation. */
    record New(String name) implements HolderChoice {}

    /** For a name that was typed: the first person of exactly that name, else somebody new. */
    static HolderChoice named(Organisation organisation, String name) {
        String wanted = name.strip();
        return organisation.people().stream()
                .filter(person -> person.name().equals(wanted))
                .findFirst()
                .<HolderChoice>map(person -> new Known(person.id()))
                .orElseGet(() -> new New(wanted));
    }

    /** What the choices come to: the people there are then, and the ids of the chosen, each once. */
    record Chosen(List<Person> people, List<String> ids) {
        public Chosen {
            people = List.copyOf(people);
            ids = List.copyOf(ids);
        }
    }

    /** The person as a sentence names him. */
    default String nameIn(Organisation organisation) {
        return this instanceof Known known ? Names.person(organisation, known.person()) : ((New) this).name();
    }

    /** Why one of the choices cannot be. */
    static Optional<Outcome> refusal(Organisation organisation, List<HolderChoice> choices) {
        for (HolderChoice choice : choices) {
            if (choice instanceof New someone && someone.name().isBlank()) {
                return Optional.of(Apply.refuse("refused.no-name"));
            }
            if (choice instanceof Known known
                    && organisation.person(known.person()).isEmpty()) {
                return Optional.of(Apply.refuse("refused.unknown-person", known.person()));
            }
        }
        return Optional.empty();
    }

    /** Makes the new people; to be asked where there is no {@link #refusal}. */
    static Chosen choose(Organisation organisation, List<HolderChoice> choices) {
        List<Person> people = new ArrayList<>(organisation.people());
        List<String> ids = new ArrayList<>();
        for (HolderChoice choice : choices) {
            if (choice instanceof Known known) {
                ids.add(known.person());
            } else {
                String id = FreshIds.person(organisation.withPeople(people));
                people.add(new Person(id, ((New) choice).name().strip(), Extras.NONE));
                ids.add(id);
            }
        }
        return new Chosen(people, Apply.distinct(ids));
    }
}
