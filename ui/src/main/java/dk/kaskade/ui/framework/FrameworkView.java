package dk.kaskade.ui.framework;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.cascade.Cascade;
import dk.kaskade.framework.Expectation;
import dk.kaskade.framework.Framework;
import dk.kaskade.organisation.LinkDecision.Verdict;
import dk.kaskade.ui.action.ActionId;
import dk.kaskade.ui.framework.ThreadStand.State;
import dk.kaskade.ui.look.EmptyState;
import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Sheet;
import dk.kaskade.ui.look.Tables;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.session.SessionListener;
import dk.kaskade.ui.session.Topic;
import dk.kaskade.ui.task.Running;
import dk.kaskade.ui.task.Task;
import dk.kaskade.ui.view.View;
import dk.kaskade.ui.view.ViewContext;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Dimension;
import java.awt.event.ActionEvent;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.JTabbedPane;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/**
 * The leadership framework itself. Shows the thread or expectation that the session follows, and lets a municipality decide
 * about links. Out of sight nothing is worked out.
 */
final class FrameworkView implements View, SessionListener, MapPanel.Handler {
    private static final String BODY = "body";
    private static final String NOTHING = "nothing";
    private static final String MAP = "map";
    private static final String NO_MAP = "no-map";
    private static final String TEXTS = "texts";
    private static final int LEFT = 322;
    private static final int RIGHT = 320;
    private static final int NARROW_LEFT = 270;
    private static final int ROOM_FOR_THREE = 960;
    private static final double SHARE_OF_THREADS = 0.4;

