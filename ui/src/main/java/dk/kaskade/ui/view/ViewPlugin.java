package dk.kaskade.ui.view;

import java.util.List;

/**
 * Brings views of a plugin's own to the window. Found by {@link java.util.ServiceLoader} in the jar of a plugin that is in
 * use; needs a public constructor without arguments that does nothing. What it throws is told by the plugin's name and
 * never stops the window.
 */
public interface ViewPlugin {
    /** The views, each with an id that nobody else has. Called once for a window, on the event thread. */
    List<ViewFactory> views(ViewContext context);
}
