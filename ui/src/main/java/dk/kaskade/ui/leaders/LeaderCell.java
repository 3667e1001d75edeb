package dk.kaskade.ui.leaders;

import com.formdev.flatlaf.ui.FlatUIUtils;
import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.FocusRing;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import java.awt.Component;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.util.function.Function;
import javax.accessibility.AccessibleContext;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.ListCellRenderer;
import org.jspecify.annotations.Nullable;

/** Paints a leader in the list, with a figure and a thin bar at the end; one for all rows. */
final class LeaderCell extends JComponent implements ListCellRenderer<LeaderRow> {
    static final int HEIGHT = 40;
    private static final int FIGURE = 44;
    private static final int BAR = 36;

    private final transient Function<String, Figure> figures;
    private final transient LeaderPainter painter;
    private final String vacant;
    private transient @Nullable LeaderRow row;
    private boolean selected;
    private boolean ringed;

    LeaderCell(Function<String, Figure> figures, String vacant) {
        this.figures = figures;
        this.vacant = vacant;
        painter = new LeaderPainter(this, vacant);
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends LeaderRow> list, LeaderRow value, int index, boolean isSelected, boolean hasFocus) {
        row = value;
        selected = isSelected;
        ringed = hasFocus && list.isFocusOwner();
        return this;
    }

    @Override
    public @Nullable String getToolTipText() {
        return row == null ? null : words(row);
    }

    private String words(LeaderRow of) {
        String figure = figures.apply(of.id()).text();
        String who = (of.isVacant() ? vacant : of.name()) + ", " + of.title();
        return figure.isEmpty() ? who : who + ", " + figure;
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJComponent() {
                @Override
                public String getAccessibleName() {
                    return row == null ? "" : words(row);
                }
            };
        }
        return accessibleContext;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        if (row == null) {
            return;
        }
        Graphics2D g = (Graphics2D) graphics.create();
        FlatUIUtils.setRenderingHints(g);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        if (selected) {
            g.setColor(Tint.ACC_SOFT.color());
            g.fillRect(0, 0, getWidth(), getHeight());
            g.setColor(Tint.ACC.color());
            g.fillRect(0, 0, UIScale.scale(3), getHeight());
        }
        if (ringed) {
            FocusRing.paint(g, getWidth(), getHeight());
        }
        Figure figure = figures.apply(row.id());
        int end = figure.isEmpty() ? 0 : UIScale.scale(FIGURE + 8);
        painter.paint(g, row, new Rectangle(0, 0, getWidth() - end, getHeight()));
        paint(g, figure);
        g.dispose();
    }

    private void paint(Graphics2D g, Figure figure) {
        if (figure.isEmpty()) {
            return;
        }
        FontMetrics metrics = getFontMetrics(Type.CAPTION_STRONG.font());
        int right = getWidth() - UIScale.scale(10);
        int middle = getHeight() / 2;
        boolean bar = figure.whole() > 0;
        g.setFont(Type.CAPTION_STRONG.font());
        g.setColor((figure.isFull() ? Tint.PRACTISED_TEXT : Tint.TEXT2).color());
        int y = bar ? middle - UIScale.scale(2) : middle + metrics.getAscent() / 2 - UIScale.scale(1);
        FlatUIUtils.drawString(this, g, figure.text(), right - metrics.stringWidth(figure.text()), y);
        if (bar) {
            bar(g, figure, right, middle + UIScale.scale(5));
        }
    }

    private static void bar(Graphics2D g, Figure figure, int right, int y) {
        float width = UIScale.scale((float) BAR);
        float height = UIScale.scale(4f);
        float x = right - width;
        g.setColor(Tint.LINE.color());
        g.fill(new RoundRectangle2D.Float(x, y, width, height, height, height));
        if (figure.done() > 0) {
            float share = Math.min(1, (float) figure.done() / figure.whole());
            g.setColor(Tint.PRACTISED.color());
            g.fill(new RoundRectangle2D.Float(x, y, Math.max(height, width * share), height, height, height));
        }
    }
}
