package dk.kaskade.ui.chart;

import dk.kaskade.ui.paint.ChartCard;
import dk.kaskade.ui.paint.ChartScene;
import java.util.ArrayList;
import java.util.List;

/** A card in words: for a tooltip and for who cannot see it. */
final class CardWords {
    private final ChartScene scene;

    CardWords(ChartScene scene) {
        this.scene = scene;
    }

    String name(int number) {
        ChartCard card = scene.model().card(number);
        return card.line2().isEmpty() ? card.title() : card.title() + ", " + card.line2();
    }

    /** Unit, level, what is special, what was found, how many are below. */
    String description(int number) {
        return String.join(", ", parts(number));
    }

    private List<String> parts(int number) {
        ChartCard card = scene.model().card(number);
        List<String> parts = new ArrayList<>();
        add(parts, card.unit());
        add(parts, card.level() == 0 ? "" : text("card.level", card.level()));
        add(parts, card.vacant() ? text("card.vacant") : card.acting() ? text("card.acting") : "");
        add(parts, text("card.errors", card.errors()));
        add(parts, text("card.gaps", card.gaps()));
        add(parts, text("card.reports", scene.branchSize(number) - 1));
        add(parts, scene.layout().hidden(number) > 0 ? text("card.folded") : "");
        return parts;
    }

    private static void add(List<String> parts, String part) {
        if (!part.isEmpty()) {
            parts.add(part);
        }
    }

    /** Everything that may have been cut off on the card, in lines; what came from a file is never read as HTML. */
    String tip(int number) {
        ChartCard card = scene.model().card(number);
        StringBuilder tip =
                new StringBuilder("<html><b>").append(escaped(card.title())).append("</b>");
        for (String line :
                new String[] {card.line2(), card.line3().equals(card.unit()) ? "" : card.line3(), description(number)
                }) {
            if (!line.isEmpty()) {
                tip.append("<br>").append(escaped(line));
            }
        }
        return tip.append("</html>").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private String text(String key, Object... arguments) {
        return Overlay.TEXTS.get(scene.model().words().language(), key, arguments);
    }
}
