package dk.kaskade.ui.rolecard;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.Wording;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.RoundRectangle2D;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;

/** A day as a leaf of a calendar: the month over the number. Only a picture; the words beside it say the same. */
final class DayLeaf extends JComponent {
    private static final int WIDTH = 46;
    private static final int HEIGHT = 44;
    private static final int HEAD = 17;
    private static final float ARC = 12;

    private final String month;
    private final String number;

    /** @param day none where no day is known */
    DayLeaf(@Nullable LocalDate day, Wording wording) {
        month = day == null
                ? ""
                : DateTimeFormatter.ofPattern("MMM", wording.language())
                        .format(day)
                        .replace(".", "");
        number = day == null ? "–" : String.valueOf(day.getDayOfMonth());
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(UIScale.scale(WIDTH), UIScale.scale(HEIGHT));
    }

    @Override
    public Dimension getMinimumSize() {
        return getPreferredSize();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        float arc = UIScale.scale(ARC);
        int height = UIScale.scale(HEIGHT);
        int head = UIScale.scale(HEAD);
        var leaf = new RoundRectangle2D.Float(0.5f, 0.5f, getWidth() - 1, height - 1, arc, arc);
        g.setColor(Tint.PANEL.color());
        g.fill(leaf);
        Shape whole = g.getClip();
        g.clip(leaf);
        g.setColor(Tint.ACC_SOFT.color());
        g.fillRect(0, 0, getWidth(), head);
        g.setClip(whole);
        g.setColor(Tint.LINE2.color());
        g.draw(leaf);
        centred(g, month, Type.CHIP_STRONG, Tint.ACC, 0, head);
        centred(g, number, Type.PANEL_TITLE, Tint.TEXT, head, height);
        g.dispose();
    }

    private void centred(Graphics2D g, String text, Type type, Tint tint, int top, int bottom) {
        g.setFont(type.font());
        g.setColor(tint.color());
        FontMetrics metrics = g.getFontMetrics();
        int y = top + (bottom - top - metrics.getHeight()) / 2 + metrics.getAscent();
        com.formdev.flatlaf.ui.FlatUIUtils.drawString(this, g, text, (getWidth() - metrics.stringWidth(text)) / 2, y);
    }
}
