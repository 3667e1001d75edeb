package dk.kaskade.ui.paint;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;

/** The few things that a chart is made of; lengths in the chart's pixels at 100 %. */
public interface Pen {
    void fill(Shape shape, Color color);

    void draw(Shape shape, Color color, Line line);

    /** Text in one line from x on, standing on the base line; nothing is cut off. */
    void text(String text, double x, double baseline, Face face, double size, Color color);

    /** Lets all that follows shine through: 1 = solid. */
    void opacity(double share);

    /** Draws something with its origin there. */
    void shifted(double x, double y, Runnable drawing);

    /** Draws something so many times as large, from the same origin. */
    void scaled(double factor, Runnable drawing);

    /** Draws only what of something lies in this window. */
    void clipped(Rectangle2D window, Runnable drawing);

    /** Draws a picture into a place of the same shape. */
    void picture(Picture picture, Rectangle2D place);

    /**
     * Draws something that looks alike in many places. A medium may keep its picture, so it is drawn for itself alone.
     *
     * @param look equal for what looks alike: everything that it depends on
     * @param place the ground that it covers; nothing of it lies outside
     */
    default void stamp(Object look, Rectangle2D place, Drawing drawing) {
        drawing.on(this, place.getX(), place.getY());
    }

    /** Draws something with its upper left corner there. */
    @FunctionalInterface
    interface Drawing {
        void on(Pen pen, double x, double y);
    }

    /** What follows until {@link #end()} belongs together and is told by this name where the medium can. */
    default void begin(String name) {}

    default void end() {}

    /** How a line is drawn. */
    enum Pattern {
        SOLID,
        DASHED,
        /** Round dots. */
        DOTTED
    }

    /** A line's width and pattern; its ends are round or flat. */
    record Line(double width, Pattern pattern, boolean round) {
        public static Line solid(double width) {
            return new Line(width, Pattern.SOLID, true);
        }

        /** For stretches that are put together without overlapping. */
        public static Line flat(double width) {
            return new Line(width, Pattern.SOLID, false);
        }

        public static Line dashed(double width) {
            return new Line(width, Pattern.DASHED, true);
        }

        public static Line dotted(double width) {
            return new Line(width, Pattern.DOTTED, true);
        }

        /** How long a stroke is and the gap after it; for a pattern that has any. */
        public float[] dashes() {
            return pattern == Pattern.DASHED ? new float[] {4, 3} : new float[] {0, (float) (2.5 * width)};
        }
    }
}
