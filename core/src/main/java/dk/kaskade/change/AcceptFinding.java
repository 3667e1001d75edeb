package dk.kaskade.change;

import dk.kaskade.organisation.Acceptance;
import dk.kaskade.organisation.Organisation;
import java.util.List;
import java.util.Objects;

/**
 * Decides to live with a finding; a decision about the same finding is replaced.
 *
 * @param acceptance with a reason
 */
public record AcceptFinding(Acceptance acceptance) implements OrganisationChange {
    @Override
    public Outcome applyTo(Organisation organisation) {
        if (acceptance.reason().isBlank()) {
            return Apply.refuse("refused.no-reason");
        }
        String position = acceptance.position();
        if (position != null && organisation.position(position).isEmpty()) {
            return Apply.refuse("refused.unknown-position", position);
        }
        List<Acceptance> all = Apply.replaced(
                        organisation.accepted(), other -> sameFinding(other, acceptance), other -> acceptance)
                .orElseGet(() -> Apply.added(organisation.accepted(), acceptance));
        return new Outcome.Done(organisation.withAccepted(all));
    }

    @Override
    public Sentence sentence(Organisation organisation) {
        return AcceptedSentence.of("accept", organisation, acceptance);
    }

    @Override
    public List<String> subjects() {
        return AcceptedSentence.subjects(acceptance);
    }

    static boolean sameFinding(Acceptance one, Acceptance other) {
        return one.inspection().equals(other.inspection())
                && Objects.equals(one.position(), other.position())
                && Objects.equals(one.thread(), other.thread())
                && one.positions().equals(other.positions());
    }
}
