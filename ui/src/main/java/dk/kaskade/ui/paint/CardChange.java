package dk.kaskade.ui.paint;

import dk.kaskade.ui.look.Tint;
import java.util.Locale;

/** What a proposal does to a position, as a card shows it: by a sign of its own and a colour, never by the colour alone. */
public enum CardChange {
    NONE(Tint.TEXT2, Tint.PANEL),
    NEW(Tint.PRACTISED_TEXT, Tint.PRACTISED_SOFT),
    /** It stands hatched in its old place, with its title struck out. */
    CLOSED(Tint.ERROR, Tint.ERROR_SOFT),
    /** It has another leader. */
    MOVED(Tint.LEVEL2_TEXT, Tint.LEVEL2_SOFT),
    /** Something else of it is another. */
    CHANGED(Tint.CHANGED, Tint.CHANGED_SOFT),
    /** The place that a moved one has left; no position of the proposal. */
    GHOST(Tint.LEVEL2_TEXT, Tint.CANVAS);

    private final Tint ink;
    private final Tint soft;

    CardChange(Tint ink, Tint soft) {
        this.ink = ink;
        this.soft = soft;
    }

    /** {@code change.ID} names it in the chart's texts. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The colour of its sign, edge and words. */
    public Tint ink() {
        return ink;
    }

    /** The ground of its card. */
    public Tint soft() {
        return soft;
    }

    /** It belongs to today and fades the nearer the proposal is looked at. */
    boolean isPast() {
        return this == CLOSED || this == GHOST;
    }
}
