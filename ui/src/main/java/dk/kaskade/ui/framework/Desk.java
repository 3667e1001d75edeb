package dk.kaskade.ui.framework;

import dk.kaskade.change.DecideLink;
import dk.kaskade.change.OrganisationChange;
import dk.kaskade.change.Sentence;
import dk.kaskade.change.TakeBackLink;
import dk.kaskade.extras.Extras;
import dk.kaskade.framework.Framework;
import dk.kaskade.organisation.LinkDecision;
import dk.kaskade.organisation.LinkDecision.Verdict;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.session.Topic;
import dk.kaskade.ui.view.Navigation;
import dk.kaskade.ui.view.ViewContext;
import java.time.LocalDate;
import java.util.Optional;

/** What every part of the view works with: the words, what is followed, and the decisions about links. */
record Desk(ViewContext context, FrameworkWords words) {
    Session session() {
        return context.session();
    }

    Framework framework() {
        return session().framework();
    }

    String text(String key, Object... arguments) {
        return words.text(key, arguments);
    }

    void follow(Topic topic) {
        session().follow(topic);
    }

    /** Shows a thread in the chain of positions. */
    void showInCascade(String thread) {
        session().follow(Topic.thread(thread));
        context.navigation().show(Navigation.CASCADE);
    }

    /** What was decided about a link; the last counts. */
    Optional<LinkDecision> decision(String from, String to) {
        return session().organisation().links().stream()
                .filter(link -> link.isAbout(from, to))
                .reduce((first, second) -> second);
    }

    void decide(String from, String to, Verdict verdict) {
        Organisation organisation = session().organisation();
        LocalDate day = organisation.asOf() == null ? LocalDate.now() : organisation.asOf();
        apply(new DecideLink(new LinkDecision(from, to, verdict, day, Extras.NONE), titled(from), titled(to)));
    }

    void takeBack(String from, String to) {
        apply(new TakeBackLink(from, to, titled(from), titled(to)));
    }

    private String titled(String expectation) {
        return framework().expectation(expectation).map(FrameworkWords::titled).orElse(expectation);
    }

    private void apply(OrganisationChange change) {
        String what =
                change.sentence(session().organisation()).in(words.wording().language());
        Optional<Sentence> refusal = session().apply(change);
        if (refusal.isPresent()) {
            context.navigation().say(refusal.get().in(words.wording().language()));
        } else {
            context.navigation().done(what);
        }
    }
}
