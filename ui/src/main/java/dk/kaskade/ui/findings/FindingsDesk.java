package dk.kaskade.ui.findings;

import dk.kaskade.ui.action.Actions;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.task.Tasks;
import dk.kaskade.ui.view.Navigation;

/**
 * What the dock and the page of findings work with.
 *
 * @param talk speaks with the person at the window
 */
record FindingsDesk(Session session, Actions actions, Wording wording, Talk talk, Navigation navigation, Tasks tasks) {

    /** A text of the whole page. */
    String page(String key, Object... arguments) {
        return wording.text(FindingWords.PAGE, key, arguments);
    }
}
