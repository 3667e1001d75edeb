package dk.kaskade.ui.cascade;

import dk.kaskade.cascade.Carried;
import dk.kaskade.chain.Chain;
import dk.kaskade.change.CarryByAgreement;
import dk.kaskade.change.DecideLink;
import dk.kaskade.change.OrganisationChange;
import dk.kaskade.change.Sentence;
import dk.kaskade.change.Several;
import dk.kaskade.extras.Extras;
import dk.kaskade.framework.Expectation;
import dk.kaskade.inspect.InspectionContext;
import dk.kaskade.organisation.LinkDecision;
import dk.kaskade.ui.cascade.Descent.Break;
import dk.kaskade.ui.cascade.Wordings.Reading;
import dk.kaskade.ui.session.Analysis;
import dk.kaskade.ui.session.Selection;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.view.ViewContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Does in the session what the view offers. Positions are numbers of the way down that is shown. */
final class CascadeDeeds implements Deeds {
    private final ViewContext context;
    private final Supplier<Descent> shown;

    CascadeDeeds(ViewContext context, Supplier<Descent> shown) {
        this.context = context;
        this.shown = shown;
    }

    @Override
    public void go(int position) {
        select(List.of(position));
    }

    /** The first of them is the one that a single view shows. */
    void select(List<Integer> positions) {
        Chain chain = shown.get().cascade().carried().chain();
        List<String> ids = new ArrayList<>(positions.stream().map(chain::id).toList());
        Collections.reverse(ids);
        session().select(Selection.of(ids));
    }

    @Override
    public void decide(Reading reading, LinkDecision.Verdict verdict) {
        LinkDecision decision = new LinkDecision(
                reading.from().id(),
                reading.to().id(),
                verdict,
                session()
                        .analysis()
                        .map(Analysis::context)
                        .map(InspectionContext::day)
                        .orElse(null),
                Extras.NONE);
        String from = reading.from().title();
        String to = reading.to().title();
        apply(new DecideLink(decision, from, to), CascadeTexts.in(context.wording(), "decided", from, to));
    }

    @Override
    public void agree(List<Break> breaks) {
        Descent descent = shown.get();
        Carried carried = descent.cascade().carried();
        List<OrganisationChange> all = new ArrayList<>();
        for (Break one : breaks) {
            List<String> wanted = carried.ids(descent.wanted(one.position()));
            String titles = wanted.stream()
                    .map(id -> carried.chain()
                            .framework()
                            .expectation(id)
                            .map(Expectation::title)
                            .orElse(id))
                    .collect(Collectors.joining("; "));
            String text = CascadeTexts.in(context.wording(), "breaks.agreement", titles);
            all.add(new CarryByAgreement(
                    carried.chain().id(one.position()),
                    wanted,
                    text,
                    session().analysis().map(now -> now.context().day()).orElse(null)));
        }
        apply(Several.of(all), CascadeTexts.in(context.wording(), "breaks.agreed", all.size()));
    }

    @Override
    public void show(String view, List<Integer> positions) {
        if (!positions.isEmpty()) {
            select(positions);
        }
        context.navigation().show(view);
    }

    private void apply(OrganisationChange change, String done) {
        Optional<Sentence> refused = session().apply(change);
        refused.ifPresentOrElse(
                why -> context.navigation().say(why.in(context.wording().language())),
                () -> context.navigation().done(done));
    }

    private Session session() {
        return context.session();
    }
}
