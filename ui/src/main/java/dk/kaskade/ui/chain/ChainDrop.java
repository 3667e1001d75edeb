package dk.kaskade.ui.chain;

import dk.kaskade.change.MovePositions;
import dk.kaskade.change.OrganisationChange;
import dk.kaskade.change.PlaceBeside;
import dk.kaskade.change.Sentence;
import dk.kaskade.ui.chart.DropTarget;
import dk.kaskade.ui.edit.Difference;
import dk.kaskade.ui.edit.Trial;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.session.Session;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What may be dragged where, and what it would bring: asked of the organisation, tried on a copy in the background. */
final class ChainDrop implements DropTarget {
    private final Session session;
    private final Wording wording;
    private final Around around;
    private final Trial trial;
    private final Runnable tried;
    private String brings = "";

    /** @param tried hears that {@link #preview} knows more than before */
    ChainDrop(ChainViewFactory.Parts parts, Runnable tried) {
        session = parts.session();
        wording = parts.wording();
        around = parts.around();
        trial = new Trial(session, parts.tasks(), around);
        this.tried = tried;
    }

    @Override
    public @Nullable String canDrop(Set<String> positions, String newLeader) {
        return refusal(move(positions, newLeader));
    }

    @Override
    public @Nullable String canPlace(Set<String> positions, String sibling, boolean behind) {
        return refusal(beside(positions, sibling, behind));
    }

    private @Nullable String refusal(OrganisationChange change) {
        return session.refusal(change)
                .map(refusal -> refusal.in(wording.language()))
                .orElse(null);
    }

    @Override
    public void drop(Set<String> positions, String newLeader) {
        apply(move(positions, newLeader));
    }

    @Override
    public void place(Set<String> positions, String sibling, boolean behind) {
        apply(beside(positions, sibling, behind));
    }

    private void apply(OrganisationChange change) {
        trial.stop();
        String what = change.sentence(session.organisation()).in(wording.language());
        Optional<Sentence> refusal = session.apply(change);
        if (refusal.isPresent()) {
            around.say(refusal.get().in(wording.language()));
        } else {
            around.done(what);
        }
    }

    @Override
    public String preview(Set<String> positions, String newLeader) {
        MovePositions move = move(positions, newLeader);
        if (!trial.isAbout(move)) {
            brings = "";
            trial.of(move, this::show);
        }
        return brings;
    }

    private void show(Difference difference) {
        brings = Trial.words(wording, difference);
        tried.run();
    }

    @Override
    public String placeWords(String sibling, boolean behind) {
        String name = session.organisation()
                .position(sibling)
                .map(position -> position.title().isBlank() ? position.id() : position.title())
                .orElse(sibling);
        return wording.text(behind ? "edit.place.behind" : "edit.place.before", name);
    }

    private static MovePositions move(Set<String> positions, String newLeader) {
        return new MovePositions(List.copyOf(positions), newLeader);
    }

    private static PlaceBeside beside(Set<String> positions, String sibling, boolean behind) {
        return new PlaceBeside(List.copyOf(positions), sibling, behind);
    }
}
