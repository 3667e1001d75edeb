package dk.kaskade.ui.edit;

import dk.kaskade.framework.Framework;
import dk.kaskade.framework.Line;
import dk.kaskade.framework.Role;
import dk.kaskade.organisation.Position;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which role a level between a leader and its reports most likely has: a proposal that can be changed. */
record RoleBetween(Framework framework, Position leader, List<Position> reports) {
    /** One whose level lies strictly between, of those that the lines join to both first; else the role of the reports. */
    Optional<Role> likely() {
        int low = levels(Stream.of(leader)).max(Comparator.naturalOrder()).orElse(0);
        int high = levels(reports.stream()).min(Comparator.naturalOrder()).orElse(Integer.MAX_VALUE);
        List<Role> between = framework.rolesByLevel().stream()
                .filter(role -> role.level() > low && role.level() < high)
                .toList();
        return between.stream()
                .filter(this::isJoined)
                .findFirst()
                .or(() -> between.stream().findFirst())
                .or(() -> reports.stream()
                        .flatMap(report -> report.roles().stream())
                        .flatMap(id -> framework.role(id).stream())
                        .min(Comparator.comparingInt(Role::level)));
    }

    private Stream<Integer> levels(Stream<Position> positions) {
        return positions
                .flatMap(position -> position.roles().stream())
                .flatMap(id -> framework.role(id).stream())
                .map(Role::level);
    }

    private boolean isJoined(Role role) {
        boolean above = leader.roles().stream().anyMatch(id -> framework.lines().contains(new Line(id, role.id())));
        return above
                && reports.stream()
                        .flatMap(report -> report.roles().stream())
                        .anyMatch(id -> framework.lines().contains(new Line(role.id(), id)));
    }
}
