package dk.kaskade.exchange.html;

import org.jsoup.nodes.Element;

/** The signs of the page, drawn once and named again and again. They tell nothing that is not said in words too. */
final class Sign {
    private static final int MOST_SEGMENTS = 6;

    private Sign() {}

    /** Puts a sign at the end of an element; {@code name} is the id of a symbol of {@code chain-signs.svg}. */
    static Element add(Element parent, String name, String kind) {
        Element svg = Html.add(parent, "svg", kind).attr("aria-hidden", "true");
        svg.appendElement("use").attr("href", "#" + name);
        return svg;
    }

    /** The strip of a level, cut into as many segments as the level. */
    static void level(Element parent, int level, String kind) {
        int segments = Math.max(1, Math.min(MOST_SEGMENTS, level));
        add(parent, "l-" + segments, kind + " l" + segments);
    }

    /** The class of a level's colours. */
    static String levelKind(int level) {
        return "l" + Math.max(1, Math.min(MOST_SEGMENTS, level));
    }
}
