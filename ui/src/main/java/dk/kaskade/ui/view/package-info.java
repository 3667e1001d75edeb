/** What the window asks of a view, and nothing about any particular one. Views know this; the shell knows only this. */
@NullMarked
package dk.kaskade.ui.view;

import org.jspecify.annotations.NullMarked;
