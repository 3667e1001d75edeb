/**
 * Contracts of what reads from other people's formats and writes to them. Each format has a package of its own below this
 * one; they are strangers to each other.
 */
@NullMarked
package dk.kaskade.exchange;

import org.jspecify.annotations.NullMarked;
