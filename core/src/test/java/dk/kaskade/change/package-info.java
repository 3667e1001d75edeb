/** What each change does, refuses and leaves alone. */
@NullMarked
package dk.kaskade.change;

import org.jspecify.annotations.NullMarked;
