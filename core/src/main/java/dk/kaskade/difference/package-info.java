/** What differs between two values of one organisation, matched by id. Pure, in a stable order, and without any words. */
@NullMarked
package dk.kaskade.difference;

import org.jspecify.annotations.NullMarked;
