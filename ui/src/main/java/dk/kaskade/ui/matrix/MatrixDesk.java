package dk.kaskade.ui.matrix;

import dk.kaskade.organisation.ResponseStatus;
import dk.kaskade.text.Texts;
import dk.kaskade.ui.answer.Statuses;
import dk.kaskade.ui.view.ViewContext;
import java.util.Optional;
import java.util.function.Function;

/**
 * What every part of the view works with.
 *
 * @param reason asks why something does not apply, with a sentence about what; empty where the person thought better of it
 */
record MatrixDesk(ViewContext context, Function<String, Optional<String>> reason) {
    static final Texts TEXTS = Texts.beside(MatrixDesk.class, "matrix");

    String text(String key, Object... arguments) {
        return context.wording().text(TEXTS, key, arguments);
    }

    /** A status as the role card names it. */
    String status(ResponseStatus status) {
        return context.wording().text(Statuses.key(status));
    }
}
