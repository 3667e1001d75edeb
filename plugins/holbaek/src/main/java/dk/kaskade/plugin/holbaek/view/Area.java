package dk.kaskade.plugin.holbaek.view;

import java.util.List;

/**
 * A focus area with its points.
 *
 * @param prompt what the document's third column begins with; empty where it does not say
 */
record Area(String name, String text, String prompt, List<Point> points) {
    Area {
        points = List.copyOf(points);
    }
}
