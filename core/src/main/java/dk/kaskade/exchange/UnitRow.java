package dk.kaskade.exchange;

import org.jspecify.annotations.Nullable;

/**
 * A unit that a file tells of.
 *
 * @param parent id of the unit it belongs to, none = at the top
 * @param kind   center, school, team; none = not told
 * @param field  field of work; none = not told
 */
public record UnitRow(
        int line,
        String id,
        String name,
        @Nullable String parent,
        @Nullable String kind,
        @Nullable String field) {}
