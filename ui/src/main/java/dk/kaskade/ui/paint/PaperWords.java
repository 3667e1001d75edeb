package dk.kaskade.ui.paint;

import dk.kaskade.ui.look.Tint;
import java.util.List;

/**
 * Writes the words of a card on paper, where there is no tooltip to ask: the smallest letters are larger than on the
 * screen, and a title that is too long for one line gets a second one before it is cut.
 */
final class PaperWords {
    /** The smallest letters of a card on paper; every other size is larger. */
    static final double LEAST = 11;

    private static final double TITLE = 12;
    private static final double TEXT_LEFT = 14;
    private static final double TEXT_RIGHT = 164;
    private static final double CHIP = 14;

    private final Pen pen;
    private final Palette palette;
    private final ChartWords words;
    private final Marks marks;

    PaperWords(Pen pen, Palette palette, ChartWords words, Marks marks) {
        this.pen = pen;
        this.palette = palette;
        this.words = words;
        this.marks = marks;
    }

    /** @param taken room at the right end of the first line that something else has */
    void write(ChartCard card, double x, double y, double taken) {
        double end = x + TEXT_RIGHT;
        double sign = taken + marks.count(card, end - taken, y + 13, LEAST);
        double room = TEXT_RIGHT - TEXT_LEFT;
        List<String> lines = lines(card.title(), room - sign, room);
        if (lines.size() == 1) {
            double size = lines.get(0).equals(card.title()) ? size(card.title(), room - sign) : LEAST;
            line(lines.get(0), x, y + 17, end - sign, Face.SEMIBOLD, size, Tint.TEXT);
            second(card, x, y + 32);
            third(card, x, y + 46);
        } else {
            line(lines.get(0), x, y + 13, end - sign, Face.SEMIBOLD, LEAST, Tint.TEXT);
            line(lines.get(1), x, y + 24.5, end, Face.SEMIBOLD, LEAST, Tint.TEXT);
            second(card, x, y + 36.5);
            third(card, x, y + 48.5);
        }
    }

    private static double size(String title, double room) {
        return Face.SEMIBOLD.width(title, TITLE) <= room ? TITLE : LEAST;
    }

    private static List<String> lines(String title, double firstRoom, double room) {
        double width = Face.SEMIBOLD.width(title, LEAST);
        if (width <= firstRoom) {
            return List.of(title);
        }
        // what would fit without the sign beside it is broken too
        return new TitleLines(Face.SEMIBOLD, LEAST).of(title, firstRoom, width <= room ? firstRoom : room);
    }

    private void second(ChartCard card, double x, double baseline) {
        String chip = card.vacant() ? words.vacant() : card.acting() ? words.acting() : "";
        double room = chip.isEmpty() ? 0 : Marks.chipWidth(chip, LEAST) + 6;
        Face face = card.vacant() ? Face.ITALIC : Face.REGULAR;
        Tint ink = card.vacant() ? Tint.TEXT3 : Tint.TEXT;
        String text = line(card.line2(), x, baseline, x + TEXT_RIGHT - room, face, LEAST, ink);
        if (!chip.isEmpty()) {
            double at = x + TEXT_LEFT + (text.isEmpty() ? 0 : face.width(text, LEAST) + 6);
            Tint ground = card.vacant() ? Tint.GAP_SOFT : Tint.NOTE_SOFT;
            marks.chip(chip, at, baseline - 11, CHIP, LEAST, ground, card.vacant() ? Tint.GAP_TEXT : Tint.NOTE);
        }
    }

    private void third(ChartCard card, double x, double baseline) {
        double end = x + TEXT_RIGHT;
        if (card.levels().size() > 1) {
            String text = words.get("roles", card.levels().size());
            end -= marks.levelChip(text, card.levels(), end + 4, baseline - 11, CHIP, LEAST);
        }
        line(card.line3(), x, baseline, end, Face.REGULAR, LEAST, Tint.TEXT3);
    }

    private String line(String text, double x, double baseline, double right, Face face, double size, Tint ink) {
        String fitted = face.fit(text, size, right - x - TEXT_LEFT);
        if (!fitted.isEmpty()) {
            pen.text(fitted, x + TEXT_LEFT, baseline, face, size, palette.color(ink));
        }
        return fitted;
    }
}
