/**
 * The state of the window without any Swing component: the open organisation with its history, what is known about it,
 * and what is selected. Views meet here and nowhere else.
 */
@NullMarked
package dk.kaskade.ui.session;

import org.jspecify.annotations.NullMarked;
