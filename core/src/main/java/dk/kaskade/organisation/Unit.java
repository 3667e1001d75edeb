package dk.kaskade.organisation;

import dk.kaskade.extras.Extras;
import org.jspecify.annotations.Nullable;

/**
 * A part of the municipality.
 *
 * @param parent the unit it belongs to, none = at the top
 * @param kind   free word: center, school, team
 * @param field  dagtilbud, skole, ...: which norm counts; none = the parent's
 */
public record Unit(
        String id,
        String name,
        @Nullable String parent,
        @Nullable String kind,
        @Nullable String field,
        Extras extras) {}
