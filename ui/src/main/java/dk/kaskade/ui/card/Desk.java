package dk.kaskade.ui.card;

import dk.kaskade.inspect.Finding;
import dk.kaskade.ui.action.Actions;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.session.Selection;
import dk.kaskade.ui.session.Session;
import java.time.LocalDate;
import java.util.function.Consumer;

/**
 * What every part of the card works with.
 *
 * @param showFinding shows a finding where findings are listed
 */
record Desk(Session session, Wording wording, Actions actions, Consumer<Finding> showFinding) {

    String text(String key, Object... arguments) {
        return wording.text(key, arguments);
    }

    String date(LocalDate date) {
        return wording.date(date);
    }

    /** Selects another position, which the card then shows. */
    void go(String position) {
        session.select(Selection.of(position));
    }
}
