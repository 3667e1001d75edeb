package dk.kaskade.comparison.sheets;

import dk.kaskade.comparison.Comparison;
import dk.kaskade.comparison.Party;
import dk.kaskade.comparison.PartyFigures;
import java.util.ArrayList;
import java.util.List;

/**
 * Organisations side by side as they are handed out.
 *
 * @param heads in the order of the columns
 */
public record SideBySide(List<Head> heads, Comparison comparison, Audience audience) {
    /** So many are drawn and compared point by point; beyond, there is a table alone. */
    public static final int MOST_DRAWN = 10;
    /** As many as a table has room for. */
    public static final int MOST = 100;

    public SideBySide {
        heads = List.copyOf(heads);
    }

    /** More than a table is made of it. */
    public boolean drawn() {
        return heads.size() <= MOST_DRAWN;
    }

    /** The ids of positions may be told. */
    public boolean within() {
        return audience == Audience.WITHIN;
    }

    /** Takes organisations one after the other and keeps nothing of them but what is told of them. */
    public static final class Making {
        private final List<Head> heads = new ArrayList<>();
        private final Comparison.Columns columns = new Comparison.Columns();

        public void add(Party party) {
            heads.add(Head.of(party));
            columns.add(party.name(), PartyFigures.of(party));
        }

        public SideBySide done(Audience audience) {
            Comparison whole = columns.comparison();
            return new SideBySide(heads, audience == Audience.WITHIN ? whole : whole.discreet(), audience);
        }
    }
}
