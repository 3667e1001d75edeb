/** A file in work: the organisation and its history, with the mark of what was saved. Uses {@code change}; no Swing, no threads. */
@NullMarked
package dk.kaskade.document;

import org.jspecify.annotations.NullMarked;
