package dk.kaskade.ui.paint;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Draws on a Graphics2D: the screen, a picture, a printer or a PDF page. */
public final class GraphicsPen implements Pen {
    private final Graphics2D g;
    private final Composite solid;
    private final Map<Line, BasicStroke> strokes = new HashMap<>();
    private final Map<Double, Font[]> fonts = new HashMap<>();
    private @Nullable Stamps stamps;

    /** @param g changed by drawing; its transform takes the chart's pixels to the medium */
    public GraphicsPen(Graphics2D g) {
        this.g = g;
        solid = g.getComposite();
    }

    /** Smooth lines and letters, or rough and fast ones. */
    public GraphicsPen smooth(boolean smooth) {
        g.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING,
                smooth ? RenderingHints.VALUE_ANTIALIAS_ON : RenderingHints.VALUE_ANTIALIAS_OFF);
        g.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING,
                smooth ? RenderingHints.VALUE_TEXT_ANTIALIAS_ON : RenderingHints.VALUE_TEXT_ANTIALIAS_OFF);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        return this;
    }

    /** Keeps pictures of what looks alike from one drawing to the next; only for a medium of pixels. */
    public GraphicsPen with(Stamps kept) {
        stamps = kept.serve(g) ? kept : null;
        return this;
    }

    @Override
    public void stamp(Object look, Rectangle2D place, Drawing drawing) {
        if (stamps == null) {
            drawing.on(this, place.getX(), place.getY());
        } else {
            stamps.draw(g, look, place, drawing);
        }
    }

    @Override
    public void fill(Shape shape, Color color) {
        g.setColor(color);
        g.fill(shape);
    }

    @Override
    public void draw(Shape shape, Color color, Line line) {
        g.setColor(color);
        g.setStroke(strokes.computeIfAbsent(line, GraphicsPen::stroke));
        g.draw(shape);
    }

    private static BasicStroke stroke(Line line) {
        float width = (float) line.width();
        int ends = line.round() ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
        return line.pattern() == Pattern.SOLID
                ? new BasicStroke(width, ends, BasicStroke.JOIN_ROUND)
                : new BasicStroke(width, ends, BasicStroke.JOIN_ROUND, 1, line.dashes(), 0);
    }

    @Override
    public void text(String text, double x, double baseline, Face face, double size, Color color) {
        Font[] faces = fonts.computeIfAbsent(size, key -> new Font[Face.values().length]);
        Font font = faces[face.ordinal()];
        if (font == null) {
            font = face.font(size);
            faces[face.ordinal()] = font;
        }
        g.setFont(font);
        g.setColor(color);
        g.drawString(text, (float) x, (float) baseline);
    }

    @Override
    public void opacity(double share) {
        g.setComposite(share >= 1 ? solid : AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) share));
    }

    @Override
    public void shifted(double x, double y, Runnable drawing) {
        g.translate(x, y);
        drawing.run();
        g.translate(-x, -y);
    }

    @Override
    public void scaled(double factor, Runnable drawing) {
        AffineTransform before = g.getTransform();
        g.scale(factor, factor);
        drawing.run();
        g.setTransform(before);
    }

    @Override
    public void clipped(Rectangle2D window, Runnable drawing) {
        Shape before = g.getClip();
        g.clip(window);
        drawing.run();
        g.setClip(before);
    }

    @Override
    public void picture(Picture picture, Rectangle2D place) {
        Graphics2D apart = (Graphics2D) g.create();
        apart.translate(place.getX(), place.getY());
        apart.scale(place.getWidth() / picture.width(), place.getHeight() / picture.height());
        apart.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        picture.paint(apart);
        apart.dispose();
    }
}
