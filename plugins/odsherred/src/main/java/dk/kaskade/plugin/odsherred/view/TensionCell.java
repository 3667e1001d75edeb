package dk.kaskade.plugin.odsherred.view;

import com.formdev.flatlaf.ui.FlatUIUtils;
import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.answer.MarkScale;
import dk.kaskade.ui.leaders.LeaderPainter;
import dk.kaskade.ui.look.FocusRing;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import java.awt.Component;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.util.List;
import javax.accessibility.AccessibleContext;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.ListCellRenderer;
import org.jspecify.annotations.Nullable;

/** Paints two leaders who stand far apart: who, about what, and the line between them. */
final class TensionCell extends JComponent implements ListCellRenderer<Tension> {
    static final int HEIGHT = 58;
    private static final int LINE = 96;
    private static final int EDGE = 14;

    private final transient MarksDesk desk;
    private transient @Nullable Tension tension;
    private boolean selected;
    private boolean ringed;

    TensionCell(MarksDesk desk) {
        this.desk = desk;
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends Tension> list, Tension value, int index, boolean isSelected, boolean hasFocus) {
        tension = value;
        selected = isSelected;
        ringed = hasFocus && list.isFocusOwner();
        return this;
    }

    private String words(Tension of) {
        return desk.text(
                "tension",
                of.leader().shortly(),
                of.own(),
                of.above().shortly(),
                of.leaders(),
                of.mark().name());
    }

    @Override
    public @Nullable String getToolTipText() {
        return tension == null ? null : words(tension);
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJComponent() {
                @Override
                public String getAccessibleName() {
                    return tension == null ? "" : words(tension);
                }
            };
        }
        return accessibleContext;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        if (tension == null) {
            return;
        }
        Graphics2D g = (Graphics2D) graphics.create();
        FlatUIUtils.setRenderingHints(g);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        if (selected) {
            g.setColor(Tint.ACC_SOFT.color());
            g.fillRect(0, 0, getWidth(), getHeight());
        }
        paint(g, tension);
        if (ringed) {
            FocusRing.paint(g, getWidth(), getHeight());
        }
        g.dispose();
    }

    private void paint(Graphics2D g, Tension of) {
        int x = UIScale.scale(EDGE);
        int line = UIScale.scale(LINE);
        int room = getWidth() - line - 2 * x - UIScale.scale(6);
        text(g, of.leader().shortly(), Type.TABLE_STRONG.font(), Tint.TEXT, x, UIScale.scale(18), room);
        String above = desk.text("tension.with", of.above().shortly());
        text(g, above, Type.CAPTION.font(), Tint.TEXT2, x, UIScale.scale(33), room);
        text(g, of.mark().name(), Type.CAPTION.font(), Tint.TEXT3, x, UIScale.scale(48), room);
        Rectangle scale =
                new Rectangle(getWidth() - line - x + UIScale.scale(6), UIScale.scale(8), line, UIScale.scale(24));
        MarkScale.of(of.mark()).paint(g, scale, new MarkScale.Standing(of.own(), of.leaders(), true, List.of()));
        String steps = desk.text("steps", of.distance());
        Font font = Type.CAPTION_STRONG.font();
        int left =
                scale.x + scale.width - UIScale.scale(8) - getFontMetrics(font).stringWidth(steps);
        text(g, steps, font, Tint.NOTE, left, UIScale.scale(48), line);
    }

    private void text(Graphics2D g, String text, Font font, Tint tint, int x, int y, int room) {
        g.setFont(font);
        g.setColor(tint.color());
        FlatUIUtils.drawString(this, g, LeaderPainter.cut(text, getFontMetrics(font), room), x, y);
    }
}
