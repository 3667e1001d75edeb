package dk.kaskade.ui.paint;

import dk.kaskade.ui.layout.DottedLines;
import dk.kaskade.ui.layout.Layout;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A chart and where everything in it stands, with what is known of whole branches: ready to be painted many times. */
public final class ChartScene {
    private final ChartModel model;
    private final Layout layout;
    private final DottedLines dotted;
    private final List<int[]> rings;
    private final int[] branchSize;
    private final int[] branchGaps;

    public ChartScene(ChartModel model, Layout layout) {
        this(model, layout, DottedLines.of(layout, withOpenedRings(model, layout)));
    }

    private ChartScene(ChartModel model, Layout layout, DottedLines dotted) {
        if (layout.size() != model.size()) {
            throw new IllegalArgumentException("the layout is of another chart");
        }
        this.model = model;
        this.layout = layout;
        this.dotted = dotted;
        rings = rings(model, layout);
        branchSize = new int[model.size()];
        branchGaps = new int[model.size()];
        for (int card = 0; card < model.size(); card++) {
            branchSize[card] = 1;
            branchGaps[card] = model.card(card).gaps() + model.card(card).errors();
        }
        sumUp();
    }

    /** The lines at which the layout had to open rings come after the dotted ones. */
    private static int[] withOpenedRings(ChartModel model, Layout layout) {
        int[] opened = IntStream.range(0, model.size())
                .filter(card -> layout.parent(card) < 0 && model.parent()[card] >= 0)
                .flatMap(card -> IntStream.of(card, model.parent()[card]))
                .toArray();
        return IntStream.concat(Arrays.stream(model.dotted()), Arrays.stream(opened))
                .toArray();
    }

    /** Those who report to each other in a ring, each ring once. */
    List<int[]> rings() {
        return rings;
    }

    /** A ring is where the layout had to open one: it goes round from the card at which it did. */
    private static List<int[]> rings(ChartModel model, Layout layout) {
        List<int[]> rings = new ArrayList<>();
        for (int card = 0; card < model.size(); card++) {
            if (layout.parent(card) < 0 && model.parent()[card] >= 0) {
                IntStream.Builder ring = IntStream.builder();
                int at = card;
                do {
                    ring.add(at);
                    at = model.parent()[at];
                } while (at != card);
                rings.add(ring.build().toArray());
            }
        }
        return rings;
    }

    /** Whether a line of {@link #dotted} closes a ring. */
    boolean closesRing(int line) {
        return line >= model.dotted().length / 2;
    }

    /** Other words and colours on the same cards, which stand where they stood. */
    public ChartScene with(ChartModel other) {
        return new ChartScene(other, layout, dotted);
    }

    /** The same chart on its way from one layout to another: without dotted lines, which have no way of their own. */
    public ChartScene moving(Layout between) {
        return new ChartScene(model, between, DottedLines.NONE);
    }

    /** From the bottom up, without recursion: a card is added to its leader once all its own reports were added to it. */
    private void sumUp() {
        int[] open = new int[model.size()];
        for (int card = 0; card < open.length; card++) {
            if (layout.parent(card) >= 0) {
                open[layout.parent(card)]++;
            }
        }
        for (int card = 0; card < open.length; card++) {
            for (int at = card; at >= 0 && open[at] == 0; at = layout.parent(at)) {
                open[at] = -1;
                int above = layout.parent(at);
                if (above >= 0) {
                    branchSize[above] += branchSize[at];
                    branchGaps[above] += branchGaps[at];
                    open[above]--;
                }
            }
        }
    }

    public ChartModel model() {
        return model;
    }

    public Layout layout() {
        return layout;
    }

    /**
     * The dotted line at a point of the chart, of those that are drawn for these highlights: the numbers of the card it comes from
     * and of the one it goes to; empty where there is none.
     *
     * @param reach how far from the line still counts
     */
    public int[] dottedAt(double x, double y, double reach, Highlights highlights) {
        for (int line = 0; line < dotted.count(); line++) {
            if (!closesRing(line)
                    && ChartPainter.isDotted(this, line, highlights)
                    && isNear(dotted.way(line), x, y, reach)) {
                return new int[] {dotted.from(line), dotted.to(line)};
            }
        }
        return new int[0];
    }

    /** The corners of the dotted line between two cards, as x, y, x, y, ...; empty where there is none. */
    public int[] dottedWay(int from, int to) {
        for (int line = 0; line < model.dotted().length / 2 && line < dotted.count(); line++) {
            if (dotted.from(line) == from && dotted.to(line) == to) {
                return dotted.way(line).clone();
            }
        }
        return new int[0];
    }

    private static boolean isNear(int[] way, double x, double y, double reach) {
        for (int i = 2; i + 1 < way.length; i += 2) {
            if (Line2D.ptSegDist(way[i - 2], way[i - 1], way[i], way[i + 1], x, y) <= reach) {
                return true;
            }
        }
        return false;
    }

    DottedLines dotted() {
        return dotted;
    }

    /** How many positions the card's branch has, itself and folded ones included. */
    public int branchSize(int card) {
        return branchSize[card];
    }

    /** How many errors and gaps they have together. */
    public int branchGaps(int card) {
        return branchGaps[card];
    }
}
