package dk.kaskade.ui.chart;

import dk.kaskade.ui.layout.Layout;
import dk.kaskade.ui.paint.ChartScene;
import java.util.function.BiConsumer;
import javax.swing.Timer;

/** Brings the chart from what it was to what it is within 180 ms; stops where something new is to be shown. */
final class Motion {
    private static final int LENGTH = 180;
    private static final int STEP = 12;
    private static final double NANOS = 1e6;

    private final BiConsumer<ChartScene, Camera> show;
    private final Timer timer = new Timer(STEP, event -> step());
    private long began;
    private Layout before;
    private ChartScene after;
    private Camera from = Camera.START;
    private Camera to = Camera.START;

    Motion(ChartScene start, BiConsumer<ChartScene, Camera> show) {
        this.show = show;
        before = start.layout();
        after = start;
    }

    void start(ChartScene was, ChartScene is, Camera cameraFrom, Camera cameraTo) {
        before = was.layout();
        after = is;
        from = cameraFrom;
        to = cameraTo;
        began = System.nanoTime();
        timer.restart();
        step();
    }

    /** Shows the end at once. */
    void jump(ChartScene is, Camera cameraTo) {
        timer.stop();
        after = is;
        to = cameraTo;
        show.accept(after, to);
    }

    boolean isRunning() {
        return timer.isRunning();
    }

    /** Where the camera is or will be. */
    Camera goal() {
        return to;
    }

    private void step() {
        double way = Math.min(1, (System.nanoTime() - began) / NANOS / LENGTH);
        if (way >= 1) {
            jump(after, to);
            return;
        }
        double eased = 1 - Math.pow(1 - way, 3);
        Layout between = after.layout().cameFrom(before, eased);
        show.accept(between == after.layout() ? after : after.moving(between), from.towards(to, eased));
    }
}
