package dk.kaskade.ui.chain;

import dk.kaskade.cascade.Carried;
import dk.kaskade.chain.Chain;
import dk.kaskade.change.OrganisationChange;
import dk.kaskade.framework.Framework;
import dk.kaskade.inspect.Finding;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.ui.action.ActionId;
import dk.kaskade.ui.action.Actions;
import dk.kaskade.ui.action.ChainTools;
import dk.kaskade.ui.chart.ChartListener;
import dk.kaskade.ui.chart.ChartPanel;
import dk.kaskade.ui.edit.PositionActions;
import dk.kaskade.ui.look.EmptyState;
import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.paint.ChartModel;
import dk.kaskade.ui.paint.ChartModels;
import dk.kaskade.ui.paint.ChartWords;
import dk.kaskade.ui.paint.LensChoice;
import dk.kaskade.ui.session.Analysis;
import dk.kaskade.ui.session.Selection;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.session.SessionListener;
import dk.kaskade.ui.task.Running;
import dk.kaskade.ui.task.Task;
import dk.kaskade.ui.task.Tasks;
import dk.kaskade.ui.view.View;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Point;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;

/** The chart of the organisation that is open: follows the session, and tells it what a person selects and moves. */
final class ChainView implements View, SessionListener, ChartListener {
    private static final String CHART = "chart";
    private static final String NOTHING = "nothing";
    /** Of so many positions the chart is made in less time than a person notices; of more it is made in the background. */
    private static final int AT_ONCE = 2000;

    private final Session session;
    private final Actions actions;
    private final Wording wording;
    private final Tasks tasks;
    private final ChartPanel panel;
    private final ChainTools tools;
    private final ChainLook look;
    private final ChainFilter filter;
    private final CardTyping typing;
    private final ChainMenu menu;
    private final Around around;
    private final PositionActions edits;
    private final CardLayout cards = new CardLayout();
    private final JPanel empty = Ground.panel(Tint.CANVAS, new BorderLayout());
    private final JPanel root = Ground.panel(Tint.CANVAS, cards);

    private @Nullable Running drawing;
    private String alone = "";

    ChainView(ChainViewFactory.Parts parts) {
        session = parts.session();
        actions = parts.actions();
        wording = parts.wording();
        tasks = parts.tasks();
        around = parts.around();
        panel = new ChartPanel(nothing());
        tools = new ChainTools(actions, wording);
        new ChainCommands(session, actions, panel).register();
        look = new ChainLook(session, actions, wording, panel, this::refresh);
        look.register();
        filter = new ChainFilter(session, actions, wording, panel);
        filter.register(tools.filterButton());
        panel.setDropTarget(new ChainDrop(parts, panel::previewChanged));
        panel.setDetails(new ChainHover(session, wording)::lines);
        edits = parts.edits();
        typing = new CardTyping(parts, panel);
        edits.onCards(typing);
        menu = new ChainMenu(parts);
        panel.setLineTarget(new ChainLines(parts));
        panel.listen(this);
        parts.search().watch(panel::setHits);
        actions.bindChain(panel);
        JPanel chart = Ground.panel(Tint.CANVAS, new BorderLayout());
        chart.add(filter.bar(), BorderLayout.NORTH);
        chart.add(panel);
        root.add(chart, CHART);
        root.add(empty, NOTHING);
        session.listen(this);
        wording.follow(this::refresh);
        opened();
    }

    @Override
    public JComponent component() {
        return root;
    }

    @Override
    public Optional<JComponent> tools() {
        return Optional.of(tools);
    }

    @Override
    public void onShown() {
        panel.requestFocusInWindow();
    }

    /** Nothing of the chart before is kept: two organisations may use the same ids. */
    @Override
    public void opened() {
        panel.setChart(nothing());
        look.opened();
        filter.opened();
        edits.forgetCut();
        refresh();
        viewChanged();
        if (root.isShowing()) {
            panel.requestFocusInWindow();
        }
    }

    @Override
    public void changed() {
        refresh();
    }

    @Override
    public void analysed() {
        refresh();
    }

