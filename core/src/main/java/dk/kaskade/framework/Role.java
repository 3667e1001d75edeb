package dk.kaskade.framework;

import dk.kaskade.extras.Extras;

/**
 * A leadership role (ledelsesrolle).
 *
 * @param level 1 is the top; a larger number stands lower
 */
public record Role(String id, String name, String plural, int level, Extras extras) {
    /** In an expectation's roles: every leader. */
    public static final String EVERY = "*";
}
