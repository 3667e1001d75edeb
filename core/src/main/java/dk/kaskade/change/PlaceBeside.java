package dk.kaskade.change;

import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Puts positions next to another: under its leader, and before or behind it among the siblings, whose order is that of the file.
 * Those under them come along.
 */
public record PlaceBeside(List<String> positions, String sibling, boolean behind) implements OrganisationChange {
    public PlaceBeside {
        positions = List.copyOf(positions);
    }

    @Override
    public Outcome applyTo(Organisation organisation) {
        Optional<Position> other = organisation.position(sibling);
        if (other.isEmpty()) {
            return Apply.refuse("refused.unknown-position", sibling);
        }
        if (positions.contains(sibling)) {
            return Apply.refuse("refused.beside-itself", Names.position(organisation, sibling));
        }
        String leader = other.get().reportsTo();
        boolean moves = positions.stream()
                .flatMap(id -> organisation.position(id).stream())
                .anyMatch(position -> !java.util.Objects.equals(position.reportsTo(), leader));
        Organisation present = organisation;
        if (moves) {
            Outcome moved = new MovePositions(positions, leader).applyTo(organisation);
            if (moved instanceof Outcome.Done done) {
                present = done.organisation();
            } else {
                return moved;
            }
        }
        Optional<String> unknown = Apply.firstUnknown(positions, Apply.positionIds(organisation));
        return unknown.isPresent()
                ? Apply.refuse("refused.unknown-position", unknown.get())
                : new Outcome.Done(present.withPositions(ordered(present.positions())));
    }

    private List<Position> ordered(List<Position> all) {
        List<Position> moved = new ArrayList<>();
        List<Position> rest = new ArrayList<>();
        Set<String> left = new HashSet<>(positions);
        for (Position position : all) {
            (left.remove(position.id()) ? moved : rest).add(position);
        }
        int at = 0;
        while (!rest.get(at).id().equals(sibling)) {
            at++;
        }
        rest.addAll(behind ? at + 1 : at, moved);
        return rest;
    }

    @Override
    public Sentence sentence(Organisation organisation) {
        Object what = positions.size() == 1 ? Names.position(organisation, positions.get(0)) : positions.size();
        String key = (positions.size() == 1 ? "place.one" : "place.several") + (behind ? ".behind" : ".before");
        return Sentence.of(key, what, Names.position(organisation, sibling));
    }

    @Override
    public List<String> subjects() {
        return positions;
    }
}
