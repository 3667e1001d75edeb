package dk.kaskade.ui.chain;

import dk.kaskade.cascade.Carried;
import dk.kaskade.chain.Chain;
import dk.kaskade.inspect.Finding;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import dk.kaskade.ui.action.ActionId;
import dk.kaskade.ui.action.Actions;
import dk.kaskade.ui.chart.ChartPanel;
import dk.kaskade.ui.filter.FilterWords;
import dk.kaskade.ui.filter.Filtering;
import dk.kaskade.ui.filter.PositionFilter;
import dk.kaskade.ui.filterbar.FilterBar;
import dk.kaskade.ui.filterbar.FilterSheet;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.session.Analysis;
import dk.kaskade.ui.session.Session;
import java.awt.Component;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which positions stand out in the chart, and which branch is shown alone: chooses it and tells it. */
final class ChainFilter {
    private final Session session;
    private final Actions actions;
    private final Wording wording;
    private final ChartPanel panel;
    private final FilterBar bar = new FilterBar();
    private PositionFilter filter = PositionFilter.NONE;
    private @Nullable Filtering filtering;
    private @Nullable Organisation filtered;
    private @Nullable Analysis known;

    ChainFilter(Session session, Actions actions, Wording wording, ChartPanel panel) {
        this.session = session;
        this.actions = actions;
        this.wording = wording;
        this.panel = panel;
    }

    void register(Component button) {
        actions.on(ActionId.FILTER, () -> sheet().open(button), () -> session.isOpen() && button.isShowing());
        actions.selected(ActionId.FILTER, () -> !filter.isEmpty());
        actions.on(ActionId.CLEAR_FILTER, () -> set(PositionFilter.NONE), () -> !filter.isEmpty());
    }

    FilterBar bar() {
        return bar;
    }

    /** Another organisation is open: what was wanted of the one before says nothing about it. */
    void opened() {
        filter = PositionFilter.NONE;
        panel.setFilter(null);
    }

    private FilterSheet sheet() {
        return new FilterSheet(words(), filtering(), filter, this::set);
    }

    private void set(PositionFilter next) {
        filter = next;
        refresh();
        actions.refresh();
    }

    /** Asks again who fits: the value, what was found, or the filter is another. */
    void refresh() {
        if (filter.isEmpty()) {
            panel.setFilter(null);
            tell(0);
        } else {
            List<String> fit = filtering().ids(filter);
            panel.setFilter(fit);
            tell(fit.size());
        }
    }

    /** Tells the branch anew; who fits is as before. */
    void branchChanged() {
        tell(filter.isEmpty() ? 0 : filtering().fitting(filter).cardinality());
    }

    private void tell(int fit) {
        bar.show(
                branch(),
                filter,
                words(),
                fit,
                session.organisation().positions().size(),
                this::set);
    }

    private FilterBar.Branch branch() {
        Optional<Position> focus = panel.focus().flatMap(session.organisation()::position);
        if (focus.isEmpty()) {
            return FilterBar.Branch.ALL;
        }
        String text = wording.text(
                "chain.branch",
                title(focus.get()),
                panel.shownCount(),
                session.organisation().positions().size());
        List<FilterBar.Crumb> way = panel.above(focus.get().id()).stream()
                .flatMap(id -> session.organisation().position(id).stream())
                .map(above -> new FilterBar.Crumb(title(above), () -> panel.focusBranch(above.id())))
                .toList();
        return new FilterBar.Branch(way, text, panel::clearFocus);
    }

    private static String title(Position position) {
        return position.title().isBlank() ? position.id() : position.title();
    }

    private FilterWords words() {
        return new FilterWords(
                session.organisation(),
                session.framework(),
                wording.language(),
                id -> session.analysis()
                        .map(analysis -> analysis.texts().name(id, wording.language()))
                        .orElse(id));
    }

    /** Of the present value; with what was found in it or, until that is there, in the one before. */
    private Filtering filtering() {
        Organisation organisation = session.organisation();
        Analysis analysis = session.analysis().orElse(null);
        Filtering now = filtering;
        if (now == null || filtered != organisation || known != analysis) {
            boolean fresh = analysis != null && analysis.organisation() == organisation;
            List<Finding> findings =
                    analysis == null ? new ArrayList<>() : analysis.report().findings();
            now = new Filtering(fresh ? analysis.context().carried() : carried(organisation), findings);
            filtering = now;
            filtered = organisation;
            known = analysis;
        }
        return now;
    }

    private Carried carried(Organisation organisation) {
        LocalDate day = organisation.asOf();
        return Carried.of(Chain.of(organisation, session.framework()), day == null ? LocalDate.now() : day);
    }
}
