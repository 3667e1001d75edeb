package dk.kaskade.ui.chart;

import java.awt.Cursor;
import java.awt.MouseInfo;
import java.awt.Point;
import java.awt.PointerInfo;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;

/** A dotted line that is being drawn, and the one that was chosen by a click. */
final class Lining {
    private final ChartPanel panel;
    private final ChainViewer viewer;
    private final ChartState state;
    private final Overlay overlay;
    private @Nullable LineTarget target;
    private Set<String> from = Set.of();
    private String chosenFrom = "";
    private String chosenTo = "";

    Lining(ChartPanel panel, ChainViewer viewer, ChartState state, Overlay overlay) {
        this.panel = panel;
        this.viewer = viewer;
        this.state = state;
        this.overlay = overlay;
    }

    void target(@Nullable LineTarget next) {
        target = next;
    }

    boolean isOn() {
        return !from.isEmpty();
    }

    /** A line follows the pointer from these on. @return whether lines can be drawn at all */
    boolean begin(Set<String> positions) {
        if (target == null || positions.isEmpty()) {
            return false;
        }
        choose(new int[0]);
        from = new LinkedHashSet<>(positions);
        viewer.setCursor(Cursor.getPredefinedCursor(Cursor.CROSSHAIR_CURSOR));
        over(CardGrid.NONE, pointer());
        return true;
    }

    /** Where the pointer is, else beside the card that the line begins at. */
    private Point pointer() {
        PointerInfo info = viewer.isShowing() ? MouseInfo.getPointerInfo() : null;
        Point at = new Point(-1, -1);
        if (info != null) {
            at = info.getLocation();
            SwingUtilities.convertPointFromScreen(at, viewer);
        }
        if (viewer.contains(at)) {
            return at;
        }
        return from.stream()
                .flatMap(id -> panel.boundsOf(id).stream())
                .findFirst()
                .map(card -> new Point(card.x + card.width + 24, card.y + card.height / 2))
                .orElse(new Point());
    }

    void over(int card, Point at) {
        LineTarget asked = target;
        if (!isOn() || asked == null) {
            return;
        }
        String refusal = card < 0 ? null : asked.canDraw(from, id(card));
        BitSet cards = state.numbers(from);
        overlay.rubber(new Overlay.Rubber(cards, at, refusal == null ? asked.how() : refusal, refusal == null));
        viewer.highlight(viewer.highlights().withTarget(refusal == null ? card : -1));
    }

    private String id(int card) {
        return state.model().card(card).id();
    }

    /** Draws it to a card where that is allowed; on empty ground, or where it is not, nothing is drawn. */
    void draw(int card) {
        LineTarget asked = target;
        Set<String> positions = from;
        if (!isOn() || asked == null) {
            return;
        }
        if (card >= 0 && asked.canDraw(positions, id(card)) != null) {
            return;
        }
        end();
        if (card >= 0) {
            asked.draw(positions, id(card));
        }
    }

    void end() {
        if (isOn()) {
            from = Set.of();
            overlay.rubber(null);
            viewer.setCursor(Cursor.getDefaultCursor());
            viewer.highlight(viewer.highlights().withTarget(-1));
        }
    }

    /** Lets a line stand out that is there; nothing for none. */
    void choose(int[] ends) {
        chosenFrom = ends.length < 2 ? "" : id(ends[0]);
        chosenTo = ends.length < 2 ? "" : id(ends[1]);
        overlay.line(ends);
        viewer.repaint();
    }

    /** The ids of the chosen line's ends; nothing where none is. */
    String[] chosen() {
        return chosenFrom.isEmpty() ? new String[0] : new String[] {chosenFrom, chosenTo};
    }

    /** The chart is another: the line may stand elsewhere or be gone. */
    void chartChanged() {
        int card = state.model().indexOf(chosenFrom);
        int leader = state.model().indexOf(chosenTo);
        boolean there = card >= 0 && leader >= 0 && state.scene().dottedWay(card, leader).length > 0;
        choose(there ? new int[] {card, leader} : new int[0]);
        if (isOn()) {
            end();
        }
    }
}
