package dk.kaskade.change;

import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells how many employees a position leads directly.
 *
 * @param staff 0 or more; none = not told
 */
public record SetStaff(String position, @Nullable Integer staff) implements OrganisationChange {
    @Override
    public Outcome applyTo(Organisation organisation) {
        if (staff != null && staff < 0) {
            return Apply.refuse("refused.negative-staff");
        }
        return Apply.toPosition(organisation, position, this::changed);
    }

    @Override
    public Sentence sentence(Organisation organisation) {
        String name = Names.position(organisation, position);
        return staff == null ? Sentence.of("set-staff.none", name) : Sentence.of("set-staff", name, staff);
    }

    @Override
    public List<String> subjects() {
        return List.of(position);
    }

    private Position changed(Position before) {
        Position.Builder after = before.change();
        return (staff == null ? after.staffUnknown() : after.staff(staff)).build();
    }
}
