/**
 * Organisations side by side as they are handed out: what is told of each, the words for every kind of nothing, the tables of a
 * workbook, and the shape of the JSON. Nobody's name is in any of it; what is made of few leaders' answers is withheld unless it
 * stays within the municipality. Without a format; sentences lie in the bundle {@code side-by-side}.
 */
@NullMarked
package dk.kaskade.comparison.sheets;

import org.jspecify.annotations.NullMarked;
