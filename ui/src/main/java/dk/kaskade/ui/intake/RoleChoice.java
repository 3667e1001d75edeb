package dk.kaskade.ui.intake;

import dk.kaskade.framework.Framework;
import dk.kaskade.framework.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Roles that a title or a rule can be given.
 *
 * @param roles ids; empty = none
 * @param name  as people say it
 * @param level the highest of them, 0 for none, -1 where none is wanted
 */
record RoleChoice(List<String> roles, String name, int level) {
    RoleChoice {
        roles = List.copyOf(roles);
    }

    /** Every role of a framework, from the highest. */
    static List<RoleChoice> of(Framework framework) {
        List<RoleChoice> all = new ArrayList<>();
        for (Role role : framework.rolesByLevel()) {
            all.add(new RoleChoice(List.of(role.id()), role.name(), role.level()));
        }
        return all;
    }

    /** The choice for some roles, whichever they are. */
    static RoleChoice of(Framework framework, List<String> roles, String none) {
        if (roles.isEmpty()) {
            return new RoleChoice(roles, none, 0);
        }
        List<Role> known = framework.rolesByLevel().stream()
                .filter(role -> roles.contains(role.id()))
                .toList();
        String name = roles.stream()
                .map(id -> known.stream()
                        .filter(role -> role.id().equals(id))
                        .map(Role::name)
                        .findFirst()
                        .orElse(id))
                .collect(Collectors.joining(" + "));
        return new RoleChoice(roles, name, known.isEmpty() ? 0 : known.get(0).level());
    }

    /** The same where somebody wants it so: that there is none does not stand out. */
    RoleChoice wanted() {
        return roles.isEmpty() ? new RoleChoice(roles, name, -1) : this;
    }

    @Override
    public String toString() {
        return name;
    }
}
