package dk.kaskade.ui.paint;

import java.util.Optional;

/** What the chart is looked at for: it changes the strip, line 3 and the lower edge of the cards, and the legend. */
public enum Lens {
    ROLE("role"),
    GAPS("gaps"),
    SPAN("span");

    private final String id;

    Lens(String id) {
        this.id = id;
    }

    /** The word of the command line; {@code lens.ID} names it in the chart's texts. */
    public String id() {
        return id;
    }

    public static Optional<Lens> of(String id) {
        for (Lens lens : values()) {
            if (lens.id.equals(id)) {
                return Optional.of(lens);
            }
        }
        return Optional.empty();
    }
}
