package dk.kaskade.ui.cascade;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.cascade.Cascade;
import dk.kaskade.cascade.Reach;
import dk.kaskade.chain.Chain;
import dk.kaskade.ui.cascade.CascadeTools.Mode;
import dk.kaskade.ui.look.EmptyState;
import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Tables;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.session.SessionListener;
import dk.kaskade.ui.view.Navigation;
import dk.kaskade.ui.view.View;
import dk.kaskade.ui.view.ViewContext;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import org.jspecify.annotations.Nullable;

/**
 * How far a red thread, or one expectation, comes down the chain; or all that one position carries. Follows the session and
 * its topic while it is in sight.
 */
final class CascadeView implements View, SessionListener, CascadeTools.Handler {
    private static final String LANES = "lanes";
    private static final String OVERVIEW = "overview";
    private static final String NOTHING = "nothing";
    private static final int ROOM_FOR_SIDE = 900;
    private static final int ROOM_FOR_FOOT = 360;

    private final Session session;
    private final Wording wording;
    private final Working working;
    private final CascadeTools tools = new CascadeTools(this);
    private final ReachHead head;
    private final LaneHeads heads;
    private final Lanes lanes;
    private final SidePanel side;
    private final LanesFoot foot;
    private final Overview overview;
    private final EmptyState empty = new EmptyState(Icons.CASCADE, "", null);
    private final CardLayout cards = new CardLayout();
    private final JPanel root = Ground.panel(Tint.CANVAS, cards);
    private Mode mode = Mode.THREAD;
    private @Nullable Subject chosen;
    private @Nullable String startId;
    private @Nullable String branchId;
    private boolean onlyBreaks;
    private boolean together = true;
    private @Nullable Descent descent;
    private boolean outdated = true;

