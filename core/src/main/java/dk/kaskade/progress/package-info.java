/** How long work tells how far it is and hears that nobody wants it any more. Uses the JDK only. */
@NullMarked
package dk.kaskade.progress;

import org.jspecify.annotations.NullMarked;
