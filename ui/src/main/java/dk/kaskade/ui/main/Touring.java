package dk.kaskade.ui.main;

import dk.kaskade.inspect.Finding;
import dk.kaskade.organisation.Position;
import dk.kaskade.text.Texts;
import dk.kaskade.ui.action.ActionId;
import dk.kaskade.ui.session.Selection;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.session.SessionListener;
import dk.kaskade.ui.session.Topic;
import dk.kaskade.ui.tour.Tour;
import dk.kaskade.ui.tour.TourGuide;
import dk.kaskade.ui.tour.TourStep;
import dk.kaskade.ui.view.Navigation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The tours of the three jobs: director, consultant, leader. They go through whatever is open, and open the largest sample
 * where nothing is.
 */
final class Touring implements SessionListener {
    private static final Texts TEXTS = Texts.beside(TourGuide.class, "/dk/kaskade/ui/tour/tour");
    private static final String SKIPS_A_ROLE = "framework.thread-skips-role";

    private final Bench bench;
    private final Runnable openSample;
    private @Nullable TourGuide guide;
    private boolean waiting;

    /** @param openSample opens the sample that has most to see */
    Touring(Bench bench, Runnable openSample) {
        this.bench = bench;
        this.openSample = openSample;
    }

    void register() {
        bench.actions().on(ActionId.TOUR, this::begin);
        bench.session().listen(this);
    }

    private void begin() {
        if (session().isOpen()) {
            guide().choose();
        } else {
            waiting = true;
            openSample.run();
        }
    }

    /** The window shows the organisation before the tour begins: views are told first. */
    @Override
    public void analysed() {
        if (waiting && session().isOpen()) {
            waiting = false;
            guide().choose();
        }
    }

    private TourGuide guide() {
        if (guide == null) {
            guide = new TourGuide(bench.frame().getRootPane(), bench.wording(), this::tours);
        }
        return guide;
    }

    private List<Tour> tours() {
        return List.of(
                tour(
                        "director",
                        to(Navigation.CHAIN, "view.chain"),
                        to(Navigation.CHAIN, "view.findings"),
                        new Stop(this::brokenThread, "view.cascade"),
                        to(Navigation.FRAMEWORK, "view.framework"),
                        to(Navigation.GAPS, "view.gaps")),
                tour(
                        "consultant",
                        to(Navigation.FRAMEWORK, "view.framework"),
                        new Stop(this::spans, "view.chain"),
                        to(Navigation.GAPS, "view.gaps"),
                        to(Navigation.MATRIX, "view.matrix")),
                tour(
                        "leader",
                        new Stop(() -> bench.actions().run(ActionId.FIND), "search"),
                        new Stop(this::someLeader, "view.rolecard"),
                        to(Navigation.ROLE_CARD, "view.rolecard"),
                        to(Navigation.CASCADE, "view.cascade")));
    }

    /** Where a step leads and what it frames. */
    private record Stop(Runnable arrive, String spot) {}

    private Stop to(String view, String spot) {
        return new Stop(() -> bench.frame().showView(view), spot);
    }

    private Tour tour(String key, Stop... stops) {
        List<TourStep> steps = new ArrayList<>();
        for (Stop stop : stops) {
            String step = key + "." + (steps.size() + 1);
            steps.add(new TourStep(text(step), text(step + ".words"), stop.arrive(), stop.spot()));
        }
        return new Tour(text(key), text(key + ".words"), steps);
    }

    /** A thread that skips a role, which is the most to learn from; else the framework's first. */
    private void brokenThread() {
        Optional<String> skipping = session().analysis().stream()
                .flatMap(analysis -> analysis.report().findings().stream())
                .filter(finding -> SKIPS_A_ROLE.equals(finding.inspection()))
                .map(Finding::thread)
                .flatMap(Stream::ofNullable)
                .findFirst();
        skipping.or(() -> session().framework().threads().stream()
                        .map(thread -> thread.id())
                        .findFirst())
                .ifPresent(thread -> session().follow(Topic.thread(thread)));
        bench.frame().showView(Navigation.CASCADE);
    }

    private void spans() {
        bench.frame().showView(Navigation.CHAIN);
        bench.actions().run(ActionId.LENS_SPAN);
    }

    /** Whoever is selected; else the first who has a leader. */
    private void someLeader() {
        if (session().selection().isEmpty()) {
            session().organisation().positions().stream()
                    .filter(position ->
                            position.reportsTo() != null && !position.holders().isEmpty())
                    .map(Position::id)
                    .findFirst()
                    .ifPresent(id -> session().select(Selection.of(id)));
        }
        bench.frame().showView(Navigation.ROLE_CARD);
    }

    private Session session() {
        return bench.session();
    }

    private String text(String key) {
        return bench.wording().text(TEXTS, key);
    }
}
