package dk.kaskade.ui.answer;

import dk.kaskade.change.OrganisationChange;
import dk.kaskade.document.History;
import dk.kaskade.document.History.Step;
import dk.kaskade.ui.session.Session;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One visit to a field: whatever is saved during it is undone together. Where somebody did something else meanwhile, or
 * undid it, the next change is a step of its own.
 */
public final class Visit {
    private final Session session;
    private @Nullable Step own;

    /** A visit that has not begun to change anything. */
    public Visit(Session session) {
        this.session = session;
    }

    /** Saves what the field has come to. */
    public void save(OrganisationChange change) {
        Step before = last();
        if (own != null && own == before) {
            session.applyOverLast(change);
        } else {
            session.apply(change);
        }
        own = last() == before ? own : last();
    }

    /** The field is left: what is saved next is another step. */
    public void end() {
        own = null;
    }

    private @Nullable Step last() {
        List<Step> done = session.history().map(History::done).orElse(List.of());
        return done.isEmpty() ? null : done.get(done.size() - 1);
    }
}
