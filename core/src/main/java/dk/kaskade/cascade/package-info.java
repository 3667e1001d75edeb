/**
 * What each position carries, receives, hands on and breaks: the definitions of the cascade, on bit sets. Uses
 * {@code chain} and JGraphT.
 */
@NullMarked
package dk.kaskade.cascade;

import org.jspecify.annotations.NullMarked;
