package dk.kaskade.framework;

import dk.kaskade.extras.Extras;
import org.jspecify.annotations.Nullable;

/**
 * Where something stands.
 *
 * @param document id of one of the framework's documents
 * @param item     its number in the section, counted from 1
 */
public record Source(
        @Nullable String document,
        @Nullable String section,
        @Nullable Integer item,
        Extras extras) {
    public static final Source UNKNOWN = new Source(null, null, null, Extras.NONE);
}
