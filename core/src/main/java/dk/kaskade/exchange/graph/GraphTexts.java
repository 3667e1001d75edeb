package dk.kaskade.exchange.graph;

import dk.kaskade.text.Texts;
import java.util.Locale;

/** The words in a graph. */
final class GraphTexts {
    private static final Texts ALL = Texts.beside(GraphTexts.class, "graph");

    private GraphTexts() {}

    static String get(Locale language, String key) {
        return ALL.get(language, key);
    }
}
