package dk.kaskade.change;

import dk.kaskade.organisation.LinkDecision;
import dk.kaskade.organisation.Organisation;
import java.util.List;

/**
 * Takes back what was decided about a link: it is again as the framework has it, and one that was only proposed is gone.
 *
 * @param from       id of the expectation that leads
 * @param to         id of the one that it leads to
 * @param fromCalled what the first is called, for the sentence
 * @param toCalled   what the other is called
 */
public record TakeBackLink(String from, String to, String fromCalled, String toCalled) implements OrganisationChange {
    /** Takes back a decision about expectations whose titles are not at hand; the sentence calls them by their ids. */
    public TakeBackLink(String from, String to) {
        this(from, to, from, to);
    }

    @Override
    public Outcome applyTo(Organisation organisation) {
        List<LinkDecision> rest = Apply.without(organisation.links(), link -> link.isAbout(from, to));
        return rest.size() == organisation.links().size()
                ? Apply.refuse("refused.not-decided")
                : new Outcome.Done(organisation.withLinks(rest));
    }

    @Override
    public Sentence sentence(Organisation organisation) {
        return Sentence.of("take-back-link", Names.shorten(fromCalled), Names.shorten(toCalled));
    }

    @Override
    public List<String> subjects() {
        return List.of();
    }
}
