package dk.kaskade.change;

import dk.kaskade.organisation.Organisation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Says who holds a position; a name that was typed becomes a new person.
 *
 * @param holders all of them; none = vacant
 */
public record SetHolders(String position, List<HolderChoice> holders) implements OrganisationChange {
    public SetHolders {
        holders = List.copyOf(holders);
    }

    @Override
    public Outcome applyTo(Organisation organisation) {
        Optional<Outcome> refusal = HolderChoice.refusal(organisation, holders);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        HolderChoice.Chosen chosen = HolderChoice.choose(organisation, holders);
        return Apply.toPosition(
                organisation.withPeople(chosen.people()),
                position,
                p -> p.change().holders(chosen.ids()).build());
    }

    @Override
    public Sentence sentence(Organisation organisation) {
        String name = Names.position(organisation, position);
        if (holders.isEmpty()) {
            return Sentence.of("set-holders.none", name);
        }
        String who = holders.stream().map(each -> each.nameIn(organisation)).collect(Collectors.joining(", "));
        return Sentence.of("set-holders", name, Names.shorten(who));
    }

    @Override
    public List<String> subjects() {
        return List.of(position);
    }
}
