/**
 * An organisation as a chain: leader, reports, tops, rings, levels. Positions are dense numbers here, so that what is
 * built on it can use arrays. Uses {@code organisation}, {@code framework} and JGraphT.
 */
@NullMarked
package dk.kaskade.chain;

import org.jspecify.annotations.NullMarked;
