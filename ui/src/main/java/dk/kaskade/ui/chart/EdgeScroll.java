package dk.kaskade.ui.chart;

import java.awt.Dimension;
import java.awt.Point;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.swing.Timer;

/** While something is held near the window's edge, the chart comes in from there. */
final class EdgeScroll {
    private static final int EDGE = 28;
    private static final int EVERY = 25;
    private static final int STEP = 14;

    private final BiConsumer<Integer, Integer> pan;
    private final Consumer<Point> moved;
    private final Timer timer = new Timer(EVERY, event -> step());
    private Point at = new Point();
    private int dx;
    private int dy;

    /** @param pan moves the chart, @param moved is told that something else is under the pointer now */
    EdgeScroll(BiConsumer<Integer, Integer> pan, Consumer<Point> moved) {
        this.pan = pan;
        this.moved = moved;
    }

    /** The pointer is there, in a window of this size. @return whether the chart is coming in */
    boolean at(Point pointer, Dimension window) {
        at = pointer;
        dx = towards(pointer.x, window.width);
        dy = towards(pointer.y, window.height);
        boolean wanted = dx != 0 || dy != 0;
        if (wanted && !timer.isRunning()) {
            timer.start();
        } else if (!wanted) {
            timer.stop();
        }
        return wanted;
    }

    void stop() {
        timer.stop();
    }

    private static int towards(int pointer, int length) {
        if (pointer < EDGE) {
            return STEP;
        }
        return pointer > length - EDGE ? -STEP : 0;
    }

    private void step() {
        pan.accept(dx, dy);
        moved.accept(at);
    }
}
