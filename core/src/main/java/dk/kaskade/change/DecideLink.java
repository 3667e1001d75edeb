package dk.kaskade.change;

import dk.kaskade.organisation.LinkDecision;
import dk.kaskade.organisation.Organisation;
import java.util.ArrayList;
import java.util.List;

/**
 * Confirms, rejects or proposes a link between two expectations; an earlier decision about the same two is replaced.
 *
 * @param fromCalled what the expectation that leads is called, for the sentence; an organisation does not know it
 * @param toCalled   what the other is called
 */
public record DecideLink(LinkDecision decision, String fromCalled, String toCalled) implements OrganisationChange {
    /** Decides about expectations whose titles are not at hand; the sentence calls them by their ids. */
    public DecideLink(LinkDecision decision) {
        this(decision, decision.from(), decision.to());
    }

    @Override
    public Outcome applyTo(Organisation organisation) {
        if (decision.from().equals(decision.to())) {
            return Apply.refuse("refused.link-to-itself");
        }
        List<LinkDecision> all = new ArrayList<>();
        boolean placed = false;
        for (LinkDecision other : organisation.links()) {
            boolean same = other.isAbout(decision.from(), decision.to());
            if (!same) {
                all.add(other);
            } else if (!placed) {
                all.add(withExtrasOf(other));
                placed = true;
            }
        }
        if (!placed) {
            all.add(decision);
        }
        return new Outcome.Done(organisation.withLinks(all));
    }

    private LinkDecision withExtrasOf(LinkDecision old) {
        return new LinkDecision(decision.from(), decision.to(), decision.decision(), decision.on(), old.extras());
    }

    @Override
    public Sentence sentence(Organisation organisation) {
        String key = "decide-link." + decision.decision().id();
        return Sentence.of(key, Names.shorten(fromCalled), Names.shorten(toCalled));
    }

    @Override
    public List<String> subjects() {
        return List.of();
    }
}
