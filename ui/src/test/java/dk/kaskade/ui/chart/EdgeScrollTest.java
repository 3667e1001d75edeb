package dk.kaskade.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.awt.Point;
import org.junit.jupiter.api.Test;

class EdgeScrollTest {
    private static final Dimension WINDOW = new Dimension(800, 600);

    private final EdgeScroll edges = new EdgeScroll((dx, dy) -> {}, at -> {});

    @Test
    void bringsTheChartInOnlyNearAnEdge() {
        assertThat(edges.at(new Point(400, 300), WINDOW)).isFalse();
        assertThat(edges.at(new Point(28, 300), WINDOW)).isFalse();
        assertThat(edges.at(new Point(27, 300), WINDOW)).isTrue();
        assertThat(edges.at(new Point(400, 573), WINDOW)).isTrue();
        edges.stop();
    }
}
