package dk.kaskade.intake;

import dk.kaskade.change.Become;
import dk.kaskade.change.OrganisationChange;
import dk.kaskade.change.Outcome;
import dk.kaskade.change.Sentence;
import dk.kaskade.organisation.Organisation;
import java.util.List;
import java.util.Set;

/** Takes what a newer file tells, less what was left out. */
record TakeUpdate(Organisation fresh, Set<String> notTheSame, Set<String> leftOut, String file)
        implements OrganisationChange {
    @Override
    public Outcome applyTo(Organisation organisation) {
        return Update.of(organisation, fresh, notTheSame).applied(leftOut);
    }

    @Override
    public Sentence sentence(Organisation organisation) {
        return Become.updated(file);
    }

    @Override
    public List<String> subjects() {
        return List.of();
    }
}
