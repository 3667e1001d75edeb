/**
 * Organisations side by side: figures that mean the same in each, aligned by the kind of level and never by title, and the
 * positions behind every figure. Pure, and without a format; sentences lie in the bundle {@code comparison}. Uses {@code
 * chain}, {@code cascade}, {@code metrics} and {@code inspect}.
 */
@NullMarked
package dk.kaskade.comparison;

import org.jspecify.annotations.NullMarked;
