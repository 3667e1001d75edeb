package dk.kaskade.draft;

import dk.kaskade.framework.Framework;
import java.util.List;

/**
 * What was read out of a document.
 *
 * @param framework its texts are the document's own words
 * @param leftovers what became nothing, in the order of the text
 */
public record Draft(Framework framework, List<Leftover> leftovers) {
    public Draft {
        leftovers = List.copyOf(leftovers);
    }
}
