package dk.kaskade.ui.paint;

import java.util.BitSet;

/**
 * What stands out for the moment, by number of card.
 *
 * @param selected framed in the accent colour, as is the line from each of them to the top
 * @param hits found by the search
 * @param faded not in the filter
 * @param hover the card under the pointer, negative for none
 * @param target the card that would become the leader of what is dragged, negative for none
 */
public record Highlights(BitSet selected, BitSet hits, BitSet faded, int hover, int target) {
    public static final Highlights NONE = new Highlights(new BitSet(), new BitSet(), new BitSet(), -1, -1);

    public Highlights {
        selected = (BitSet) selected.clone();
        hits = (BitSet) hits.clone();
        faded = (BitSet) faded.clone();
    }

    public Highlights withSelected(BitSet selected) {
        return new Highlights(selected, hits, faded, hover, target);
    }

    public Highlights withHits(BitSet hits) {
        return new Highlights(selected, hits, faded, hover, target);
    }

    public Highlights withFaded(BitSet faded) {
        return new Highlights(selected, hits, faded, hover, target);
    }

    public Highlights withHover(int hover) {
        return new Highlights(selected, hits, faded, hover, target);
    }

    public Highlights withTarget(int target) {
        return new Highlights(selected, hits, faded, hover, target);
    }
}
