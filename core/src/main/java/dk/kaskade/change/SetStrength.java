package dk.kaskade.change;

import dk.kaskade.extras.Extras;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Strength;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Sets how strongly a leader turns up a guide mark. Older settings are kept; one of the same day is replaced.
 *
 * @param day    when
 * @param called the mark's name, for the sentence; an organisation does not know it
 */
public record SetStrength(
        String position, String mark, int value, @Nullable LocalDate day, String called) implements OrganisationChange {
    /** Sets a mark whose name is not at hand; the sentence calls it by its id. */
    public SetStrength(String position, String mark, int value, @Nullable LocalDate day) {
        this(position, mark, value, day, mark);
    }

    @Override
    public Outcome applyTo(Organisation organisation) {
        return Apply.toPosition(organisation, position, this::set);
    }

    @Override
    public Sentence sentence(Organisation organisation) {
        return Sentence.of("set-strength", Names.position(organisation, position), Names.shorten(called), value);
    }

    @Override
    public List<String> subjects() {
        return List.of(position);
    }

    private Position set(Position before) {
        List<Strength> all = Apply.replaced(before.strengths(), this::sameDay, this::fresh)
                .orElseGet(() -> Apply.added(before.strengths(), new Strength(mark, value, day, Extras.NONE)));
        return before.change().strengths(all).build();
    }

    private boolean sameDay(Strength other) {
        return other.mark().equals(mark) && Objects.equals(other.set(), day);
    }

    private Strength fresh(Strength old) {
        return new Strength(mark, value, day, old.extras());
    }
}
