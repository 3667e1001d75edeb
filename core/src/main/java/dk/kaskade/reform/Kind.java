package dk.kaskade.reform;

import java.util.Locale;

/** What becomes of a position, or that it is about something else. */
public enum Kind {
    NEW,
    CLOSED,
    /** It gets another leader. */
    MOVED,
    /** One of its members is another; a changed leader is {@link #MOVED}. */
    CHANGED,
    /** Something beside the positions: units, people, communities, what is accepted, the policy, the day. */
    BEYOND;

    /** {@code new}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Ny, Nedlagt, Flyttet, Ændret, Øvrigt. */
    public String name(Locale language) {
        return ReformTexts.TEXTS.get(language, "kind." + id());
    }
}
