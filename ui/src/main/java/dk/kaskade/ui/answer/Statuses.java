package dk.kaskade.ui.answer;

import dk.kaskade.organisation.ResponseStatus;
import dk.kaskade.ui.look.StatusMark;
import dk.kaskade.ui.look.Tint;

/** How the window shows how far an expectation has come. */
public final class Statuses {
    private Statuses() {}

    /** The ring of a status. */
    public static StatusMark.Kind kind(ResponseStatus status) {
        return StatusMark.Kind.valueOf(status.name());
    }

    /** The key of its name. */
    public static String key(ResponseStatus status) {
        return "card.status." + status.id();
    }

    /** The colour of its share in a bar; what is open or does not apply has none. */
    public static Tint bar(ResponseStatus status) {
        return switch (status) {
            case PRACTISED -> Tint.PRACTISED;
            case AGREED -> Tint.AGREED;
            case DISCUSSED -> Tint.DISCUSSED;
            case OPEN, NOT_APPLICABLE -> Tint.LINE2;
        };
    }
}
