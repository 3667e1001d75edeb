package dk.kaskade.comparison.sheets;

import dk.kaskade.comparison.Party;
import dk.kaskade.comparison.PartyFigures;
import dk.kaskade.comparison.themes.PartyThemes;
import dk.kaskade.framework.Framework;

/** All that is kept of an organisation to put it beside others and hand that out; the organisation itself is not. */
public record Summary(Head head, PartyFigures figures, PartyThemes themes, Framework framework) {
    /** Linear in the organisation. */
    public static Summary of(Party party) {
        PartyFigures figures = PartyFigures.of(party);
        return new Summary(
                Head.of(party, figures),
                figures,
                PartyThemes.of(party),
                party.context().framework());
    }
}
