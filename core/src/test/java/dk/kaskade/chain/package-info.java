/** Tests of {@code chain}. */
@NullMarked
package dk.kaskade.chain;

import org.jspecify.annotations.NullMarked;
