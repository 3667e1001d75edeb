/** Tests of {@code cascade}. */
@NullMarked
package dk.kaskade.cascade;

import org.jspecify.annotations.NullMarked;
