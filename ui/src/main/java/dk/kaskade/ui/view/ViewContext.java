package dk.kaskade.ui.view;

import dk.kaskade.ui.action.Actions;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.task.Tasks;

/**
 * What a view may use, be it the program's own or a plugin's.
 *
 * @param session    what is open and selected, and the way to change it
 * @param wording    the language spoken
 * @param actions    the commands of the window
 * @param navigation the way to other views
 * @param tasks      the queue for work that a view must not do on the event thread
 */
public record ViewContext(Session session, Wording wording, Actions actions, Navigation navigation, Tasks tasks) {}
