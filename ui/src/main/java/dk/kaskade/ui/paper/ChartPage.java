package dk.kaskade.ui.paper;

import dk.kaskade.ui.paint.GraphicsPen;
import dk.kaskade.ui.paint.Pen;
import java.awt.Graphics2D;
import java.util.List;
import java.util.function.Consumer;

/** One sheet of a chart, ready to be painted as often as wanted: on a preview, a printer, into a file. */
public final class ChartPage {
    private final String name;
    private final double width;
    private final double height;
    private final double smallestText;
    private final List<Reference> references;
    private final Consumer<Pen> drawing;

    /** @param drawing paints in points, from the sheet's upper left corner on */
    ChartPage(
            String name,
            double width,
            double height,
            double smallestText,
            List<Reference> references,
            Consumer<Pen> drawing) {
        this.name = name;
        this.width = width;
        this.height = height;
        this.smallestText = smallestText;
        this.references = List.copyOf(references);
        this.drawing = drawing;
    }

    /** What is on it, in a few words: for a bookmark. */
    public String name() {
        return name;
    }

    /** Of the sheet, in points of 1/72 inch. */
    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    /** How large the smallest letters on it are, in points. */
    public double smallestText() {
        return smallestText;
    }

    /** The places that lead to other pages. */
    public List<Reference> references() {
        return references;
    }

    /** @param pen whose unit is a point and whose origin is the sheet's upper left corner */
    public void paint(Pen pen) {
        drawing.accept(pen);
    }

    /** The same on a screen or printer; what was set for the graphics before is changed. */
    public void paint(Graphics2D g) {
        paint(new GraphicsPen(g).smooth(true));
    }
}
