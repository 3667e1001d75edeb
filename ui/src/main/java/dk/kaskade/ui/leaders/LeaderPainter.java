package dk.kaskade.ui.leaders;

import com.formdev.flatlaf.ui.FlatUIUtils;
import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.LevelMark;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import javax.swing.Icon;
import javax.swing.JComponent;

/** Paints a leader into a row: the strip of its level, who it is, and what, further in the deeper it stands. */
public final class LeaderPainter {
    private static final int INDENT = 10;
    private static final int MOST_DEPTH = 7;
    private static final int STRIP = 4;
    private static final int STRIP_HEIGHT = 28;
    private static final int AFTER_STRIP = 12;
    private static final int MARGIN = 10;

    private final JComponent over;
    private final String vacant;

    /**
     * Paints for a component.
     *
     * @param vacant what stands for a name where nobody holds the position
     */
    public LeaderPainter(JComponent over, String vacant) {
        this.over = over;
        this.vacant = vacant;
    }

    /** Paints a leader into a room, in px of the screen; words that do not fit are cut. */
    public void paint(Graphics2D g, LeaderRow row, Rectangle room) {
        int x = room.x + UIScale.scale(MARGIN + INDENT * Math.min(MOST_DEPTH, row.depth()));
        int middle = room.y + room.height / 2;
        if (row.level() > 0) {
            Icon strip = new LevelMark(row.level(), STRIP, STRIP_HEIGHT);
            strip.paintIcon(over, g, x, middle - strip.getIconHeight() / 2);
        }
        x += UIScale.scale(AFTER_STRIP);
        int width = room.x + room.width - x - UIScale.scale(4);
        boolean empty = row.isVacant();
        Font name = empty ? Type.TABLE.font().deriveFont(Font.ITALIC) : Type.TABLE_STRONG.font();
        text(g, empty ? vacant : row.name(), name, empty ? Tint.TEXT2 : Tint.TEXT, x, middle - UIScale.scale(3), width);
        text(g, row.title(), Type.CAPTION.font(), Tint.TEXT2, x, middle + UIScale.scale(12), width);
    }

    private void text(Graphics2D g, String text, Font font, Tint tint, int x, int y, int width) {
        g.setFont(font);
        g.setColor(tint.color());
        FlatUIUtils.drawString(over, g, cut(text, over.getFontMetrics(font), width), x, y);
    }

    /** As much of a text as fits, with an ellipsis where that is not all of it. */
    public static String cut(String text, FontMetrics metrics, int width) {
        if (metrics.stringWidth(text) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 0 && metrics.stringWidth(text.substring(0, end) + "…") > width) {
            end--;
        }
        return text.substring(0, end).strip() + "…";
    }
}
