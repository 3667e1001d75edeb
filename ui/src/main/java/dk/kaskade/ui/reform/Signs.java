package dk.kaskade.ui.reform;

import dk.kaskade.reform.Kind;
import dk.kaskade.ui.paint.CardChange;

/** Which sign a kind of change has. */
final class Signs {
    private Signs() {}

    /** What lies beside the positions has the sign of a change. */
    static CardChange of(Kind kind) {
        return switch (kind) {
            case NEW -> CardChange.NEW;
            case CLOSED -> CardChange.CLOSED;
            case MOVED -> CardChange.MOVED;
            case CHANGED, BEYOND -> CardChange.CHANGED;
        };
    }
}
