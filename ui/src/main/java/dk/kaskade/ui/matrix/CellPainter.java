package dk.kaskade.ui.matrix;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.organisation.ResponseStatus;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;

/** Paints the cells that are in sight, and nothing else: balls from pictures made once, shares with their numbers. */
final class CellPainter {
    private final Stamps stamps = new Stamps();

    /** Which cells are marked. */
    interface Marked {
        boolean at(int row, int column);
    }

    /**
     * Paints a part of the matrix.
     *
     * @param from the first row and column, {@code width} and {@code height} how many of each
     */
    void paint(Graphics2D g, Cells cells, Zoom zoom, Rectangle from, Marked marked) {
        stamps.paintFor(g);
        int w = zoom.width(cells.axis());
        int h = zoom.height();
        marks(g, from, w, h, marked);
        lines(g, cells, from, w, h);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        Font font = Type.CAPTION.font();
        g.setFont(font);
        FontMetrics metrics = g.getFontMetrics();
        for (int row = from.y; row < from.y + from.height; row++) {
            for (int column = from.x; column < from.x + from.width; column++) {
                if (cells.axis() == Axis.EXPECTATIONS) {
                    ball(g, cells, zoom, row, column);
                } else {
                    share(g, cells.share(row, column), metrics, new Rectangle(column * w, row * h, w, h));
                }
            }
        }
    }

    private static void marks(Graphics2D g, Rectangle from, int w, int h, Marked marked) {
        g.setColor(Tint.ACC_SOFT.color());
        for (int row = from.y; row < from.y + from.height; row++) {
            for (int column = from.x; column < from.x + from.width; column++) {
                if (marked.at(row, column)) {
                    g.fillRect(column * w, row * h, w, h);
                }
            }
        }
    }

    private static void lines(Graphics2D g, Cells cells, Rectangle from, int w, int h) {
        int right = (from.x + from.width) * w;
        int bottom = (from.y + from.height) * h;
        g.setColor(Tint.LINE.color());
        for (int row = from.y; row < from.y + from.height; row++) {
            g.fillRect(from.x * w, (row + 1) * h - 1, right - from.x * w, 1);
        }
        for (int column = from.x; column < from.x + from.width; column++) {
            boolean last = column + 1 < cells.columns().size()
                    && !cells.columns()
                            .get(column)
                            .group()
                            .equals(cells.columns().get(column + 1).group());
            g.setColor((last ? Tint.EDGE : Tint.LINE).color());
            g.fillRect((column + 1) * w - 1, from.y * h, 1, bottom - from.y * h);
        }
    }

    private void ball(Graphics2D g, Cells cells, Zoom zoom, int row, int column) {
        int w = zoom.width(Axis.EXPECTATIONS);
        int h = zoom.height();
        int number = cells.rows().get(row).number();
        int expectation = cells.columns().get(column).expectation();
        if (cells.answered().isGap(number, expectation)) {
            stamps.hatch(g, w - 1, h - 1, column * w, row * h);
        }
        ResponseStatus status = cells.answered().status(number, expectation);
        if (status != null) {
            int size = zoom.ball();
            stamps.ball(g, status, size, column * w + (w - size) / 2, row * h + (h - size) / 2);
            // far away there is no room beside the ball
            if (zoom.compareTo(Zoom.USUAL) >= 0 && cells.answered().hasWords(number, expectation)) {
                int dot = UIScale.scale(3);
                g.setColor(Tint.TEXT2.color());
                g.fillRect((column + 1) * w - dot - UIScale.scale(2), (row + 1) * h - dot - UIScale.scale(2), dot, dot);
            }
        }
    }

    private void share(Graphics2D g, Share share, FontMetrics metrics, Rectangle at) {
        if (share.gaps() > 0) {
            stamps.hatch(g, at.width - 1, at.height - 1, at.x, at.y);
        }
        if (share.carried() == 0 && share.waved() == 0) {
            return;
        }
        int inset = UIScale.scale(3);
        if (share.carried() > 0) {
            Composite before = g.getComposite();
            g.setComposite(AlphaComposite.SrcOver.derive((float) (0.10 + 0.55 * share.part())));
            g.setColor(Tint.AGREED.color());
            g.fillRect(at.x + inset, at.y + inset, at.width - 2 * inset - 1, at.height - 2 * inset - 1);
            g.setComposite(before);
        }
        String text = share.carried() == 0 ? "–" : share.done() + "/" + share.carried();
        Color words = share.carried() == 0 ? Tint.TEXT3.color() : Tint.TEXT.color();
        int width = metrics.stringWidth(text);
        int baseline = at.y + (at.height - metrics.getHeight()) / 2 + metrics.getAscent();
        if (share.gaps() > 0) {
            g.setColor(Tint.PANEL.color());
            int margin = UIScale.scale(3);
            g.fillRoundRect(
                    at.x + (at.width - width) / 2 - margin,
                    baseline - metrics.getAscent(),
                    width + 2 * margin,
                    metrics.getHeight(),
                    margin * 2,
                    margin * 2);
        }
        g.setColor(words);
        g.drawString(text, at.x + (at.width - width) / 2, baseline);
    }
}
