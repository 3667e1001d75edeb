package dk.kaskade.ui.paint;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Base64;
import java.util.Locale;

/** Writes an SVG document: real text, one group per named thing, nothing that needs a script or a network. */
public final class SvgPen implements Pen {
    private final StringBuilder out = new StringBuilder(1 << 16);
    private double opacity = 1;
    private int clips;

    /**
     * @param width the document's size in points, as are all lengths that it is drawn with
     * @param name told to who cannot see it
     */
    public SvgPen(double width, double height, String name, String language) {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"");
        out.append(" width=\"").append(number(width)).append("pt\" height=\"").append(number(height));
        out.append("pt\" viewBox=\"0 0 ")
                .append(number(width))
                .append(' ')
                .append(number(height))
                .append("\" role=\"img\" lang=\"");
        escape(language);
        out.append("\" font-family=\"Inter, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif\" fill=\"none\">\n<title>");
        escape(name);
        out.append("</title>\n");
    }

    /** The whole document; nothing may be drawn after it. */
    public String document() {
        return out.append("</svg>\n").toString();
    }

    @Override
    public void fill(Shape shape, Color color) {
        open(shape);
        color("fill", color);
        close();
    }

    @Override
    public void draw(Shape shape, Color color, Line line) {
        open(shape);
        color("stroke", color);
        attribute("stroke-width", line.width());
        if (line.round()) {
            out.append(" stroke-linecap=\"round\" stroke-linejoin=\"round\"");
        }
        if (line.pattern() != Pattern.SOLID) {
            float[] dashes = line.dashes();
            out.append(" stroke-dasharray=\"")
                    .append(number(dashes[0]))
                    .append(' ')
                    .append(number(dashes[1]))
                    .append('"');
        }
        close();
    }

    @Override
    public void text(String text, double x, double baseline, Face face, double size, Color color) {
        out.append("<text");
        attribute("x", x);
        attribute("y", baseline);
        attribute("font-size", size);
        if (face != Face.REGULAR) {
            out.append(face == Face.ITALIC ? " font-style=\"italic\"" : " font-weight=\"600\"");
        }
        color("fill", color);
        opacity();
        out.append('>');
        escape(text);
        out.append("</text>\n");
    }

    @Override
    public void opacity(double share) {
        opacity = share;
    }

    @Override
    public void begin(String name) {
        out.append("<g><title>");
        escape(name);
        out.append("</title>\n");
    }

    @Override
    public void end() {
        out.append("</g>\n");
    }

    @Override
    public void shifted(double x, double y, Runnable drawing) {
        out.append("<g transform=\"translate(")
                .append(number(x))
                .append(' ')
                .append(number(y))
                .append(")\">\n");
        drawing.run();
        out.append("</g>\n");
    }

    @Override
    public void scaled(double factor, Runnable drawing) {
        out.append("<g transform=\"scale(").append(exact(factor)).append(")\">\n");
        drawing.run();
        out.append("</g>\n");
    }

    @Override
    public void clipped(Rectangle2D window, Runnable drawing) {
        String id = "window" + ++clips;
        out.append("<clipPath id=\"").append(id).append("\">");
        rectangle(window);
        out.append("/></clipPath>\n<g clip-path=\"url(#").append(id).append(")\">\n");
        drawing.run();
        out.append("</g>\n");
    }

    @Override
    public void picture(Picture picture, Rectangle2D place) {
        out.append("<image");
        attribute("x", place.getX());
        attribute("y", place.getY());
        attribute("width", place.getWidth());
        attribute("height", place.getHeight());
        out.append(" href=\"data:").append(picture.mediaType()).append(";base64,");
        out.append(Base64.getEncoder().encodeToString(picture.bytes())).append("\"/>\n");
    }

    private static String exact(double value) {
        return BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_UP).toPlainString();
    }

    private void open(Shape shape) {
        if (shape instanceof RoundRectangle2D box) {
            rectangle(box.getBounds2D());
            attribute("rx", box.getArcWidth() / 2);
        } else if (shape instanceof Rectangle2D box) {
            rectangle(box);
        } else {
            path(shape.getPathIterator(null));
        }
    }

    private void rectangle(Rectangle2D box) {
        out.append("<rect");
        attribute("x", box.getX());
        attribute("y", box.getY());
        attribute("width", box.getWidth());
        attribute("height", box.getHeight());
    }

    private void path(PathIterator path) {
        out.append("<path d=\"");
        double[] points = new double[6];
        for (; !path.isDone(); path.next()) {
            int kind = path.currentSegment(points);
            out.append("MLQCZ".charAt(kind));
            int numbers = new int[] {2, 2, 4, 6, 0}[kind];
            for (int i = 0; i < numbers; i++) {
                out.append(i == 0 ? "" : " ").append(number(points[i]));
            }
        }
        out.append('"');
    }

    private void close() {
        opacity();
        out.append("/>\n");
    }

    private void opacity() {
        if (opacity < 1) {
            attribute("opacity", opacity);
        }
    }

    private void attribute(String name, double value) {
        out.append(' ').append(name).append("=\"").append(number(value)).append('"');
    }

    private void color(String name, Color color) {
        out.append(' ').append(name).append("=\"");
        out.append(String.format(Locale.ROOT, "#%06x", color.getRGB() & 0xFFFFFF))
                .append('"');
    }

    private static String number(double value) {
        double rounded = Math.round(value * 100) / 100.0;
        return rounded == (long) rounded ? Long.toString((long) rounded) : Double.toString(rounded);
    }

    /** What XML cannot hold at all is left out. */
    private void escape(String text) {
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> {
                    boolean allowed = c >= 0x20 && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF)
                            || c == '\t'
                            || c == '\n';
                    if (allowed) {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
    }
}
