package dk.kaskade.ui.reform;

import dk.kaskade.ui.chart.ChartListener;
import dk.kaskade.ui.chart.ChartPanel;
import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.paint.ChartModel;
import dk.kaskade.ui.paint.ChartWords;
import dk.kaskade.ui.paint.ReformCharts;
import java.awt.BorderLayout;
import java.awt.GridLayout;
import java.awt.Rectangle;
import java.util.Set;
import java.util.function.Consumer;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;

/** Today and tomorrow as one chart or as two that move together, and below them what the signs mean and the slider between. */
final class ReformStage extends JPanel {
    private static final double BOTH = 0.65;

    private final ChartPanel left;
    private final ChartPanel right;
    private final JPanel charts = new JPanel(new GridLayout(1, 2, 1, 0));
    private final StageFoot foot;
    private final transient Consumer<ChartPanel> moved;
    private transient @Nullable Study study;
    private Face face = Face.BOTH;
    private boolean onlyChanges;
    private double towards = BOTH;
    private boolean following;

    /** What of the two is seen. */
    enum Face {
        TODAY,
        BOTH,
        PROPOSAL,
        SIDE_BY_SIDE
    }

    /**
     * @param listener hears of both charts
     * @param moved    another zoom
     */
    ReformStage(ReformDesk desk, ChartListener listener, Consumer<ChartPanel> moved) {
        super(new BorderLayout());
        this.moved = moved;
        ChartModel nothing = ChartModel.empty(new ChartWords(desk.language()));
        left = chart(nothing, listener);
        right = chart(nothing, listener);
        left.whenMoved(() -> follow(left, right));
        right.whenMoved(() -> follow(right, left));
        foot = new StageFoot(desk, this::fade);
        Ground.paint(this, Tint.CANVAS);
        Ground.paint(charts, Tint.LINE);
        charts.add(left);
        add(charts);
        add(foot, BorderLayout.PAGE_END);
    }

    private static ChartPanel chart(ChartModel first, ChartListener listener) {
        ChartPanel panel = new ChartPanel(first);
        panel.setLegendVisible(false);
        panel.listen(listener);
        return panel;
    }

    private void follow(ChartPanel lead, ChartPanel other) {
        moved.accept(lead);
        if (face == Face.SIDE_BY_SIDE && !following) {
            following = true;
            other.setOutlook(lead.outlook());
            following = false;
        }
    }

    /** The chart that commands are about. */
    ChartPanel chart() {
        return face == Face.SIDE_BY_SIDE && right.isFocusOwner() ? right : left;
    }

    ChartPanel beside() {
        return right;
    }

    Face face() {
        return face;
    }

    double towards() {
        return towards;
    }

    void face(Face next) {
        if (next == face) {
            return;
        }
        face = next;
        charts.removeAll();
        charts.add(left);
        if (next == Face.SIDE_BY_SIDE) {
            charts.add(right);
        }
        charts.revalidate();
        foot.face(next == Face.BOTH, towards);
        draw();
        charts.validate();
        fit();
    }

    void onlyChanges(boolean only) {
        if (only != onlyChanges) {
            onlyChanges = only;
            draw();
            fit();
        }
    }

    void show(Study next) {
        study = next;
        draw();
    }

    void clear() {
        study = null;
        ChartModel nothing = ChartModel.empty(left.chart().words());
        left.setChart(nothing);
        right.setChart(nothing);
    }

    private void draw() {
        if (study == null) {
            return;
        }
        switch (face) {
            case TODAY -> put(left, study.past(), 1);
            case PROPOSAL -> put(left, study.next(), 1);
            case BOTH -> put(left, study.both(), towards);
            case SIDE_BY_SIDE -> {
                put(left, study.past(), 1);
                put(right, study.next(), 1);
            }
        }
        foot.legend(left.chart().legend());
        foot.counts(left.chart().size(), whole().size(), onlyChanges);
    }

    private ChartModel whole() {
        Study of = java.util.Objects.requireNonNull(study);
        return face == Face.BOTH ? of.both() : face == Face.PROPOSAL ? of.next() : of.past();
    }

    private void put(ChartPanel panel, ChartModel model, double share) {
        ChartModel shown = onlyChanges ? ReformCharts.onlyChanged(model) : model;
        panel.setChart(shown.with(shown.reform().seenFrom(share), shown.legend()));
    }

    private void fade(double share) {
        towards = share;
        ChartModel now = left.chart();
        if (face == Face.BOTH && now.size() > 0) {
            left.setChart(now.with(now.reform().seenFrom(share), now.legend()));
        }
    }

    void select(Set<String> positions) {
        if (!left.selection().equals(positions)) {
            left.setSelection(positions);
        }
        if (!right.selection().equals(positions)) {
            right.setSelection(positions);
        }
    }

    /** Brings a position to the middle of each chart that has it; what is in sight stays where it is. */
    void reveal(String position) {
        reveal(left, position);
        if (face == Face.SIDE_BY_SIDE) {
            following = true;
            reveal(right, position);
            following = false;
        }
    }

    private static void reveal(ChartPanel panel, String position) {
        Rectangle seen = new Rectangle(panel.getSize());
        if (panel.boundsOf(position).filter(seen::contains).isEmpty()) {
            panel.centreOn(position);
        }
    }

    void fit() {
        following = true;
        left.fit();
        if (face == Face.SIDE_BY_SIDE) {
            right.fit();
            ChartPanel smaller = left.zoom() <= right.zoom() ? left : right;
            (smaller == left ? right : left).setOutlook(smaller.outlook());
        }
        following = false;
    }

    void name() {
        foot.name();
    }
}
