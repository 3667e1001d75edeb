package dk.kaskade.ui.rolecard;

import dk.kaskade.organisation.Position;
import dk.kaskade.report.RoleCard.Ground;
import dk.kaskade.report.RoleCards;
import dk.kaskade.ui.look.EmptyState;
import dk.kaskade.ui.look.Ground.Side;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.session.Analysis;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.session.SessionListener;
import dk.kaskade.ui.task.Running;
import dk.kaskade.ui.task.Task;
import dk.kaskade.ui.view.View;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;

/**
 * The page of the selected position's role card beside the list of all leaders. Follows the session while it is in sight:
 * answers are shown as they are given, the rest as soon as it is worked out in the background.
 */
final class RoleCardView implements View, SessionListener {
    private static final int LIST = 224;
    private static final int ROOM_FOR_LIST = 760;

    private final Desk desk;
    private final CardTools tools;
    private final JPanel root = dk.kaskade.ui.look.Ground.panel(Tint.CANVAS, new BorderLayout());
    private final JPanel middle = new JPanel(new BorderLayout());
    private LeaderList leaders;
    private CardPage page;
    private Sieve sieve = Sieve.USUAL;
    private boolean namesHidden;
    private boolean outdated = true;
    private boolean freshList = true;
    private @Nullable Running running;
    private @Nullable Worked worked;

    /** What was worked out of one analysis, to be used again for the next position. */
    private record Worked(Analysis analysis, boolean namesHidden, RoleCards cards, Roster roster) {
        static Worked of(Analysis analysis, boolean namesHidden) {
            var cascade = analysis.context().cascade();
            return new Worked(
                    analysis,
                    namesHidden,
                    namesHidden ? RoleCards.withoutNames(cascade) : RoleCards.of(cascade),
                    Roster.of(analysis.context(), namesHidden));
        }

        boolean fits(Analysis other, boolean hidden) {
            return analysis == other && namesHidden == hidden;
        }
    }

    /** One answer from the background. */
    private record Result(Worked worked, Optional<Sight> sight) {}

    RoleCardView(Desk desk) {
        this.desk = desk;
        tools = new CardTools(desk, this::sift, this::hideNames);
        middle.setOpaque(false);
        root.add(middle);
        leaders = list();
        page = page();
        root.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                fit();
            }
        });
        desk.session().listen(this);
        desk.wording().follow(this::startAgain);
    }

    private LeaderList list() {
        LeaderList fresh = new LeaderList(desk, desk::go, () -> page.focusLines());
        JPanel side = new JPanel(new BorderLayout()) {
            @Override
            public Dimension getPreferredSize() {
                return new Dimension(com.formdev.flatlaf.util.UIScale.scale(LIST), super.getPreferredSize().height);
            }
        };
        side.add(fresh);
        dk.kaskade.ui.look.Ground.line(side, Side.RIGHT);
        root.add(side, BorderLayout.LINE_START);
        return fresh;
    }

    private CardPage page() {
        return new CardPage(desk, show -> sift(sieve.with(Sieve.Scope.ALL).with(show)));
    }

    private void fit() {
        leaders.getParent().setVisible(root.getWidth() >= com.formdev.flatlaf.util.UIScale.scale(ROOM_FOR_LIST));
        root.revalidate();
    }

    /** Builds everything anew in the language that is spoken now. */
    private void startAgain() {
        settling();
        root.remove(leaders.getParent());
        leaders = list();
        page = page();
        freshList = true;
        tools.name();
        fit();
        later();
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
        if (!page.isShowing() || !page.focusLines()) {
            leaders.focusList();
        }
    }

    @Override
    public void opened() {
        worked = null;
        freshList = true;
        sieve = Sieve.USUAL;
        tools.show(sieve);
        page = page();
        later();
    }

    /** Answers are shown at once; what follows from them is worked out meanwhile. */
    @Override
    public void changed() {
        if (root.isShowing()) {
            desk.session().selected().ifPresent(page::update);
        }
    }

    @Override
    public void analysed() {
        later();
    }

    @Override
    public void selected() {
        later();
    }

    @Override
    public void settling() {
        page.settle();
    }

    private void sift(Sieve next) {
        sieve = next;
        tools.show(next);
        later();
    }

    private void hideNames(boolean hidden) {
        settling();
        namesHidden = hidden;
        later();
    }

    /** Out of sight nothing is worked out: it is caught up with when the view is shown. */
    private void later() {
        outdated = true;
        if (root.isShowing()) {
            refresh();
        }
    }

    private void refresh() {
        outdated = false;
        if (running != null) {
            running.cancel();
        }
        Session session = desk.session();
        leaders.select(session.selection().lead().orElse(null));
        Optional<Analysis> analysis = session.analysis();
        if (analysis.isEmpty()) {
            say(session.isOpen() ? "empty.waiting" : "empty.closed");
            return;
        }
        Analysis known = analysis.get();
        Optional<String> position = session.selection().lead();
        boolean hidden = namesHidden;
        Worked before = worked;
        running = desk.context()
                .tasks()
                .run(new Task<>(
                        "",
                        progress -> {
                            Worked now =
                                    before != null && before.fits(known, hidden) ? before : Worked.of(known, hidden);
                            return new Result(now, position.flatMap(id -> Sight.of(known, now.cards(), id)));
                        },
                        this::show,
                        failure -> {
                            throw new IllegalStateException(failure);
                        }));
    }

    private void show(Result result) {
        if (worked != result.worked() || freshList) {
            leaders.show(result.worked().roster(), freshList);
            freshList = false;
        }
        worked = result.worked();
        leaders.select(desk.session().selection().lead().orElse(null));
        Optional<Position> present = desk.session().selected();
        if (result.sight().isEmpty() || present.isEmpty()) {
            say("empty.none");
            return;
        }
        Sight sight = result.sight().get();
        int all = sight.card().duties().size();
        int common = (int) sight.card().duties().stream()
                .filter(duty -> duty.ground() == Ground.COMMON)
                .count();
        tools.usable(true);
        tools.counts(all - common, all);
        page.show(sight, present.get(), sieve);
        put(page);
    }

    private void say(String key) {
        tools.usable(false);
        put(new EmptyState(Icons.ROLECARD, desk.text(key), null));
    }

    private void put(JComponent component) {
        if (middle.getComponentCount() != 1 || middle.getComponent(0) != component) {
            middle.removeAll();
            middle.add(component);
            middle.revalidate();
            middle.repaint();
        }
    }
}
