/**
 * Lays out a forest of equal cards on plain arrays: reports hang under their leader, branches stack, and the drawing is
 * wrapped into the shape of a window or a sheet of paper. Knows nothing of the model, of Swing or of painting; iterative,
 * deterministic, linear in the number of cards.
 */
@NullMarked
package dk.kaskade.ui.layout;

import org.jspecify.annotations.NullMarked;
