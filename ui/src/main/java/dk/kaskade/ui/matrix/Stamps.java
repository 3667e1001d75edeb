package dk.kaskade.ui.matrix;

import dk.kaskade.organisation.ResponseStatus;
import dk.kaskade.ui.answer.Statuses;
import dk.kaskade.ui.look.StatusMark;
import dk.kaskade.ui.look.Tint;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Pictures that a matrix shows hundreds of times, drawn once for each size and theme in the pixels of the screen. */
final class Stamps {
    private static final int GRID = 16;
    private static final int STRIPE = 6;

    private final Map<Object, BufferedImage> made = new HashMap<>();
    private Color ground = Tint.PANEL.color();
    private double scale = 1;

    /** Forgets what was drawn for another theme or screen. */
    void paintFor(Graphics2D g) {
        Color now = Tint.PANEL.color();
        double pixels = g.getTransform().getScaleX();
        if (!now.equals(ground) || pixels != scale) {
            made.clear();
            ground = now;
            scale = pixels;
        }
    }

    /** Paints a ball with its upper left corner at a place. */
    void ball(Graphics2D g, ResponseStatus status, int size, int x, int y) {
        draw(g, status.name() + size, size, size, x, y, to -> {
            to.scale(size / (double) GRID, size / (double) GRID);
            StatusMark.paint(to, Statuses.kind(status));
        });
    }

    /** Hatches a cell: something here is a gap. */
    void hatch(Graphics2D g, int width, int height, int x, int y) {
        draw(g, "hatch" + width + "x" + height, width, height, x, y, to -> {
            to.setColor(Tint.GAP_SOFT.color());
            to.fillRect(0, 0, width, height);
            to.setColor(Tint.GAP.color());
            double step = Math.max(STRIPE, height / 4.5);
            for (double at = -height; at < width; at += step) {
                to.draw(new Line2D.Double(at, height, at + height, 0));
            }
        });
    }

    private void draw(Graphics2D g, Object key, int width, int height, int x, int y, Consumer<Graphics2D> painter) {
        BufferedImage image = made.computeIfAbsent(key, any -> {
            BufferedImage fresh = new BufferedImage(
                    (int) Math.ceil(width * scale), (int) Math.ceil(height * scale), BufferedImage.TYPE_INT_ARGB_PRE);
            Graphics2D to = fresh.createGraphics();
            to.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            to.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            to.scale(scale, scale);
            painter.accept(to);
            to.dispose();
            return fresh;
        });
        if (scale == 1) {
            g.drawImage(image, x, y, null);
        } else {
            AffineTransform to = AffineTransform.getTranslateInstance(x, y);
            to.scale(1 / scale, 1 / scale);
            g.drawImage(image, to, null);
        }
    }
}
