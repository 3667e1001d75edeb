package dk.kaskade.ui.compare;

import com.formdev.flatlaf.ui.FlatUIUtils;
import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.correspondence.Correspondence;
import dk.kaskade.correspondence.Strength;
import dk.kaskade.correspondence.Verdict;
import dk.kaskade.framework.Expectation;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import java.awt.BasicStroke;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Line2D;
import java.util.stream.Collectors;
import javax.swing.JPanel;
import javax.swing.JTable;
import javax.swing.table.TableCellRenderer;
import org.jspecify.annotations.Nullable;

/** A point with its text under it, or between two points how sure it is that they correspond, and why. */
final class PairCell extends JPanel implements TableCellRenderer {
    private final transient CompareDesk desk;
    private transient @Nullable Pair pair;
    private int column;
    private boolean selected;

    PairCell(CompareDesk desk) {
        this.desk = desk;
        setOpaque(false);
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table, Object value, boolean isSelected, boolean focus, int row, int at) {
        pair = value instanceof Pair found ? found : null;
        column = at;
        selected = isSelected;
        getAccessibleContext().setAccessibleName(pair == null ? "" : words(pair, at));
        return this;
    }

    private String words(Pair of, int at) {
        return switch (at) {
            case 0 -> title(of.from());
            case 1 -> state(of) + ". " + grounds(of);
            default -> title(of.to());
        };
    }

    private String title(@Nullable Expectation point) {
        return point == null ? desk.text("pairs.alone") : point.title();
    }

    private String state(Pair of) {
        Correspondence found = of.found();
        if (found == null) {
            return desk.text("pairs.alone");
        }
        Verdict verdict = found.verdict();
        return verdict == null ? found.strength().name(desk.language()) : verdict.name(desk.language());
    }

    private String grounds(Pair of) {
        Correspondence found = of.found();
        return found == null
                ? ""
                : found.evidence().stream()
                        .map(evidence -> evidence.ground().name(desk.language()))
                        .distinct()
                        .collect(Collectors.joining(", "));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        if (pair == null) {
            return;
        }
        Graphics2D g = (Graphics2D) graphics.create();
        FlatUIUtils.setRenderingHints(g);
        Ink ink = new Ink(this, g);
        if (selected) {
            ink.fill(Tint.ACC_SOFT.color(), 0, 0, getWidth(), getHeight());
        }
        ink.fill(Tint.LINE.color(), 0, getHeight() - 1, getWidth(), 1);
        switch (column) {
            case 0 -> point(ink, pair.from());
            case 1 -> between(ink, pair);
            default -> point(ink, pair.to());
        }
        g.dispose();
    }

    private void point(Ink ink, @Nullable Expectation point) {
        Rectangle upper = half(true);
        Correspondence found = pair == null ? null : pair.found();
        boolean rejected = found != null && !found.counts();
        if (point == null) {
            Rectangle all = new Rectangle(upper.x, 0, upper.width, getHeight());
            ink.words(desk.text("pairs.alone"), Type.CAPTION, Tint.TEXT3.color(), all, Ink.Side.LEFT);
            return;
        }
        ink.words(point.title(), Type.TABLE, (rejected ? Tint.TEXT3 : Tint.TEXT).color(), upper, Ink.Side.LEFT);
        ink.words(point.text(), Type.CAPTION, Tint.TEXT3.color(), half(false), Ink.Side.LEFT);
        if (rejected) {
            int width = Math.min(upper.width, ink.width(point.title(), Type.TABLE));
            ink.fill(Tint.TEXT3.color(), upper.x, upper.getCenterY(), width, 1);
        }
    }

    private Rectangle half(boolean upper) {
        int left = UIScale.scale(12);
        int height = UIScale.scale(17);
        return new Rectangle(left, getHeight() / 2 - (upper ? height : 0), getWidth() - 2 * left, height);
    }

    private void between(Ink ink, Pair of) {
        Correspondence found = of.found();
        if (found == null) {
            return;
        }
        Rectangle upper = half(true);
        int sign = UIScale.scale(26);
        line(ink.g(), found, new Rectangle(upper.x, upper.y, sign - UIScale.scale(6), upper.height));
        Tint tint = found.verdict() == Verdict.CONFIRMED
                ? Tint.PRACTISED_TEXT
                : found.strength() == Strength.SURE ? Tint.TEXT : Tint.TEXT2;
        Rectangle words = new Rectangle(upper.x + sign, upper.y, upper.width - sign, upper.height);
        ink.words(state(of), Type.TABLE_STRONG, tint.color(), words, Ink.Side.LEFT);
        ink.words(grounds(of), Type.CAPTION, Tint.TEXT2.color(), half(false), Ink.Side.LEFT);
    }

    /** As links between levels are drawn: thick where it is sure, thin where it is likely, dotted where it is a guess. */
    private void line(Graphics2D g, Correspondence found, Rectangle room) {
        double y = room.getCenterY();
        if (found.verdict() != null) {
            Icons icon = found.verdict() == Verdict.CONFIRMED ? Icons.CONFIRM : Icons.REJECT;
            Tint tint = found.verdict() == Verdict.CONFIRMED ? Tint.PRACTISED_TEXT : Tint.TEXT3;
            icon.icon(14, tint).paintIcon(this, g, room.x, (int) y - UIScale.scale(7));
            return;
        }
        float width = UIScale.scale(found.strength() == Strength.SURE ? 2f : 1f);
        float[] dots = {UIScale.scale(1f), UIScale.scale(3f)};
        g.setColor(Tint.EDGE.color());
        g.setStroke(
                found.strength() == Strength.UNSURE
                        ? new BasicStroke(width + 1, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, dots, 0)
                        : new BasicStroke(width));
        g.draw(new Line2D.Double(room.x, y, room.x + room.width, y));
    }
}
