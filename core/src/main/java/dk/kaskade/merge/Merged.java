package dk.kaskade.merge;

import dk.kaskade.organisation.Organisation;
import java.util.List;

/**
 * What came of putting two sides together.
 *
 * @param organisation with each conflict decided as asked, for mine where nothing was asked
 * @param conflicts    in the order of the file
 * @param kept         things that one side removed while the other has begun to use them: they are there still
 */
public record Merged(Organisation organisation, List<Conflict> conflicts, List<Place> kept) {
    public Merged {
        conflicts = List.copyOf(conflicts);
        kept = List.copyOf(kept);
    }
}
