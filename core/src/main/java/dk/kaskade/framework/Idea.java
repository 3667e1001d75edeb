package dk.kaskade.framework;

import dk.kaskade.extras.Extras;
import java.util.List;

/**
 * Something to work with (inspiration).
 *
 * @param kind  question, method, example
 * @param about ids of focus areas, expectations, practices or passages
 */
public record Idea(String id, String kind, String name, List<String> about, String text, Source source, Extras extras) {
    public Idea {
        about = List.copyOf(about);
    }
}
