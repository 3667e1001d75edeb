package dk.kaskade.ui.edit;

import dk.kaskade.framework.Role;
import org.jspecify.annotations.Nullable;

/**
 * A role in a list to choose from.
 *
 * @param role none = no role
 */
record RoleChoice(@Nullable Role role, String name) {
    @Override
    public String toString() {
        return name;
    }
}
