package dk.kaskade.ui.session;

import dk.kaskade.comparison.sheets.Summary;
import dk.kaskade.correspondence.Corrections;
import java.util.List;

/**
 * What stands side by side at the moment, for who hands it out.
 *
 * @param all         in the order of the columns; fewer than two are no comparison
 * @param corrections what the person has said about which points of the frameworks correspond
 */
public record Compared(List<Summary> all, Corrections corrections) {
    public static final Compared NOTHING = new Compared(List.of(), Corrections.NONE);

    public Compared {
        all = List.copyOf(all);
    }

    /** There is something to compare. */
    public boolean isSideBySide() {
        return all.size() > 1;
    }
}
