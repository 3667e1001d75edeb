/**
 * The window: menus, tool bar, rail, docks, status bar, the welcome page, dialogs and settings. It knows factories of views
 * and the catalogue of commands, and no view.
 */
@NullMarked
package dk.kaskade.ui.shell;

import org.jspecify.annotations.NullMarked;
