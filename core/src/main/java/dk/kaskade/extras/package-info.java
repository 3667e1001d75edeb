/** What a file holds that this version does not know: kept on load and written back. Uses the JDK only. */
@NullMarked
package dk.kaskade.extras;

import org.jspecify.annotations.NullMarked;
