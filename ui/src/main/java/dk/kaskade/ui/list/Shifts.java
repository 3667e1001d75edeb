package dk.kaskade.ui.list;

import dk.kaskade.chain.Chain;
import dk.kaskade.change.OrganisationChange;
import dk.kaskade.change.Outcome;
import dk.kaskade.change.PlacePosition;
import dk.kaskade.change.Sentence;
import dk.kaskade.change.Several;
import dk.kaskade.framework.Framework;
import dk.kaskade.organisation.Organisation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Indents and outdents rows as one step. */
final class Shifts {
    private Shifts() {}

    /** Those of some positions that have none of the others above them, in the same order. */
    static List<String> topmost(Chain chain, List<String> ids) {
        Set<String> all = new HashSet<>(ids);
        return ids.stream().filter(id -> !isBelow(chain, id, all)).toList();
    }

    private static boolean isBelow(Chain chain, String id, Set<String> others) {
        int at = chain.leader(chain.indexOf(id));
        for (int steps = 0; at != Chain.NOBODY && steps <= chain.size(); steps++) {
            if (others.contains(chain.id(at))) {
                return true;
            }
            at = chain.leader(at);
        }
        return false;
    }

    /** One after the other, each where the ones before have left it; empty where none of them can go there. */
    static Optional<OrganisationChange> of(
            Organisation organisation, Framework framework, List<String> ids, boolean in) {
        Organisation present = organisation;
        List<PlacePosition> changes = new ArrayList<>();
        for (String id : ids) {
            Chain chain = Chain.of(present, framework);
            Places places = new Places(chain);
            Place from = places.of(chain.indexOf(id));
            Optional<PlacePosition> change = (in ? places.indented(from, id) : places.outdented(from))
                    .map(place -> new PlacePosition(id, place.leader(), place.behind()));
            if (change.isPresent() && change.get().applyTo(present) instanceof Outcome.Done done) {
                present = done.organisation();
                changes.add(change.get());
            }
        }
        if (changes.size() <= 1) {
            return changes.stream().findFirst().map(change -> change);
        }
        return Optional.of(new Several(List.copyOf(changes), Sentence.of(in ? "indent" : "outdent", changes.size())));
    }
}
