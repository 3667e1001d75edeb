package dk.kaskade.plugin.halsnaes.view;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.chain.Chain;
import dk.kaskade.change.AddAgreement;
import dk.kaskade.change.FreshIds;
import dk.kaskade.change.RemoveAgreement;
import dk.kaskade.framework.Framework;
import dk.kaskade.framework.Idea;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.ui.leaders.Figure;
import dk.kaskade.ui.leaders.LeaderPicker;
import dk.kaskade.ui.leaders.LeaderRow;
import dk.kaskade.ui.leaders.LeaderRows;
import dk.kaskade.ui.look.EmptyState;
import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Tables;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.session.SessionListener;
import dk.kaskade.ui.view.View;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.event.ActionEvent;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.LayoutFocusTraversalPolicy;
import org.jspecify.annotations.Nullable;

/** The catalogue between the leaders and what the chosen one takes along. Works while it is in sight. */
final class IdeasView implements View, SessionListener {
    private static final int ROOM_FOR_LIST = 900;
    private static final int ROOM_FOR_PICKS = 640;

    private final IdeasDesk desk;
    private final Session session;
    private final Predicate<Framework> isFor;
    private final JPanel root = Ground.panel(Tint.CANVAS, new BorderLayout());
    private @Nullable Page page;
    private @Nullable Picks picks;
    private Sieve sieve = Sieve.OPEN;
    private boolean outdated = true;

    /** What the view is made of in one language and for one framework. */
    private record Page(
            Catalogue catalogue,
            SieveBar bar,
            CardGrid grid,
            JScrollPane stage,
            LeaderPicker leaders,
            PicksPanel picks,
            Map<String, IdeaCard> cards,
            JPanel component) {}

