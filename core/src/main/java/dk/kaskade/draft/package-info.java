/**
 * A leadership framework drafted from the plain text of a municipality's document, as a PDF gives it: lines and words
 * broken, lists torn, columns side by side. What became nothing is handed back with its line numbers. The same reading
 * attaches the official wording to a framework that is known.
 */
@NullMarked
package dk.kaskade.draft;

import org.jspecify.annotations.NullMarked;
