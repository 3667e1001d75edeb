package dk.kaskade.ui.main;

import dk.kaskade.organisation.Position;
import dk.kaskade.ui.action.ActionId;
import dk.kaskade.ui.session.Selection;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.session.SessionListener;
import dk.kaskade.ui.session.Topic;
import java.awt.EventQueue;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Remembers where a person has been in an organisation, and goes back and forward through it. */
final class Trail implements SessionListener {
    private final Bench bench;
    private Steps<Place> steps = Steps.none();
    private boolean looking;

    /**
     * Where a person is.
     *
     * @param view  the view in the centre
     * @param topic what is followed
     */
    record Place(String view, Selection selection, Optional<Topic> topic) {}

    Trail(Bench bench) {
        this.bench = bench;
    }

    /** Takes over the two commands and begins to remember. */
    void begin() {
        bench.actions().on(ActionId.BACK, () -> go(steps.back()), () -> steps.canGoBack());
        bench.actions().on(ActionId.FORWARD, () -> go(steps.forward()), () -> steps.canGoForward());
        bench.session().listen(this);
        bench.frame().whenShown(this::seen);
    }

    @Override
    public void opened() {
        steps = Steps.none();
        seen();
    }

    @Override
    public void selected() {
        seen();
    }

    @Override
    public void followed() {
        seen();
    }

    /** What changes at one stroke is one place: a selection and the view that shows it. */
    private void seen() {
        if (!looking) {
            looking = true;
            EventQueue.invokeLater(() -> {
                looking = false;
                if (bench.session().isOpen()) {
                    steps = steps.at(here());
                    bench.actions().refresh();
                }
            });
        }
    }

    private Place here() {
        Session session = bench.session();
        return new Place(bench.frame().currentView(), session.selection(), session.topic());
    }

    private void go(Steps<Place> next) {
        next.present().ifPresent(place -> {
            bench.session().select(existing(place.selection()));
            bench.session().follow(place.topic().orElse(null));
            bench.frame().showView(place.view());
            // a position that is gone meanwhile is no reason to forget what lies ahead
            steps = next.instead(here());
        });
    }

    private Selection existing(Selection wanted) {
        Set<String> known = bench.session().organisation().positions().stream()
                .map(Position::id)
                .collect(Collectors.toSet());
        Set<String> left = new LinkedHashSet<>(wanted.positions());
        left.retainAll(known);
        return new Selection(left);
    }
}
