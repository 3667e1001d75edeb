package dk.kaskade.exchange.html;

import dk.kaskade.framework.Role;
import org.jsoup.nodes.Element;

/**
 * Where a role card stands on its page.
 *
 * @param prefix of its ids, so that several cards can stand on one page
 * @param depth  of its first heading, 1 where the card is the page
 */
record CardFrame(CardWords words, String prefix, int depth) {
    private static final int DEEPEST_SEGMENTS = 6;

    String text(String key, Object... arguments) {
        return words.text(key, arguments);
    }

    /** A part of the card under a heading of its own, one step below the card's. */
    Element part(Element parent, String kind, String heading) {
        Element part = Html.add(parent, "section", kind);
        Html.add(part, "h" + (depth + 1), "", heading);
        return part;
    }

    /** The strip of a level, cut into as many pieces as the level: for the eye, since the role's name stands beside it. */
    static void level(Element parent, String kind, int level) {
        int pieces = Math.max(1, Math.min(level, DEEPEST_SEGMENTS));
        Element strip = Html.add(parent, "span", kind).addClass("strip").attr("aria-hidden", "true");
        for (int i = 0; i < pieces; i++) {
            Html.add(strip, "span", "piece")
                    .addClass("of" + pieces)
                    .addClass(i == 0 ? "first" : "next")
                    .addClass(colour(level));
        }
    }

    /** A role with the mark of its level. */
    static Element role(Element parent, String tag, Role role, String text) {
        Element element = Html.add(parent, tag, "role");
        level(element, "mark", role.level());
        Html.add(element, "span", "", text);
        return element;
    }

    /** The class that gives an element the colour of a level. */
    static String colour(int level) {
        return level < 1 || level > 4 ? "level-other" : "level" + level;
    }

    /** Lines to write on by hand. */
    static void ruled(Element parent, int lines) {
        Element room = Html.add(parent, "div", "room").attr("aria-hidden", "true");
        for (int i = 0; i < lines; i++) {
            Html.add(room, "div", "rule");
        }
    }

    /** A box to tick by hand, and what a tick means. */
    static void box(Element parent, String text) {
        Element choice = Html.add(parent, "span", "choice");
        Html.add(choice, "span", "box");
        choice.appendText(" " + Html.readable(text));
        parent.appendText(" ");
    }
}
