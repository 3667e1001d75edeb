/**
 * The inspector at the right: the role card of the selected position, edited in place. It listens to {@code session} and
 * changes the organisation through it, and knows no other view.
 */
@NullMarked
package dk.kaskade.ui.card;

import org.jspecify.annotations.NullMarked;
