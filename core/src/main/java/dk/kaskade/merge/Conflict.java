package dk.kaskade.merge;

import org.jspecify.annotations.Nullable;

/**
 * One member that both sides changed, each to something else.
 *
 * @param mine   its value here: a text, a number, a day, ids, or a whole thing; none = not there, or removed
 * @param theirs its value there
 */
public record Conflict(
        Place place, @Nullable Object mine, @Nullable Object theirs) {}
