package dk.kaskade.rules;

import dk.kaskade.chain.Chain;
import dk.kaskade.framework.Framework;
import dk.kaskade.framework.Role;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/** The roles of a framework by their levels; of roles with one id the first counts. */
final class RoleLevels {
    private final Framework framework;
    private final List<Role> topDown;

    RoleLevels(Framework framework) {
        this.framework = framework;
        Set<String> seen = new HashSet<>();
        topDown = framework.rolesByLevel().stream()
                .filter(role -> framework.role(role.id()).filter(r -> r == role).isPresent() && seen.add(role.id()))
                .toList();
    }

    boolean isEmpty() {
        return topDown.isEmpty();
    }

    /** The highest level, the smallest number; only where there are roles. */
    int top() {
        return topDown.get(0).level();
    }

    /** The lowest level, the largest number; only where there are roles. */
    int lowest() {
        return topDown.get(topDown.size() - 1).level();
    }

    /** Ids of the roles on the levels asked for, top down. */
    List<String> where(IntPredicate level) {
        return topDown.stream()
                .filter(role -> level.test(role.level()))
                .map(Role::id)
                .toList();
    }

    /** Ids of the roles strictly between two levels. */
    List<String> between(int above, int below) {
        return where(level -> level > above && level < below);
    }

    /** Ids of a position's roles on one level, top down. */
    List<String> of(Chain chain, int position, IntPredicate level) {
        return Arrays.stream(chain.roles(position))
                .mapToObj(framework.roles()::get)
                .filter(role -> level.test(role.level()))
                .sorted((a, b) -> Integer.compare(a.level(), b.level()))
                .map(Role::id)
                .toList();
    }
}
