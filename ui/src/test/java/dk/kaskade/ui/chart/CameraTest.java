package dk.kaskade.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Rectangle;
import java.awt.geom.Point2D;
import org.junit.jupiter.api.Test;

class CameraTest {
    private static final Camera CAMERA = new Camera(0.5, 100, -40);

    @Test
    void keepsWhatIsUnderThePointerWhereItIs() {
        Point2D before = CAMERA.toChart(300, 200);
        Point2D after = CAMERA.zoomedAt(1.7, 300, 200).toChart(300, 200);

        assertThat(after.getX()).isCloseTo(before.getX(), within(1e-6));
        assertThat(after.getY()).isCloseTo(before.getY(), within(1e-6));
    }

    @Test
    void zoomsNoNearerAndNoFartherThanItsLimits() {
        assertThat(CAMERA.zoomedAt(1000, 0, 0).zoom()).isEqualTo(Camera.NEAREST);
        assertThat(CAMERA.zoomedAt(1e-9, 0, 0).zoom()).isEqualTo(Camera.FARTHEST);
    }

    @Test
    void fitsALargeDrawingWholeAndASmallOneAtFullSize() {
        Camera large = Camera.fitting(4000, 1000, 1100, 650, 1);
        assertThat(large.seen(1100, 650)).matches(seen -> seen.contains(0, 0, 4000, 1000));
        assertThat(Camera.fitting(200, 100, 1100, 650, 1).zoom()).isEqualTo(1);
        assertThat(Camera.fitting(0, 0, 0, 0, 1).zoom()).isPositive();
    }

    @Test
    void movesNoMoreThanItTakesToShowACard() {
        Camera camera = new Camera(1, 0, 0);

        assertThat(camera.showing(new Rectangle(100, 100, 172, 56), 800, 600)).isEqualTo(camera);
        Rectangle right = new Rectangle(900, 100, 172, 56);
        Camera moved = camera.showing(right, 800, 600);
        assertThat(moved.seen(800, 600)).matches(seen -> seen.contains(right));
        assertThat(moved.y()).isZero();
    }

    @Test
    void keepsSomeOfTheDrawingInTheWindow() {
        Camera lost = new Camera(1, -100_000, 100_000).within(2000, 1000, 800, 600);

        assertThat(lost.seen(800, 600)).matches(seen -> seen.intersects(new Rectangle(0, 0, 2000, 1000)));
    }

    @Test
    void arrivesExactly() {
        Camera goal = new Camera(2, 7, 9);

        assertThat(CAMERA.towards(goal, 0)).isEqualTo(CAMERA);
        assertThat(CAMERA.towards(goal, 1)).isEqualTo(goal);
        assertThat(CAMERA.towards(goal, 0.5).zoom()).isCloseTo(1, within(1e-9));
    }
}
