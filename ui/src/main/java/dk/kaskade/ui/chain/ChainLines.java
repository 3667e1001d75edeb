package dk.kaskade.ui.chain;

import dk.kaskade.change.DrawDottedLine;
import dk.kaskade.change.OrganisationChange;
import dk.kaskade.change.Sentence;
import dk.kaskade.ui.chart.LineTarget;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.session.Session;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Between whom dotted lines may go: asked of the organisation. */
final class ChainLines implements LineTarget {
    private final Session session;
    private final Wording wording;
    private final Around around;

    ChainLines(ChainViewFactory.Parts parts) {
        session = parts.session();
        wording = parts.wording();
        around = parts.around();
    }

    private OrganisationChange lines(Set<String> from, String leader) {
        return DrawDottedLine.from(session.organisation(), List.copyOf(from), leader);
    }

    @Override
    public @Nullable String canDraw(Set<String> from, String leader) {
        return session.refusal(lines(from, leader))
                .map(refusal -> refusal.in(wording.language()))
                .orElse(null);
    }

    @Override
    public void draw(Set<String> from, String leader) {
        OrganisationChange lines = lines(from, leader);
        String what = lines.sentence(session.organisation()).in(wording.language());
        Optional<Sentence> refusal = session.apply(lines);
        if (refusal.isPresent()) {
            around.say(refusal.get().in(wording.language()));
        } else {
            around.done(what);
        }
    }

    @Override
    public String how() {
        return wording.text("edit.line.how");
    }
}
