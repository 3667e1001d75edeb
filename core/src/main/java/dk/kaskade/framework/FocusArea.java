package dk.kaskade.framework;

import dk.kaskade.extras.Extras;
import java.util.List;

/**
 * An area that gathers expectations (fokusområde).
 *
 * @param points ids of expectations
 */
public record FocusArea(String id, String name, String text, List<String> points, Source source, Extras extras) {
    public FocusArea {
        points = List.copyOf(points);
    }
}
