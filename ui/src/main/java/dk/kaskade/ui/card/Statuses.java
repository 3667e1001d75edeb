package dk.kaskade.ui.card;

import dk.kaskade.organisation.ResponseStatus;
import dk.kaskade.ui.look.StatusMark;
import dk.kaskade.ui.look.Tint;

/** How the card shows how far an expectation has come. */
final class Statuses {
    private Statuses() {}

    static StatusMark.Kind kind(ResponseStatus status) {
        return StatusMark.Kind.valueOf(status.name());
    }

    /** The key of its name. */
    static String key(ResponseStatus status) {
        return "card.status." + status.id();
    }

    /** The colour of its share in a bar; what is open or does not apply has none. */
    static Tint bar(ResponseStatus status) {
        return switch (status) {
            case PRACTISED -> Tint.PRACTISED;
            case AGREED -> Tint.AGREED;
            case DISCUSSED -> Tint.DISCUSSED;
            case OPEN, NOT_APPLICABLE -> Tint.LINE2;
        };
    }
}
