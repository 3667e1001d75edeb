package dk.kaskade.ui.paper;

import dk.kaskade.ui.paint.Face;
import dk.kaskade.ui.paint.Pen;
import dk.kaskade.ui.paint.Picture;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Remembers what is written on a page, how large, and where. */
final class Written implements Pen {
    final List<String> texts = new ArrayList<>();
    final List<Rectangle2D> pictures = new ArrayList<>();
    double smallest = Double.MAX_VALUE;
    double rightmost;
    double lowest;
    private double scale = 1;
    private double x;
    private double y;

    static Written on(ChartPage page) {
        Written written = new Written();
        page.paint(written);
        return written;
    }

    @Override
    public void fill(Shape shape, Color color) {
        // only words are looked at
    }

    @Override
    public void draw(Shape shape, Color color, Line line) {
        // only words are looked at
    }

    @Override
    public void text(String text, double left, double baseline, Face face, double size, Color color) {
        texts.add(text);
        smallest = Math.min(smallest, size * scale);
        rightmost = Math.max(rightmost, x + (left + face.width(text, size)) * scale);
        lowest = Math.max(lowest, y + baseline * scale);
    }

    @Override
    public void opacity(double share) {
        throw new UnsupportedOperationException("nothing shines through on paper");
    }

    @Override
    public void shifted(double right, double down, Runnable drawing) {
        x += right * scale;
        y += down * scale;
        drawing.run();
        x -= right * scale;
        y -= down * scale;
    }

    @Override
    public void scaled(double factor, Runnable drawing) {
        scale *= factor;
        drawing.run();
        scale /= factor;
    }

    @Override
    public void clipped(Rectangle2D window, Runnable drawing) {
        drawing.run();
    }

    @Override
    public void picture(Picture picture, Rectangle2D place) {
        pictures.add(place);
    }
}