    CascadeView(ViewContext context) {
        session = context.session();
        wording = context.wording();
        working = new Working(context.tasks());
        CascadeDeeds deeds = new CascadeDeeds(context, () -> Objects.requireNonNull(descent));
        head = new ReachHead(wording, this::branch);
        heads = new LaneHeads(wording);
        lanes = new Lanes(
                wording,
                box -> deeds.select(box.positions()),
                () -> context.navigation().show(Navigation.ROLE_CARD));
        side = new SidePanel(wording, deeds);
        foot = new LanesFoot(this::onlyBreaks, this::together, () -> branch(Chain.NOBODY));
        overview = new Overview(wording, this::follow);
        assemble();
        session.listen(this);
        followed();
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
        middle.add(foot, BorderLayout.PAGE_END);
        JPanel body = new JPanel(new BorderLayout());
        body.setOpaque(false);
        body.add(middle);
        body.add(side, BorderLayout.LINE_END);
        body.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                side.setVisible(body.getWidth() >= UIScale.scale(ROOM_FOR_SIDE));
                foot.setVisible(body.getHeight() >= UIScale.scale(ROOM_FOR_FOOT));
                body.revalidate();
            }
        });
        root.add(body, LANES);
        root.add(overview, OVERVIEW);
        root.add(empty, NOTHING);
    }

    private void rename() {
        tools.name(wording);
        foot.name(wording);
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
        (mode == Mode.POSITION ? overview.table() : lanes).requestFocusInWindow();
    }

    @Override
    public void opened() {
        mode = Mode.THREAD;
        chosen = null;
        startId = null;
        branchId = null;
        descent = null;
        followed();
        later();
    }

    @Override
    public void analysed() {
        later();
    }

    /** Another view may have said what to follow. */
    @Override
    public void followed() {
        session.topic()
                .flatMap(topic -> Subject.of(session.framework(), topic))
                .filter(subject -> mode == Mode.POSITION || !subject.equals(chosen))
                .ifPresent(this::choose);
    }

    @Override
    public void selected() {
        lanes.select(session.selection().positions());
        if (!root.isShowing()) {
            outdated |= mode == Mode.POSITION;
        } else if (mode == Mode.POSITION) {
            startId = session.selection().lead().orElse(startId);
            refresh();
        } else if (descent != null) {
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

    private Chain chain() {
        return Objects.requireNonNull(descent).cascade().carried().chain();
    }

    private void choose(Subject next) {
        mode = next.kind() == Subject.Kind.THREAD ? Mode.THREAD : Mode.EXPECTATION;
        chosen = next;
        branchId = null;
        later();
    }

    private void follow(Subject next) {
        choose(next);
        session.follow(next.topic());
    }

    private void branch(int position) {
        String id = position == Chain.NOBODY ? null : chain().id(position);
        branchId = Objects.equals(id, branchId) ? null : id;
        refresh();
    }

    private void onlyBreaks(boolean only) {
        onlyBreaks = only;
        refresh();
    }

    private void together(boolean alike) {
        together = alike;
        refresh();
    }

    @Override
    public void mode(Mode next) {
        mode = next;
        chosen = null;
        branchId = null;
        startId = next == Mode.POSITION ? session.selection().lead().orElse(null) : null;
        refresh();
    }

    @Override
    public void subject(Subject next) {
        follow(next);
    }

    @Override
    public void start(int position) {
        session.analysis().ifPresent(now -> startId = now.context().chain().id(position));
        branchId = null;
        refresh();
    }

    /** Works it out anew; the analysis has done the heavy part. */
    void refresh() {
        outdated = false;
        descent = null;
        if (session.analysis().isEmpty()) {
            nothing(wording.text("cascade.waiting"));
            return;
        }
        Cascade cascade = session.analysis().get().context().cascade();
        if (!Starts.any(cascade)) {
            String name = session.framework().name();
            nothing(name.isBlank() ? wording.text("cascade.no-framework") : wording.text("cascade.no-links", name));
        } else if (mode == Mode.POSITION) {
            overview(cascade);
        } else {
            lanes(cascade);
        }
    }

    private void overview(Cascade cascade) {
        Chain chain = cascade.carried().chain();
        Set<Integer> places = new LinkedHashSet<>();
        session.selection()
                .lead()
                .map(chain::indexOf)
                .filter(at -> at != Chain.NOBODY)
                .ifPresent(places::add);
        for (int top : chain.tops()) {
            places.add(top);
        }
        int known = startId == null ? Chain.NOBODY : chain.indexOf(startId);
        if (known == Chain.NOBODY && places.isEmpty()) {
            nothing(wording.text("cascade.nobody"));
            return;
        }
        int start = known == Chain.NOBODY ? places.iterator().next() : known;
        places.add(start);
        tools.usable(true);
        tools.show(List.copyOf(places), start, new PositionNames(chain)::name);
        working.on(chain.size(), () -> cascade.reach(start), reach -> show(cascade, reach));
    }

    private void show(Cascade cascade, Reach reach) {
        overview.show(cascade, reach);
        cards.show(root, OVERVIEW);
    }

    private void lanes(Cascade cascade) {
        List<Subject> all = Subject.all(cascade.carried().chain().framework(), mode.kind());
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
        Subject subject = chosen;
        int start = start(cascade, starts);
        boolean alike = together;
        working.on(
                cascade.carried().chain().size(),
                () -> Descent.of(cascade, subject, start, alike),
                found -> found.ifPresent(this::show));
    }

    private int start(Cascade cascade, List<Integer> starts) {
        int known = startId == null ? Chain.NOBODY : cascade.carried().chain().indexOf(startId);
        boolean carries = known != Chain.NOBODY && chosen != null && chosen.carriedBy(cascade, known);
        return carries ? known : starts.get(0);
    }

    private void show(Descent next) {
        descent = next;
        Chain chain = chain();
        int branch = branchId == null ? Chain.NOBODY : chain.indexOf(branchId);
        tools.usable(true);
        fillTools(next.cascade());
        head.show(next, branch);
        lanes.show(next.only(new BoxFilter(branch, onlyBreaks)), heads.show(next));
        lanes.select(session.selection().positions());
        side.show(next);
        String branchName = branch == Chain.NOBODY
                ? null
                : CascadeTexts.in(wording, "branch", new PositionNames(chain).name(branch));
        foot.show(onlyBreaks, together, branchName);
        cards.show(root, LANES);
    }

    private void fillTools(Cascade cascade) {
        Chain chain = cascade.carried().chain();
        List<Subject> all = Subject.all(chain.framework(), mode.kind());
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