    /** @param isFor whether there is anything to see under a framework */
    IdeasView(IdeasDesk desk, Predicate<Framework> isFor) {
        this.desk = desk;
        this.isFor = isFor;
        session = desk.session();
        session.listen(this);
        desk.wording().follow(this::startAgain);
        root.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                fit();
            }
        });
    }

    private Page page(Framework framework) {
        Catalogue catalogue = Catalogue.of(framework);
        SieveBar bar = new SieveBar(desk, catalogue, this::sift);
        CardGrid grid = new CardGrid();
        JScrollPane stage = Tables.scroll(grid);
        stage.setOpaque(false);
        stage.getViewport().setOpaque(false);
        LeaderPicker leaders = new LeaderPicker(desk.wording(), this::figure, desk::select, () -> focusFirst(grid));
        PicksPanel side = new PicksPanel(desk, this::remove);
        Map<String, IdeaCard> cards = new HashMap<>();
        for (Idea idea : catalogue.all()) {
            cards.putIfAbsent(idea.id(), new IdeaCard(desk, idea, catalogue.areaNames(idea), () -> turn(idea)));
        }
        JPanel middle = new JPanel(new BorderLayout());
        middle.setOpaque(false);
        middle.add(bar, BorderLayout.PAGE_START);
        middle.add(stage);
        JPanel all = Ground.panel(Tint.CANVAS, new BorderLayout());
        all.add(leaders, BorderLayout.LINE_START);
        all.add(middle);
        all.add(side, BorderLayout.LINE_END);
        return new Page(catalogue, bar, grid, stage, leaders, side, cards, all);
    }

    private static void focusFirst(CardGrid grid) {
        Component first = new LayoutFocusTraversalPolicy().getFirstComponent(grid);
        if (first != null) {
            first.requestFocusInWindow();
        }
    }

    private Figure figure(String position) {
        return picks == null ? Figure.NONE : picks.figure(position);
    }

    private void startAgain() {
        settling();
        page = null;
        sieve = Sieve.OPEN;
        later();
    }

    @Override
    public JComponent component() {
        return root;
    }

    @Override
    public void onShown() {
        if (outdated) {
            refresh();
        }
        if (page != null) {
            page.leaders().focusList();
        }
    }

    @Override
    public void opened() {
        startAgain();
    }

    @Override
    public void changed() {
        later();
    }

    @Override
    public void selected() {
        later();
    }

    @Override
    public void settling() {
        if (page != null) {
            page.picks().settle();
        }
    }

    private void later() {
        outdated = true;
        if (root.isShowing()) {
            refresh();
        }
    }

    private void refresh() {
        outdated = false;
        Framework framework = session.framework();
        Organisation organisation = session.organisation();
        if (!session.isOpen()
                || !isFor.test(framework)
                || organisation.positions().isEmpty()) {
            empty(framework);
            return;
        }
        boolean fresh = page == null || !page.catalogue().framework().equals(framework);
        Page shown = page == null || fresh ? page(framework) : page;
        page = shown;
        picks = Picks.of(organisation, framework);
        put(shown.component());
        shown.leaders().show(LeaderRows.of(Chain.of(organisation, framework)));
        if (fresh) {
            sift(Sieve.OPEN);
        }
        tell(shown);
        fit();
    }

    private void empty(Framework framework) {
        settling();
        page = null;
        String key = !session.isOpen() ? "empty.closed" : isFor.test(framework) ? "empty.positions" : "empty.other";
        put(new EmptyState(Icons.IDEA, desk.text(key), null));
    }

    /** Shows whose picks these are, and which ideas are among them. */
    private void tell(Page shown) {
        String position = session.selection().lead().orElse(null);
        LeaderRow leader = position == null ? null : leader(position);
        shown.leaders().select(leader == null ? null : leader.id());
        List<Pick> taken = leader == null || picks == null ? List.of() : picks.of(leader.id());
        shown.picks().show(leader, taken);
        shown.cards()
                .values()
                .forEach(card ->
                        card.show(taken.stream().anyMatch(pick -> pick.idea().equals(card.idea())), leader != null));
    }

    private @Nullable LeaderRow leader(String position) {
        return LeaderRows.of(Chain.of(session.organisation(), session.framework())).stream()
                .filter(row -> row.id().equals(position))
                .findFirst()
                .orElse(null);
    }

    private void sift(Sieve next) {
        sieve = next;
        Page shown = page;
        if (shown == null) {
            return;
        }
        List<Idea> found = shown.catalogue().found(sieve);
        shown.bar().count(found.size(), shown.catalogue().all().size());
        shown.grid().removeAll();
        found.stream().map(idea -> shown.cards().get(idea.id())).distinct().forEach(shown.grid()::add);
        shown.stage().setViewportView(found.isEmpty() ? nothing(shown) : shown.grid());
        shown.grid().revalidate();
        shown.grid().repaint();
    }

    private JComponent nothing(Page shown) {
        return new EmptyState(Icons.FILTER, desk.text("empty.filter"), new AbstractAction(desk.text("clear")) {
            @Override
            public void actionPerformed(ActionEvent event) {
                shown.bar().clear();
            }
        });
    }

    /** Takes an idea along for the selected leader, or puts it back. */
    void turn(Idea idea) {
        session.settle();
        String position = session.selection().lead().orElse(null);
        if (position == null) {
            return;
        }
        Picks now = Picks.of(session.organisation(), session.framework());
        now.of(position, idea).ifPresentOrElse(this::remove, () -> take(position, idea));
    }

    private void take(String position, Idea idea) {
        LocalDate day =
                session.organisation().asOf() != null ? session.organisation().asOf() : LocalDate.now();
        String id = FreshIds.agreement(session.organisation());
        if (session.apply(new AddAgreement(position, Pick.fresh(id, idea, day))).isEmpty()) {
            desk.navigation().done(desk.text("done.taken", idea.name()));
        }
    }

    private void remove(Pick pick) {
        session.settle();
        session.selection().lead().ifPresent(position -> {
            if (session.apply(new RemoveAgreement(position, pick.agreement().id()))
                    .isEmpty()) {
                desk.navigation().done(desk.text("done.removed", pick.idea().name()));
            }
        });
    }

    private void fit() {
        if (page != null) {
            int width = root.getWidth();
            page.leaders().setVisible(width == 0 || width >= UIScale.scale(ROOM_FOR_LIST));
            page.picks().setVisible(width == 0 || width >= UIScale.scale(ROOM_FOR_PICKS));
        }
    }

    private void put(JComponent component) {
        if (root.getComponentCount() != 1 || root.getComponent(0) != component) {
            root.removeAll();
            root.add(component);
            root.revalidate();
            root.repaint();
        }
    }
}
