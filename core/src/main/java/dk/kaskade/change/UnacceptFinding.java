package dk.kaskade.change;

import dk.kaskade.organisation.Acceptance;
import dk.kaskade.organisation.Organisation;
import java.util.List;

/**
 * Takes back the decision to live with a finding.
 *
 * @param acceptance says which: its inspection, position, thread and positions
 */
public record UnacceptFinding(Acceptance acceptance) implements OrganisationChange {
    @Override
    public Outcome applyTo(Organisation organisation) {
        List<Acceptance> rest =
                Apply.without(organisation.accepted(), other -> AcceptFinding.sameFinding(other, acceptance));
        return rest.size() == organisation.accepted().size()
                ? Apply.refuse("refused.not-accepted")
                : new Outcome.Done(organisation.withAccepted(rest));
    }

    @Override
    public Sentence sentence(Organisation organisation) {
        return AcceptedSentence.of("unaccept", organisation, acceptance);
    }

    @Override
    public List<String> subjects() {
        return AcceptedSentence.subjects(acceptance);
    }
}
