package dk.kaskade.plugin.holbaek.view;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.framework.Framework;
import dk.kaskade.plugin.holbaek.view.Translations.Place;
import dk.kaskade.ui.leaders.Figure;
import dk.kaskade.ui.leaders.LeaderPicker;
import dk.kaskade.ui.leaders.LeaderRow;
import dk.kaskade.ui.look.EmptyState;
import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Tables;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.session.SessionListener;
import dk.kaskade.ui.view.View;
import java.awt.BorderLayout;
import java.awt.GraphicsEnvironment;
import java.awt.Toolkit;
import java.awt.event.ActionEvent;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;

/** One page for each leader, chosen in the list at the left. Works while it is in sight, and catches up when it comes there. */
final class WordsView implements View, SessionListener {
    private static final int ROOM_FOR_LIST = 720;
    private static final int WIDE = 860;

    private final WordsDesk desk;
    private final Session session;
    private final Predicate<Framework> isFor;
    private final JPanel root = Ground.panel(Tint.PANEL, new BorderLayout());
    private @Nullable Frame frame;
    private @Nullable WordsPage page;
    private @Nullable Translations translations;
    private boolean outdated = true;

    /** What stands around the page in one language. */
    private record Frame(LeaderPicker leaders, PageHead head, JScrollPane stage, JPanel component) {}

    /** @param isFor whether there is anything to see under a framework */
    WordsView(WordsDesk desk, Predicate<Framework> isFor) {
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
        root.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(key(), "next");
        root.getActionMap().put("next", new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                next();
            }
        });
    }

    private static KeyStroke key() {
        int menu = GraphicsEnvironment.isHeadless()
                ? InputEvent.CTRL_DOWN_MASK
                : Toolkit.getDefaultToolkit().getMenuShortcutKeyMaskEx();
        return KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, menu);
    }

    private Frame frame() {
        LeaderPicker leaders = new LeaderPicker(desk.wording(), this::figure, desk::select, () -> focus(null));
        PageHead head = new PageHead(desk, key(), this::next);
        JScrollPane stage = Tables.scroll(new JPanel());
        stage.setOpaque(false);
        stage.getViewport().setOpaque(false);
        JPanel middle = new JPanel(new BorderLayout());
        middle.setOpaque(false);
        middle.add(head, BorderLayout.PAGE_START);
        middle.add(stage);
        JPanel all = Ground.panel(Tint.PANEL, new BorderLayout());
        all.add(leaders, BorderLayout.LINE_START);
        all.add(middle);
        return new Frame(leaders, head, stage, all);
    }

    private Figure figure(String position) {
        return translations == null ? Figure.NONE : translations.progress(position);
    }

    private void startAgain() {
        settling();
        frame = null;
        page = null;
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
        if (frame != null) {
            frame.leaders().focusList();
        }
    }

    @Override
    public void opened() {
        page = null;
        later();
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
            page.settle();
        }
    }

    private void later() {
        outdated = true;
        if (root.isShowing()) {
            refresh();
        }
    }

    /** The leader whose page is shown: the selected one, else the first of the chain. */
    private @Nullable LeaderRow leader(Translations now) {
        Optional<LeaderRow> selected = now.row(session.selection().lead().orElse(null));
        return selected.orElse(now.rows().isEmpty() ? null : now.rows().get(0));
    }

    private void refresh() {
        outdated = false;
        Framework framework = session.framework();
        if (!session.isOpen() || !isFor.test(framework)) {
            empty(session.isOpen() ? "empty.other" : "empty.closed");
            return;
        }
        Translations now = Translations.of(session.organisation(), framework);
        translations = now;
        LeaderRow leader = leader(now);
        if (leader == null) {
            empty("empty.positions");
            return;
        }
        Frame shown = frame == null ? frame() : frame;
        frame = shown;
        put(shown.component());
        shown.leaders().show(now.rows());
        shown.leaders().select(leader.id());
        shown.head().show(leader, now.progress(leader.id()));
        page(now, leader, shown);
        fit();
    }

    private void page(Translations now, LeaderRow leader, Frame shown) {
        List<Area> areas = now.page(leader.id(), desk.text("rest"));
        boolean wide = isWide();
        if (page != null && page.fits(leader.id(), areas, wide)) {
            page.show(areas);
            return;
        }
        WordsPage next = new WordsPage(desk, leader, now.row(leader.above()).orElse(null), areas, wide);
        page = next;
        shown.stage()
                .setViewportView(
                        areas.isEmpty()
                                ? new EmptyState(Icons.OWN_WORDS, desk.text("empty.nothing"), null)
                                : next.component());
        shown.stage().getVerticalScrollBar().setValue(0);
    }

    private void next() {
        settling();
        if (translations == null || page == null) {
            return;
        }
        LeaderRow leader = leader(translations);
        String focused = page.focused();
        Place from = leader == null || focused == null ? before(leader) : new Place(leader.id(), focused);
        Optional<Place> place = translations.nextWithout(from);
        if (place.isEmpty()) {
            desk.context().navigation().say(desk.text("next.none"));
            return;
        }
        desk.select(place.get().position());
        // the page of another leader has its sizes only after it has been laid out
        SwingUtilities.invokeLater(() -> focus(place.get().expectation()));
    }

    /** Where nothing has the cursor: just before the first point of the leader that is shown. */
    private @Nullable Place before(@Nullable LeaderRow leader) {
        if (leader == null || translations == null) {
            return null;
        }
        Place last = null;
        for (LeaderRow row : translations.rows()) {
            if (row.id().equals(leader.id())) {
                return last;
            }
            for (Area area : translations.page(row.id(), "")) {
                for (Point point : area.points()) {
                    last = new Place(row.id(), point.expectation().id());
                }
            }
        }
        return last;
    }

    private void focus(@Nullable String expectation) {
        if (page != null) {
            page.focus(expectation);
        }
    }

    private boolean isListShown() {
        return root.getWidth() == 0 || root.getWidth() >= UIScale.scale(ROOM_FOR_LIST);
    }

    private boolean isWide() {
        int list = isListShown() && frame != null ? frame.leaders().getPreferredSize().width : 0;
        return root.getWidth() == 0 || root.getWidth() - list >= UIScale.scale(WIDE);
    }

    private void fit() {
        if (frame == null) {
            return;
        }
        frame.leaders().setVisible(isListShown());
        if (page != null && translations != null) {
            LeaderRow leader = leader(translations);
            if (leader != null) {
                page(translations, leader, frame);
            }
        }
    }

    private void empty(String key) {
        settling();
        page = null;
        put(new EmptyState(Icons.OWN_WORDS, desk.text(key), null));
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
