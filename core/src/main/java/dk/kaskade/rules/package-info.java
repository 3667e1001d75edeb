/**
 * The built-in inspections, one small class each, and the list of them. Uses {@code inspect} and what that uses; a rule
 * reads the snapshot and keeps nothing between runs.
 */
@NullMarked
package dk.kaskade.rules;

import org.jspecify.annotations.NullMarked;
