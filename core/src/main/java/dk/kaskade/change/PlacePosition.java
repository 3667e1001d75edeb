package dk.kaskade.change;

import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Puts a position at a place of its own among those who report to one leader; those under it come along. The order of
 * siblings is the order of the positions in the organisation.
 *
 * @param leader whom it reports to afterwards, none = at the top
 * @param behind the sibling it stands directly behind, none = before all of them
 */
public record PlacePosition(
        String position, @Nullable String leader, @Nullable String behind) implements OrganisationChange {
    @Override
    public Outcome applyTo(Organisation organisation) {
        Optional<Position> found = organisation.position(position);
        if (found.isEmpty()) {
            return Apply.refuse("refused.unknown-position", position);
        }
        if (position.equals(behind)) {
            return Apply.refuse("refused.no-sibling", Names.position(organisation, behind));
        }
        Outcome moved = Objects.equals(found.get().reportsTo(), leader)
                ? new Outcome.Done(organisation)
                : new MovePositions(List.of(position), leader).applyTo(organisation);
        return moved instanceof Outcome.Done done ? ordered(done.organisation()) : moved;
    }

    private Outcome ordered(Organisation organisation) {
        if (behind != null
                && organisation
                        .position(behind)
                        .filter(sibling -> Objects.equals(sibling.reportsTo(), leader))
                        .isEmpty()) {
            return Apply.refuse("refused.no-sibling", Names.position(organisation, behind));
        }
        List<Position> all = new ArrayList<>(organisation.positions());
        Position moving = all.remove(indexOf(all, position));
        all.add(behind == null ? beforeSiblings(all) : indexOf(all, behind) + 1, moving);
        return new Outcome.Done(organisation.withPositions(all));
    }

    /** Where the first of the siblings stands; the end where there are none. */
    private int beforeSiblings(List<Position> others) {
        for (int i = 0; i < others.size(); i++) {
            if (Objects.equals(others.get(i).reportsTo(), leader)) {
                return i;
            }
        }
        return others.size();
    }

    private static int indexOf(List<Position> all, String id) {
        int at = 0;
        while (!all.get(at).id().equals(id)) {
            at++;
        }
        return at;
    }

    @Override
    public Sentence sentence(Organisation organisation) {
        String leaderBefore =
                organisation.position(position).map(Position::reportsTo).orElse(null);
        if (!Objects.equals(leaderBefore, leader)) {
            return new MovePositions(List.of(position), leader).sentence(organisation);
        }
        String name = Names.position(organisation, position);
        return behind == null
                ? Sentence.of("place.first", name)
                : Sentence.of("place.behind", name, Names.position(organisation, behind));
    }

    @Override
    public List<String> subjects() {
        return List.of(position);
    }
}