    private final Desk desk;
    private final FrameworkWords words;
    private final Session session;
    private final FrameworkTools tools;
    private final MapPanel map;
    private final MapHeads heads;
    private final MapLegend legend;
    private final ThreadList threads;
    private final Sheet documentSheet = Ground.paint(
            new Sheet(new MigLayout("insets 12 12 16 12, fillx, wrap 1, gapy 6", "[grow, fill]")), Tint.PANEL);
    private final DocumentList documents;
    private final DetailPanel detail;
    private final ReadingPage page;
    private final JTabbedPane left = new JTabbedPane();
    private final JSplitPane outer = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT);
    private final JSplitPane inner = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT);
    private final JSplitPane aside = new JSplitPane(JSplitPane.VERTICAL_SPLIT);
    private final CardLayout stages = new CardLayout();
    private final JPanel stage = Ground.panel(Tint.CANVAS, stages);
    private final CardLayout cards = new CardLayout();
    private final JPanel root = Ground.panel(Tint.CANVAS, cards);
    private final EmptyState noFramework;
    private final EmptyState noMap;
    private final AbstractAction toExpectations;

    private Mode mode = Mode.MAP;
    private String typed = "";
    private Framework shown = Framework.none();
    private @Nullable String threadId;
    private @Nullable String expectationId;
    private @Nullable InChain inChain;
    private @Nullable Topic last;
    private @Nullable Running looking;
    private boolean outdated = true;
    private boolean placed;

    FrameworkView(ViewContext context) {
        words = new FrameworkWords(context.wording());
        desk = new Desk(context, words);
        session = context.session();
        tools = new FrameworkTools(this::mode, this::typed);
        map = new MapPanel(words, this);
        map.show(new ThreadMap(shown));
        heads = new MapHeads(map);
        legend = new MapLegend(map::show);
        threads = new ThreadList(words, this::thread);
        documents = new DocumentList(words, documentSheet);
        detail = new DetailPanel(desk);
        page = new ReadingPage(desk);
        noFramework = new EmptyState(Icons.FRAMEWORK, "", context.actions().action(ActionId.PROPERTIES));
        toExpectations = new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                mode(Mode.EXPECTATIONS);
            }
        };
        noMap = new EmptyState(Icons.FRAMEWORK, "", toExpectations);
        assemble();
        session.listen(this);
        context.wording().follow(this::rename);
    }

    private void assemble() {
        JScrollPane scroll = Tables.scroll(map);
        scroll.setColumnHeaderView(heads);
        JPanel middle = new JPanel(new BorderLayout());
        middle.setOpaque(false);
        middle.add(scroll);
        middle.add(legend, BorderLayout.PAGE_END);
        stage.add(middle, MAP);
        stage.add(noMap, NO_MAP);
        stage.add(page, TEXTS);
        JScrollPane papers = Tables.scroll(documentSheet);
        papers.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        papers.setVerticalScrollBarPolicy(JScrollPane.VERTICAL_SCROLLBAR_ALWAYS);
        Ground.paint(left, Tint.PANEL);
        left.addTab("", threads);
        left.addTab("", papers);
        least(left, 200, LEFT);
        least(detail, 220, RIGHT);
        least(stage, 160, 400);
        outer.setResizeWeight(0);
        inner.setResizeWeight(1);
        aside.setResizeWeight(0.45);
        for (JSplitPane split : List.of(outer, inner, aside)) {
            split.setBorder(null);
            split.setContinuousLayout(true);
        }
        root.add(outer, BODY);
        root.add(noFramework, NOTHING);
        fill(true);
        root.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                arrange();
            }
        });
    }

    private static void least(JComponent component, int least, int usual) {
        component.setMinimumSize(UIScale.scale(new Dimension(least, 60)));
        component.setPreferredSize(UIScale.scale(new Dimension(usual, 60)));
    }

    /** Three columns where there is room, and otherwise what is told about the thread under the list of threads. */
    private void arrange() {
        boolean three = root.getWidth() >= UIScale.scale(ROOM_FOR_THREE);
        if (root.getWidth() > 0 && !(placed && three == (outer.getRightComponent() == inner))) {
            placed = true;
            fill(three);
            divide(three);
        }
    }

    private void fill(boolean three) {
        if (three) {
            inner.setLeftComponent(stage);
            inner.setRightComponent(detail);
            outer.setLeftComponent(left);
            outer.setRightComponent(inner);
        } else {
            aside.setTopComponent(left);
            aside.setBottomComponent(detail);
            outer.setLeftComponent(aside);
            outer.setRightComponent(stage);
        }
    }

    private void divide(boolean three) {
        int first = UIScale.scale(three ? LEFT : NARROW_LEFT);
        outer.setDividerLocation(first);
        root.validate();
        inner.setDividerLocation(
                root.getWidth() - first - UIScale.scale(RIGHT) - outer.getDividerSize() - inner.getDividerSize());
        aside.setDividerLocation(SHARE_OF_THREADS);
        root.revalidate();
    }

    private void rename() {
        tools.name(words);
        legend.name(words);
        detail.name();
        threads.name();
        noFramework.say(words.text("no-framework"));
        toExpectations.putValue(AbstractAction.NAME, words.text("no-threads.read"));
        outdated = true;
        if (root.isShowing()) {
            refresh();
        }
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
        if (shown.threads().isEmpty()) {
            stage.requestFocusInWindow();
        } else {
            threads.focus().requestFocusInWindow();
        }
    }

    @Override
    public void opened() {
        threadId = null;
        expectationId = null;
        mode = Mode.MAP;
        typed = "";
        tools.clear();
        later();
    }

    @Override
    public void changed() {
        later();
    }

    @Override
    public void analysed() {
        if (root.isShowing()) {
            figures();
        } else {
            outdated = true;
        }
    }

    @Override
    public void followed() {
        outdated = true;
        if (root.isShowing()) {
            followTopic();
            showFollowed();
            outdated = false;
        }
    }

    private void later() {
        outdated = true;
        if (root.isShowing()) {
            refresh();
        }
    }

    /** Shows the framework of the present value: a few milliseconds for the largest. */
    private void refresh() {
        outdated = false;
        Framework framework = session.framework();
        boolean there = !framework.id().isEmpty();
        tools.usable(there);
        cards.show(root, there ? BODY : NOTHING);
        ThreadMap next = new ThreadMap(framework);
        boolean another = !shown.id().equals(framework.id());
        shown = framework;
        map.show(next);
        heads.revalidate();
        heads.repaint();
        threads.levels(next.ladder().rungs().stream().map(Ladder.Rung::level).toList());
        threads.show(next.stands());
        documents.show(framework);
        left.setTitleAt(0, words.text("left.threads", next.stands().size()));
        left.setTitleAt(1, words.text("left.documents", framework.documents().size()));
        if (another && next.stands().isEmpty()) {
            left.setSelectedIndex(1);
        } else if (another) {
            left.setSelectedIndex(0);
        }
        noMap.say(words.text("no-threads", what(framework)));
        followTopic();
        showStage();
        showFollowed();
    }

    /** What a framework without roles' own expectations has instead. */
    private String what(Framework framework) {
        return words.text(
                "no-threads.what",
                framework.name(),
                framework.expectations().size(),
                framework.focusAreas().size(),
                framework.values().size(),
                framework.ideas().size());
    }

    /** Turns to what is followed, once: afterwards a person may look elsewhere. */
    private void followTopic() {
        Optional<Topic> topic = session.topic().filter(next -> !next.equals(last));
        ThreadMap all = map.map();
        last = session.topic().orElse(null);
        if (topic.isPresent() && topic.get().kind() == Topic.Kind.THREAD) {
            threadId = topic.get().id();
            expectationId = null;
            detail.chooseThread();
        } else if (topic.isPresent() && topic.get().kind() == Topic.Kind.EXPECTATION) {
            followExpectation(topic.get().id());
        } else if (topic.isPresent() && topic.get().kind() == Topic.Kind.THEME) {
            modeQuietly(Mode.THEMES);
        } else if (topic.isPresent()) {
            modeQuietly(Mode.VALUES);
        }
        if (threadId == null || all.stand(threadId).isEmpty()) {
            threadId = all.stands().stream()
                    .filter(stand -> stand.state() == State.HOLE)
                    .findFirst()
                    .or(() -> all.stands().stream().findFirst())
                    .map(ThreadStand::id)
                    .orElse(null);
        }
    }

    private void followExpectation(String id) {
        Optional<Expectation> found = shown.expectation(id);
        if (!id.equals(expectationId)) {
            detail.chooseExpectation();
        }
        expectationId = id;
        if (found.isPresent() && !found.get().threads().contains(threadId)) {
            found.get().threads().stream().findFirst().ifPresent(main -> threadId = main);
        }
    }

    private void showFollowed() {
        threads.select(threadId);
        map.follow(stand(), expectationId);
        showDetail();
        figures();
    }

    private @Nullable ThreadStand stand() {
        return threadId == null ? null : map.map().stand(threadId).orElse(null);
    }

    private void showDetail() {
        Expectation one =
                expectationId == null ? null : shown.expectation(expectationId).orElse(null);
        detail.show(map.map(), stand(), one, inChain);
    }

    /** Follows the thread down the chain of positions in the background. */
    private void figures() {
        if (looking != null) {
            looking.cancel();
        }
        inChain = null;
        String thread = threadId;
        if (thread == null || session.analysis().isEmpty() || session.isLooking()) {
            return;
        }
        Cascade cascade = session.analysis().get().context().cascade();
        looking = desk.context()
                .tasks()
                .run(new Task<>(
                        "",
                        progress -> InChain.of(cascade, thread),
                        told -> {
                            if (Objects.equals(thread, threadId)) {
                                inChain = told;
                                showDetail();
                            }
                        },
                        failure -> Thread.currentThread()
                                .getUncaughtExceptionHandler()
                                .uncaughtException(Thread.currentThread(), failure)));
    }

    private void mode(Mode next) {
        tools.clear();
        typed = "";
        modeQuietly(next);
        showStage();
    }

    private void modeQuietly(Mode next) {
        mode = next;
        tools.choose(next);
        showStage();
        session.topic()
                .filter(topic -> topic.kind() == Topic.Kind.THEME && next == Mode.THEMES)
                .ifPresent(topic -> page.reveal(topic.id()));
    }

    private void typed(String next) {
        if (!next.equals(typed)) {
            typed = next;
            showStage();
        }
    }

    private void showStage() {
        tools.choose(mode);
        if (typed.isBlank() && mode == Mode.MAP) {
            stages.show(stage, map.map().chips().isEmpty() ? NO_MAP : MAP);
            return;
        }
        Reading reading = new Reading(shown, words);
        List<Reading.Group> groups = !typed.isBlank()
                ? reading.search(typed)
                : switch (mode) {
                    case MAP, EXPECTATIONS -> reading.expectations();
                    case THEMES -> reading.themes();
                    case VALUES -> reading.values();
                    case IDEAS -> reading.ideas();
                };
        page.show(groups, typed.isBlank() ? words.text("reading.nothing") : words.text("search.nothing", typed));
        stages.show(stage, TEXTS);
    }

    @Override
    public void thread(String id) {
        session.follow(Topic.thread(id));
        if (mode != Mode.MAP && typed.isBlank()) {
            mode(Mode.MAP);
        }
    }

    @Override
    public void expectation(String id) {
        session.follow(Topic.expectation(id));
    }

    @Override
    public void link(String from, String to) {
        desk.decide(from, to, Verdict.READING);
    }
}
