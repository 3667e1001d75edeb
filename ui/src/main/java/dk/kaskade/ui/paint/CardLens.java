package dk.kaskade.ui.paint;

import dk.kaskade.ui.look.Tint;

/** What one lens says of each card. */
interface CardLens {
    /** @param unit stands on line 3 where the lens has nothing to tell */
    Look of(int card, String unit);

    ChartLegend legend();

    /**
     * What a lens changes of a card.
     *
     * @param strip    colour of the strip at the left
     * @param segments into how many pieces the strip is cut, so that no colour stands alone
     */
    record Look(Tint strip, int segments, String line3, ChartCard.Bar bar) {
        static Look quiet(String line3) {
            return new Look(Tint.LINE2, 1, line3, ChartCard.Bar.NONE);
        }
    }
}
