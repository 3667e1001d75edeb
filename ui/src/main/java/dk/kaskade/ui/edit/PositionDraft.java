package dk.kaskade.ui.edit;

import dk.kaskade.change.HolderChoice;
import dk.kaskade.organisation.Position;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the form of a position.
 *
 * @param unit    what was chosen; none = no unit
 * @param holders who holds it; none = vacant
 * @param staff   as it was typed; empty = not known
 * @param leader  id of the position it reports to; none = at the top
 */
record PositionDraft(
        String title,
        @Nullable UnitChoice unit,
        List<String> roles,
        List<HolderChoice> holders,
        boolean acting,
        @Nullable HolderChoice deputy,
        String staff,
        @Nullable String leader,
        List<String> alsoReportsTo) {
    static final int MOST_STAFF = 100_000;

    PositionDraft {
        roles = List.copyOf(roles);
        holders = List.copyOf(holders);
        alsoReportsTo = List.copyOf(alsoReportsTo);
    }

    /** A unit that is there, by id, or the name of a new one. */
    record UnitChoice(@Nullable String id, String name) {}

    /** The parts of the form that something can be wrong with. */
    enum Field {
        TITLE,
        UNIT,
        DEPUTY,
        STAFF,
        LEADER,
        ALSO
    }

    /** What the form shows of a position as it stands. */
    static PositionDraft of(Position position) {
        return new PositionDraft(
                position.title(),
                position.unit() == null ? null : new UnitChoice(position.unit(), position.unit()),
                position.roles(),
                position.holders().stream()
                        .<HolderChoice>map(HolderChoice.Known::new)
                        .toList(),
                position.acting(),
                position.deputy() == null ? null : new HolderChoice.Known(position.deputy()),
                position.staffKnown() ? Integer.toString(position.staff()) : "",
                position.reportsTo(),
                position.alsoReportsTo());
    }

    /** A new position at a place of the chain. */
    static PositionDraft fresh(@Nullable String leader, @Nullable String unit, List<String> roles) {
        return of(new Position.Builder("")
                .reportsTo(leader)
                .unit(unit)
                .roles(roles)
                .build());
    }

    /** How many employees; none where nothing was typed. */
    @Nullable
    Integer staffCount() {
        return staff.isBlank() ? null : Integer.valueOf(staff.strip());
    }

    boolean staffIsNumber() {
        return staff.isBlank() || staff.strip().matches("\\d{1,6}") && Integer.parseInt(staff.strip()) <= MOST_STAFF;
    }
}
