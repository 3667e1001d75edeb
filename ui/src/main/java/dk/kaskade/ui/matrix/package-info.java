/** The matrix: every position against every expectation, thread or theme, to be read across and answered in place. */
@NullMarked
package dk.kaskade.ui.matrix;

import org.jspecify.annotations.NullMarked;
