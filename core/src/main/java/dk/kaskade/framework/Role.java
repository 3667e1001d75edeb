package dk.kaskade.framework;

import dk.kaskade.extras.Extras;
import org.jspecify.annotations.Nullable;

/**
 * A leadership role (ledelsesrolle).
 *
 * @param level 1 is the top; a larger number stands lower
 * @param kind  what it would be in any municipality, whatever its title; none where the framework leaves that to its level
 */
public record Role(
        String id,
        String name,
        String plural,
        int level,
        @Nullable Kind kind,
        Extras extras) {
    /** In an expectation's roles: every leader. */
    public static final String EVERY = "*";

    /** The levels that municipalities have in common. */
    public enum Kind {
        DIRECTOR("director"),
        CHIEF("chief"),
        LEADER_OF_LEADERS("leader-of-leaders"),
        LEADER_OF_EMPLOYEES("leader-of-employees");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }

    /** A role whose kind is left to its level. */
    public Role(String id, String name, String plural, int level, Extras extras) {
        this(id, name, plural, level, null, extras);
    }
}
