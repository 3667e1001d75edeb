/**
 * An organisation without the names of its people, so that everything made of it is without names too: charts, role cards,
 * sheets, pages, and a copy of the file itself. Uses the model and {@code text} only.
 */
@NullMarked
package dk.kaskade.discretion;

import org.jspecify.annotations.NullMarked;
