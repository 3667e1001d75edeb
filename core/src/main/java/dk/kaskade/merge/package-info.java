/**
 * Two people's work on one organisation put together: what each changed since the value both began with is combined by id,
 * and what both changed differently is a conflict that somebody decides. Pure, and the same input gives the same result.
 */
@NullMarked
package dk.kaskade.merge;

import org.jspecify.annotations.NullMarked;
