package dk.kaskade.ui.chain;

import dk.kaskade.change.MovePositions;
import dk.kaskade.change.Outcome;
import dk.kaskade.change.Sentence;
import dk.kaskade.inspect.InspectionReport;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.ui.chart.DropTarget;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.task.Running;
import dk.kaskade.ui.task.Task;
import dk.kaskade.ui.task.Tasks;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What may be dragged where, and what it would bring: asked of the organisation, tried on a copy in the background. */
final class ChainDrop implements DropTarget {
    private final Session session;
    private final Wording wording;
    private final Tasks tasks;
    private final Around around;
    private final Runnable tried;

    private @Nullable MovePositions asked;
    private @Nullable Organisation askedOf;
    private @Nullable Running running;
    private String brings = "";

    /** @param tried hears that {@link #preview} knows more than before */
    ChainDrop(ChainViewFactory.Parts parts, Runnable tried) {
        session = parts.session();
        wording = parts.wording();
        tasks = parts.tasks();
        around = parts.around();
        this.tried = tried;
    }

    @Override
    public @Nullable String canDrop(Set<String> positions, String newLeader) {
        return session.refusal(move(positions, newLeader))
                .map(refusal -> refusal.in(wording.language()))
                .orElse(null);
    }

    @Override
    public void drop(Set<String> positions, String newLeader) {
        MovePositions move = move(positions, newLeader);
        String what = move.sentence(session.organisation()).in(wording.language());
        Optional<Sentence> refusal = session.apply(move);
        if (refusal.isPresent()) {
            around.say(refusal.get().in(wording.language()));
        } else {
            around.done(what);
        }
    }

    @Override
    public String preview(Set<String> positions, String newLeader) {
        MovePositions move = move(positions, newLeader);
        if (!move.equals(asked) || session.organisation() != askedOf) {
            ask(move);
        }
        return brings;
    }

    private void ask(MovePositions move) {
        asked = move;
        askedOf = session.organisation();
        brings = "";
        if (running != null) {
            running.cancel();
        }
        if (move.applyTo(session.organisation()) instanceof Outcome.Done done
                && session.analysis().isPresent()
                && !session.isLooking()) {
            InspectionReport before = session.analysis().get().report();
            running = tasks.run(new Task<>(
                    "",
                    progress -> Difference.between(before, around.look(done.organisation(), progress::cancelled)),
                    difference -> show(move, difference),
                    failure -> brings = ""));
        }
    }

    private void show(MovePositions move, Difference difference) {
        if (move.equals(asked)) {
            brings = difference.isNone()
                    ? wording.text("chain.drop.same")
                    : wording.text("chain.drop.change", difference.closed(), difference.opened());
            tried.run();
        }
    }

    private static MovePositions move(Set<String> positions, String newLeader) {
        return new MovePositions(List.copyOf(positions), newLeader);
    }
}
