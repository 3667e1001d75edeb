/** One organisation with most situations, worked by hand, and what the program must give for it. */
@NullMarked
package dk.kaskade.worked;

import org.jspecify.annotations.NullMarked;