    @Override
    public void followed() {
        look.follow();
    }

    @Override
    public void settling() {
        panel.settleTyping();
    }

    /** Typing on a card goes on, as one step, when it is told how far it is. */
    @Override
    public void copying(Consumer<OrganisationChange> typed) {
        panel.settleTyping();
    }

    @Override
    public void selected() {
        Set<String> now = session.selection().positions();
        if (!panel.selection().equals(now)) {
            panel.setSelection(now);
            if (!panel.seesAll()) {
                panel.lead().ifPresent(panel::centreOn);
            }
        }
    }

    /** Draws the present value, with what is known of it or, until that is there, of the one before. */
    private void refresh() {
        if (drawing != null) {
            drawing.cancel();
        }
        look.tell(tools);
        Organisation organisation = session.organisation();
        if (organisation.positions().isEmpty()) {
            showNothing();
        } else if (organisation.positions().size() <= AT_ONCE) {
            show(model().get());
        } else {
            Supplier<ChartModel> model = model();
            drawing = tasks.run(new Task<>("", progress -> model.get(), this::show, failure -> {
                throw new IllegalStateException(failure);
            }));
        }
    }

    private void show(ChartModel model) {
        panel.setChart(model);
        panel.setSelection(session.selection().positions());
        filter.refresh();
        cards.show(root, CHART);
        viewChanged();
        typing.drawn();
    }

    /** How the present value is made into a chart, on any thread. */
    private Supplier<ChartModel> model() {
        Organisation organisation = session.organisation();
        Framework framework = session.framework();
        Optional<Analysis> known = session.analysis();
        LensChoice lens = look.choice();
        around.seenThrough(lens);
        Locale language = wording.language();
        return () -> {
            boolean fresh = known.isPresent() && known.get().organisation() == organisation;
            Carried carried = fresh ? known.get().context().carried() : carried(organisation, framework);
            List<Finding> findings =
                    known.map(analysis -> analysis.report().findings()).orElse(List.of());
            return ChartModels.of(carried, findings, lens, ChartModels.Names.SHOWN, language);
        };
    }

    private static Carried carried(Organisation organisation, Framework framework) {
        LocalDate day = organisation.asOf();
        return Carried.of(Chain.of(organisation, framework), day == null ? LocalDate.now() : day);
    }

    private ChartModel nothing() {
        return ChartModel.empty(new ChartWords(wording.language()));
    }

    private void showNothing() {
        empty.removeAll();
        empty.add(new EmptyState(
                Icons.CHAIN,
                wording.text(session.isOpen() ? "chain.empty" : "chain.closed"),
                actions.isDone(ActionId.ADD_BELOW) ? actions.action(ActionId.ADD_BELOW) : null));
        empty.revalidate();
        cards.show(root, NOTHING);
    }

    @Override
    public void selected(Set<String> positions) {
        session.select(Selection.of(List.copyOf(positions)));
    }

    @Override
    public void opened(String position) {
        session.select(Selection.of(position));
        actions.run(actions.isDone(ActionId.OPEN_ROLE_CARD) ? ActionId.OPEN_ROLE_CARD : ActionId.EDIT_POSITION);
    }

    @Override
    public void menuAsked(Point at) {
        menu.of(panel.selection().size(), panel.chosenLine(), this::titleOf).show(panel, at.x, at.y);
    }

    private String titleOf(String id) {
        return session.organisation()
                .position(id)
                .map(position -> position.title().isBlank() ? position.id() : position.title())
                .orElse(id);
    }

    @Override
    public void titleClicked(String position) {
        typing.title(position);
    }

    @Override
    public void eraseAsked(String position, String leader) {
        edits.erase(position, leader);
    }

    @Override
    public void paleDropped() {
        edits.forgetCut();
    }

    @Override
    public void viewChanged() {
        tools.zoom(panel.zoom());
        String branch = panel.focus().orElse("");
        if (!branch.equals(alone)) {
            alone = branch;
            filter.branchChanged();
        }
        actions.refresh();
    }
}
