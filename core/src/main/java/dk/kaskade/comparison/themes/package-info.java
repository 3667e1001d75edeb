/**
 * The shared themes of organisations' frameworks side by side: as presence and share, never as a bare number, because one
 * framework's point is one role's and another's is every leader's. Pure, and without a format; sentences lie in the bundle
 * {@code themes}. Uses {@code comparison}, {@code cascade} and {@code framework}.
 */
@NullMarked
package dk.kaskade.comparison.themes;

import org.jspecify.annotations.NullMarked;
