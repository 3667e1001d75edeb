package dk.kaskade.ui.view;

import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.session.Session;

/**
 * What a view of a plugin's own may use: what is open and selected, the way to change it, and the language spoken.
 */
public record ViewContext(Session session, Wording wording) {}
