package dk.kaskade.change;

import dk.kaskade.organisation.Organisation;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says which day the organisation describes.
 *
 * @param day none = today
 */
public record SetAsOf(@Nullable LocalDate day) implements OrganisationChange {
    @Override
    public Outcome applyTo(Organisation organisation) {
        return new Outcome.Done(organisation.withAsOf(day));
    }

    @Override
    public Sentence sentence(Organisation organisation) {
        return day == null ? Sentence.of("set-as-of.today") : Sentence.of("set-as-of", day);
    }

    @Override
    public List<String> subjects() {
        return List.of();
    }
}
