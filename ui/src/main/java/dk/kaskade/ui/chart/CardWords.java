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

    /**
     * Everything that may have been cut off on the card, in lines of which the first is the title; plain text.
     *
     * @param told what else is to be said; where there is nothing, what the card knows of itself
     */
    String tip(int number, List<String> told) {
        ChartCard card = scene.model().card(number);
        List<String> lines = new ArrayList<>();
        add(lines, card.title());
        if (told.isEmpty()) {
            add(lines, card.line2());
        }
        lines.addAll(told);
        add(lines, lens(card, told.isEmpty()));
        if (told.isEmpty()) {
            add(lines, description(number));
        }
        return String.join("\n", lines);
    }

    /** What the lens says, under its heading; what it says without one is told anyway. */
    private String lens(ChartCard card, boolean alone) {
        String heading = scene.model().legend().heading();
        boolean quiet = card.line3().isEmpty() || card.line3().equals(card.unit());
        if (quiet || heading.isEmpty()) {
            return quiet || !alone ? "" : card.line3();
        }
        return heading + ": " + card.line3();
    }

    private String text(String key, Object... arguments) {
        return Overlay.TEXTS.get(scene.model().words().language(), key, arguments);
    }
}
