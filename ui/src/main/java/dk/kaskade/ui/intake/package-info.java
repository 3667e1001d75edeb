/**
 * The import in the window: a file of somebody else's is looked at, its columns, roles and doubts are settled step by step,
 * and a new organisation or an update of the open one comes of it. Decides nothing itself: that is core's {@code exchange}
 * and {@code intake}.
 */
@NullMarked
package dk.kaskade.ui.intake;

import org.jspecify.annotations.NullMarked;
