/**
 * Framework against framework, point by point: what corresponds to what, on which grounds, and what has no counterpart. A
 * judgement, so each ground is told and a person's word overrules what was computed. Pure; sentences lie in the bundle {@code
 * correspondence}. Uses {@code framework}, {@code text}, {@code progress} and {@code extras}.
 */
@NullMarked
package dk.kaskade.correspondence;

import org.jspecify.annotations.NullMarked;
