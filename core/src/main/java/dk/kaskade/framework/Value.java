package dk.kaskade.framework;

import dk.kaskade.extras.Extras;
import java.util.List;

/**
 * A value (værdi), or another statement of the personnel policy.
 *
 * @param kind {@code value} or {@code personnelTheme}
 */
public record Value(
        String id, String name, String text, String kind, List<String> themes, Source source, Extras extras) {
    public static final String VALUE = "value";

    public Value {
        themes = List.copyOf(themes);
    }
}
