/**
 * The tour: a card in the corner that leads through one job at a time, in the real window with the real organisation, while a
 * frame shows where to look. What the steps are is said elsewhere.
 */
@NullMarked
package dk.kaskade.ui.tour;

import org.jspecify.annotations.NullMarked;
