package dk.kaskade.ui.paint;

import java.util.Optional;

/** What the chart is looked at for: it changes the strip, line 3 and the lower edge of the cards, and the legend. */
public enum Lens {
    ROLE("role"),
    GAPS("gaps"),
    SPAN("span"),
    /** Practices with a rhythm: held, due, overdue. Of one practice, or of all. */
    TALKS("talks"),
    /** How strongly one guide mark is turned up. */
    MARK("mark"),
    /** How much of what is carried is agreed or practised. */
    PROGRESS("progress"),
    /** Who carries one theme. */
    THEME("theme"),
    /** Who carries something of one thread. */
    THREAD("thread"),
    /** Who carries one expectation. */
    EXPECTATION("expectation");

    private final String id;

    Lens(String id) {
        this.id = id;
    }

    /** The word of the command line; {@code lens.ID} names it in the chart's texts. */
    public String id() {
        return id;
    }

    /** Whether it looks at one thing of the framework, which has to be chosen. */
    public boolean looksAtOne() {
        return ordinal() >= TALKS.ordinal() && this != PROGRESS;
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
