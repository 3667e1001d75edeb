/** A file in work: the organisation, its history and where it was saved. Uses {@code change}; no Swing, no threads. */
@NullMarked
package dk.kaskade.document;

import org.jspecify.annotations.NullMarked;
