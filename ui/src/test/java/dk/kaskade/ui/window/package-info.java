/** What tests that open windows share. */
@NullMarked
package dk.kaskade.ui.window;

import org.jspecify.annotations.NullMarked;
