/**
 * The view of a cascade: how far one red thread, or one expectation, comes down the chain, where it breaks and how it is
 * worded on the way.
 */
@NullMarked
package dk.kaskade.ui.cascade;

import org.jspecify.annotations.NullMarked;
