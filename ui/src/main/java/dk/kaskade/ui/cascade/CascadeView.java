package dk.kaskade.ui.cascade;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.cascade.Cascade;
import dk.kaskade.chain.Chain;
import dk.kaskade.ui.look.EmptyState;
import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Tables;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.session.Selection;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.session.SessionListener;
import dk.kaskade.ui.view.View;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import org.jspecify.annotations.Nullable;

/** How far a red thread, or one expectation, comes down the chain. Follows the session while it is in sight. */
final class CascadeView implements View, SessionListener, CascadeTools.Handler {
    private static final String LANES = "lanes";
    private static final String NOTHING = "nothing";
    private static final int ROOM_FOR_WORDING = 940;
    private static final int ROOM_FOR_LEGEND = 360;

    private final Session session;
    private final Wording wording;
    private final CascadeTools tools = new CascadeTools(this);
    private final ReachHead head;
    private final LaneHeads heads;
    private final Lanes lanes;
    private final WordingPanel words;
    private final CascadeLegend legend = new CascadeLegend();
    private final EmptyState empty = new EmptyState(Icons.CASCADE, "", null);
    private final CardLayout cards = new CardLayout();
    private final JPanel root = Ground.panel(Tint.CANVAS, cards);
    private Subject.Kind kind = Subject.Kind.THREAD;
    private @Nullable Subject chosen;
    private @Nullable String startId;
    private @Nullable Descent descent;
    private boolean outdated = true;

    CascadeView(Session session, Wording wording) {
        this.session = session;
        this.wording = wording;
        head = new ReachHead(wording, position -> select(List.of(position)));
        heads = new LaneHeads(wording);
        lanes = new Lanes(wording, box -> select(box.positions()));
        words = new WordingPanel(wording);
        assemble();
        session.listen(this);
        wording.follow(this::rename);
    }

    private void assemble() {
        JScrollPane scroll = Tables.scroll(lanes);
        scroll.setColumnHeaderView(heads);
        scroll.getVerticalScrollBar().setUnitIncrement(UIScale.scale(32));
        JPanel middle = new JPanel(new BorderLayout());
        middle.setOpaque(false);
        middle.add(head, BorderLayout.PAGE_START);
        middle.add(scroll);
        middle.add(legend, BorderLayout.PAGE_END);
        JPanel body = new JPanel(new BorderLayout());
        body.setOpaque(false);
        body.add(middle);
        body.add(words, BorderLayout.LINE_END);
        body.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                words.setVisible(body.getWidth() >= UIScale.scale(ROOM_FOR_WORDING));
                legend.setVisible(body.getHeight() >= UIScale.scale(ROOM_FOR_LEGEND));
                body.revalidate();
            }
        });
        root.add(body, LANES);
        root.add(empty, NOTHING);
    }

    private void rename() {
        tools.name(wording);
        legend.name(wording);
        refresh();
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
        if (outdated) {
            refresh();
        }
        lanes.requestFocusInWindow();
    }

    @Override
    public void opened() {
        kind = Subject.Kind.THREAD;
        chosen = null;
        startId = null;
        descent = null;
        later();
    }

    @Override
    public void analysed() {
        later();
    }

    @Override
    public void selected() {
        lanes.select(session.selection().positions());
        if (root.isShowing() && descent != null) {
            fillTools(descent.cascade());
            session.selection().lead().ifPresent(id -> lanes.reveal(chain().indexOf(id)));
        }
    }

    /** Out of sight nothing is worked out: it is caught up with when the view is shown. */
    private void later() {
        outdated = true;
        if (root.isShowing()) {
            refresh();
        }
    }

    private void select(List<Integer> positions) {
        List<String> ids = new ArrayList<>(positions.stream().map(chain()::id).toList());
        Collections.reverse(ids);
        session.select(Selection.of(ids));
    }

    private Chain chain() {
        return java.util.Objects.requireNonNull(descent).cascade().carried().chain();
    }

    @Override
    public void kind(Subject.Kind next) {
        kind = next;
        chosen = null;
        startId = null;
        refresh();
    }

    @Override
    public void subject(Subject next) {
        chosen = next;
        refresh();
    }

    @Override
    public void start(int position) {
        startId = chain().id(position);
        refresh();
    }

    /** Works it out anew; linear in the organisation, and the analysis has done the heavy part. */
    void refresh() {
        outdated = false;
        descent = null;
        if (session.analysis().isEmpty()) {
            nothing(wording.text("cascade.waiting"));
            return;
        }
        Cascade cascade = session.analysis().get().context().cascade();
        List<Subject> all = Subject.all(cascade.carried().chain().framework(), kind);
        if (!Starts.any(cascade)) {
            String name = session.framework().name();
            nothing(name.isBlank() ? wording.text("cascade.no-framework") : wording.text("cascade.no-links", name));
            return;
        }
        if (chosen == null || !all.contains(chosen)) {
            chosen = Defaults.of(cascade, all);
        }
        List<Integer> starts = chosen == null
                ? List.of()
                : Starts.of(cascade, chosen, session.selection().lead().orElse(null));
        if (chosen == null || starts.isEmpty()) {
            fillTools(cascade);
            nothing(wording.text("cascade.nobody"));
            tools.usable(true);
            return;
        }
        Descent.of(cascade, chosen, start(cascade, starts)).ifPresent(this::show);
    }

    private int start(Cascade cascade, List<Integer> starts) {
        int known = startId == null ? Chain.NOBODY : cascade.carried().chain().indexOf(startId);
        boolean carries = known != Chain.NOBODY && chosen != null && chosen.carriedBy(cascade, known);
        return carries ? known : starts.get(0);
    }

    private void show(Descent next) {
        descent = next;
        tools.usable(true);
        fillTools(next.cascade());
        head.show(next);
        heads.show(next);
        lanes.show(next);
        lanes.select(session.selection().positions());
        words.show(next);
        cards.show(root, LANES);
    }

    private void fillTools(Cascade cascade) {
        Chain chain = cascade.carried().chain();
        List<Subject> all = Subject.all(chain.framework(), kind);
        if (chosen != null) {
            List<Integer> starts = new ArrayList<>(
                    Starts.of(cascade, chosen, session.selection().lead().orElse(null)));
            int start = descent == null ? Chain.NOBODY : descent.start();
            if (start != Chain.NOBODY && !starts.contains(start)) {
                starts.add(start);
            }
            tools.show(all, chosen, starts, start, new PositionNames(chain)::name);
        }
    }

    private void nothing(String sentence) {
        empty.say(sentence);
        tools.usable(false);
        cards.show(root, NOTHING);
    }
}
