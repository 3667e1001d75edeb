package dk.kaskade.ui.compare;

import dk.kaskade.ui.look.EmptyState;
import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.session.Compared;
import dk.kaskade.ui.session.Selection;
import dk.kaskade.ui.view.Navigation;
import dk.kaskade.ui.view.View;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.event.ActionEvent;
import java.awt.event.HierarchyEvent;
import java.util.Optional;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** Organisations side by side: pages, what a figure is at the right, and the choice of who stands here in the tool bar. */
final class CompareView implements View, DetailPanel.Handler {
    private static final String PAGES = "pages";
    private static final String NOTHING = "nothing";

    private final CompareDesk desk;
    private final Comparing comparing;
    private final CompareTools tools;
    private final PageBar bar;
    private final Pages pages;
    private final DetailPanel detail;
    private final CardLayout cards = new CardLayout();
    private final JPanel stage = new JPanel(cards);
    private final JPanel empty = new JPanel(new BorderLayout());
    private final JPanel root = Ground.panel(Tint.CANVAS, new BorderLayout());

    private Sight sight = Sight.NOTHING;
    private Shown shown = new Shown(0, 0);
    private boolean differences;

    CompareView(CompareDesk desk) {
        this.desk = desk;
        comparing = new Comparing(desk.session(), desk.sources(), this::heard);
        tools = new CompareTools(desk, comparing, this::differences);
        detail = new DetailPanel(desk, this);
        pages = new Pages(desk, this::ask);
        bar = new PageBar(desk, new BarHandler());
        JPanel side = new JPanel(new BorderLayout());
        side.setOpaque(false);
        side.add(pages.component());
        side.add(detail.component(), BorderLayout.LINE_END);
        stage.setOpaque(false);
        stage.add(side, PAGES);
        stage.add(empty, NOTHING);
        empty.setOpaque(false);
        root.add(bar, BorderLayout.PAGE_START);
        root.add(stage);
        root.addHierarchyListener(event -> {
            if ((event.getChangeFlags() & HierarchyEvent.SHOWING_CHANGED) != 0) {
                comparing.awake(root.isShowing());
            }
        });
        comparing.opened();
        desk.context().wording().follow(this::read);
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
        comparing.awake(true);
        if (sight.isSideBySide()) {
            pages.focus();
        } else {
            tools.adding().requestFocusInWindow();
        }
    }

    private void read() {
        tools.name();
        bar.name();
        pages.name();
        heard(comparing);
    }

    /** Somebody has come, gone, changed or become known. */
    private void heard(Comparing now) {
        sight = now.sight();
        desk.session()
                .compare(new Compared(
                        sight.columns().stream()
                                .map(column -> column.digest().summary())
                                .toList(),
                        desk.session().compared().corrections()));
        shown = new Shown(shown.from(), sight.columns().size());
        tools.show(now);
        bar.show(now, shown, sight);
        if (sight.isSideBySide()) {
            pages.show(new Showing(desk, sight, shown, differences));
            followDetail();
            cards.show(stage, PAGES);
        } else {
            detail.hide();
            nothing(now);
        }
    }

    /** The figure that is told of is told anew; it goes where its organisation has gone. */
    private void followDetail() {
        Spot told = detail.spot();
        if (told != null) {
            Optional<Spot> now = told.column() < sight.columns().size() ? pages.find(told) : Optional.empty();
            now.ifPresentOrElse(spot -> detail.show(spot, sight.columns().get(spot.column())), this::close);
        }
    }

    private void nothing(Comparing now) {
        empty.removeAll();
        boolean waiting = now.waiting() > 0;
        String sentence =
                waiting ? desk.text("empty.waiting") : desk.text(now.seats().isEmpty() ? "empty.nobody" : "empty.one");
        Action add = new AbstractAction(desk.text("empty.add")) {
            @Override
            public void actionPerformed(ActionEvent event) {
                new AddMenu(desk, comparing).show((JComponent) event.getSource());
            }
        };
        empty.add(new EmptyState(Icons.COMPARE, sentence, waiting ? null : add));
        empty.revalidate();
        cards.show(stage, NOTHING);
    }

    private void differences(boolean only) {
        differences = only;
        heard(comparing);
    }

    private void ask(Spot spot) {
        detail.show(spot, sight.columns().get(spot.column()));
        pages.open(spot);
        root.revalidate();
    }

    @Override
    public void go(Choice choice, String position) {
        if (choice instanceof Choice.Opened open && desk.session().documents().contains(open.document())) {
            desk.session().show(open.document());
            desk.session().select(Selection.of(position));
            desk.context().navigation().show(Navigation.CHAIN);
        }
    }

    @Override
    public void open(Choice choice) {
        if (choice instanceof Choice.Filed filed) {
            desk.sources().open(filed.file());
        }
    }

    @Override
    public void close() {
        detail.hide();
        pages.open(null);
        pages.focus();
    }

    /** What is done in the bar over the pages. */
    private final class BarHandler implements PageBar.Handler {
        @Override
        public void page(Pages.Name page) {
            pages.go(page);
            close();
        }

        @Override
        public void turn(int by) {
            shown = shown.turned(by);
            heard(comparing);
        }

        @Override
        public void stop() {
            comparing.stop();
        }

        @Override
        public void forgetTroubles() {
            comparing.forgetTroubles();
        }
    }
}
