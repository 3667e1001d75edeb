/** Contracts of what reads organisations from other formats and writes them to other formats. */
@NullMarked
package dk.kaskade.exchange;

import org.jspecify.annotations.NullMarked;
