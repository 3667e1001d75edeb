package dk.kaskade.ui.paint;

import static dk.kaskade.ui.layout.Measures.CARD_HEIGHT;
import static dk.kaskade.ui.layout.Measures.CARD_WIDTH;

import dk.kaskade.ui.look.Tint;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/** Draws one card, as much of it as its size on the screen allows. */
final class CardPainter {
    private static final double STRIP = 6;
    private static final double RADIUS = 7;
    private static final double TEXT_LEFT = 14;
    private static final double TEXT_RIGHT = 164;
    private static final double BAR = 3;
    private static final double CHIP = 14;
    private static final double SIGN = 15;
    private static final double HATCH = 9;
    /** How high the place of a moved one is drawn. */
    static final double GHOST_HEIGHT = 24;

    /** Letters are no smaller than this on the screen. */
    private static final double SMALLEST = 9;

    private final Pen pen;
    private final Palette palette;
    private final ChartWords words;
    private final double zoom;
    private final Marks marks;
    private Letters letters = Letters.SCREEN;
    private CardChange change = CardChange.NONE;

    /** What the words of a whole card are drawn for. */
    enum Letters {
        SCREEN,
        /** Nothing can be asked for there: the small letters are larger, and a long title has a second line. */
        PAPER
    }

    CardPainter with(Letters wanted) {
        letters = wanted;
        return this;
    }

    /** What a proposal does to the cards that are painted from now on. */
    CardPainter of(CardChange next) {
        change = next;
        return this;
    }

    CardPainter(Pen pen, Palette palette, ChartWords words, double zoom) {
        this.pen = pen;
        this.palette = palette;
        this.words = words;
        this.zoom = zoom;
        marks = new Marks(pen, palette);
    }

    void paint(ChartCard card, double x, double y, Detail detail, Ring ring) {
        ground(card, x, y, ring);
        if (detail == Detail.FULL) {
            bar(card.bar(), x, y);
        }
        if (detail == Detail.FULL && letters == Letters.PAPER) {
            new PaperWords(pen, palette, words, marks).write(card, x, y, signed(x + TEXT_RIGHT, y + 13, SIGN));
            strike(card, x, y + 13, TEXT_RIGHT - TEXT_LEFT, PaperWords.LEAST);
        } else if (detail == Detail.FULL) {
            full(card, x, y);
        } else if (detail == Detail.MIDDLE) {
            middle(card, x, y);
        } else {
            title(card, x, y);
        }
        frame(x, y, ring);
    }

    /** What is around a card or behind it. */
    record Ring(boolean selected, boolean hit, boolean hover, boolean target) {
        static final Ring NONE = new Ring(false, false, false, false);
    }

    /** The card as a mere box, in its level's soft colour. */
    void box(ChartCard card, double x, double y, Ring ring) {
        Tint soft = card.level() == 0 ? Tint.HOVER : Tint.levelSoft(card.level());
        if (change != CardChange.NONE) {
            soft = change.soft();
        }
        pen.fill(new Rectangle2D.Double(x, y, CARD_WIDTH, CARD_HEIGHT), palette.color(ring.hit ? Tint.ACC_SOFT : soft));
        pen.fill(new Rectangle2D.Double(x, y, 2 * STRIP, CARD_HEIGHT), palette.color(card.strip()));
        if (card.errors() + card.gaps() > 0) {
            Path2D corner = new Path2D.Double();
            corner.moveTo(x + CARD_WIDTH - 26, y);
            corner.lineTo(x + CARD_WIDTH, y);
            corner.lineTo(x + CARD_WIDTH, y + 26);
            corner.closePath();
            pen.fill(corner, palette.color(card.errors() > 0 ? Tint.ERROR : Tint.GAP));
        }
        signed(x + CARD_WIDTH - 6, y + CARD_HEIGHT / 2.0, CARD_HEIGHT / 3.4);
        frame(x, y, ring);
    }

    /** Where a moved position stood: a low dashed box in the middle of a card's place. */
    void ghost(ChartCard card, double x, double y, Ring ring, Detail detail) {
        double height = GHOST_HEIGHT;
        double top = y + (CARD_HEIGHT - height) / 2;
        var box = Marks.box(x + 0.5, top + 0.5, CARD_WIDTH - 1, height - 1, RADIUS - 1);
        pen.fill(box, palette.color(Tint.CANVAS));
        Color ink = palette.color(CardChange.GHOST.ink());
        pen.draw(box, ink, Pen.Line.dashed(ring.hover || ring.selected ? 2 : 1));
        if (detail.atLeast(Detail.TITLE)) {
            double size = Math.max(10, SMALLEST / zoom);
            String text = Face.REGULAR.fit(card.title(), size, CARD_WIDTH - 16);
            pen.text(text, x + 8, top + height / 2 + size * 0.36, Face.REGULAR, size, ink);
        }
    }

    /** The card's sign of the proposal, ending at a right edge. @return the room that it takes */
    private double signed(double right, double middle, double size) {
        if (change == CardChange.NONE) {
            return 0;
        }
        marks.change(change, right - size / 2, middle, size / 2);
        return size + 4;
    }

    /** Strikes a title out that stands on this line's middle. */
    private void strike(ChartCard card, double x, double middle, double room, double size) {
        if (change == CardChange.CLOSED) {
            double width = Math.min(room, Face.SEMIBOLD.width(card.title(), size));
            double left = x + TEXT_LEFT;
            Rectangle2D line = new Rectangle2D.Double(left, middle - size * 0.05, width, Math.max(1, size * 0.1));
            pen.fill(line, palette.color(Tint.ERROR));
        }
    }

    private void ground(ChartCard card, double x, double y, Ring ring) {
        boolean same = change == CardChange.NONE;
        Tint plain = same ? card.vacant() ? Tint.CANVAS : Tint.PANEL : change.soft();
        Tint ground = ring.hit ? Tint.ACC_SOFT : plain;
        Tint edge = ring.hover ? Tint.EDGE : same ? card.vacant() ? Tint.EDGE : Tint.LINE2 : change.ink();
        Ground look = new Ground(
                palette.color(ground),
                palette.color(edge),
                card.vacant() || change == CardChange.CLOSED,
                palette.color(card.strip()),
                card.segments(),
                change == CardChange.CLOSED);
        pen.stamp(look, new Rectangle2D.Double(x, y, CARD_WIDTH, CARD_HEIGHT), look::draw);
    }

    /** What cards have in common: ground, edge, and the strip at the left. */
    private record Ground(Color ground, Color edge, boolean dashed, Color strip, int segments, boolean hatched) {
        void draw(Pen pen, double x, double y) {
            RoundRectangle2D box = Marks.box(x + 0.5, y + 0.5, CARD_WIDTH - 1, CARD_HEIGHT - 1, RADIUS);
            pen.fill(box, ground);
            if (hatched) {
                hatch(pen, x + STRIP + 1, y + 1.5, CARD_WIDTH - STRIP - 3.5, CARD_HEIGHT - 3);
            }
            pen.draw(box, edge, dashed ? Pen.Line.dashed(1) : Pen.Line.solid(1));
            Marks.edge(pen, x, y, STRIP, CARD_HEIGHT, RADIUS - 1, strip, segments);
        }

        /** Slanting lines, each cut off where it meets the sides. */
        private void hatch(Pen pen, double x, double y, double width, double height) {
            Path2D lines = new Path2D.Double();
            for (double from = HATCH; from < width + height; from += HATCH) {
                double top = Math.max(0, from - height);
                double right = Math.min(width, from);
                lines.moveTo(x + top, y + Math.min(height, from));
                lines.lineTo(x + right, y + from - right);
            }
            Color faint = new Color(edge.getRed(), edge.getGreen(), edge.getBlue(), 40);
            pen.draw(lines, faint, Pen.Line.flat(2));
        }
    }

    private void frame(double x, double y, Ring ring) {
        if (ring.selected || ring.target) {
            double width = Math.max(2, 1.5 / zoom);
            double out = width / 2;
            RoundRectangle2D around =
                    Marks.box(x - out, y - out, CARD_WIDTH + 2 * out, CARD_HEIGHT + 2 * out, RADIUS + out);
            pen.draw(around, palette.color(Tint.ACC), Pen.Line.solid(width));
        }
    }

    private void bar(ChartCard.Bar bar, double x, double y) {
        if (bar.isEmpty()) {
            return;
        }
        double left = x + STRIP;
        double width = CARD_WIDTH - STRIP - 1;
        double first = width * Math.min(1, bar.first());
        double second = Math.min(width - first, width * bar.second());
        barPiece(left, y, 0, width, Tint.HOVER);
        barPiece(left, y, 0, first, bar.firstTint());
        barPiece(left, y, first, first + second, bar.secondTint());
    }

    private void barPiece(double left, double y, double from, double to, Tint tint) {
        if (to - from < 0.5) {
            return;
        }
        double bottom = y + CARD_HEIGHT - 1;
        double right = left + to;
        double corner = Math.max(0, right - (left + CARD_WIDTH - STRIP - 1 - RADIUS));
        if (corner == 0) {
            pen.fill(new Rectangle2D.Double(left + from, bottom - BAR, to - from, BAR), palette.color(tint));
            return;
        }
        Path2D piece = new Path2D.Double();
        piece.moveTo(left + from, bottom - BAR);
        piece.lineTo(right - Math.max(0, corner - 5), bottom - BAR);
        piece.lineTo(right - corner, bottom);
        piece.lineTo(left + from, bottom);
        piece.closePath();
        pen.fill(piece, palette.color(tint));
    }

    private void full(ChartCard card, double x, double y) {
        double right = x + TEXT_RIGHT - signed(x + TEXT_RIGHT + 2, y + 13, SIGN);
        right -= marks.count(card, right, y + 13, 10);
        line(card.title(), x, y + 17, right, Face.SEMIBOLD, 12, titleInk(Tint.TEXT));
        strike(card, x, y + 13, right - x - TEXT_LEFT, 12);
        chipLine(card, x, y);
        double end = x + TEXT_RIGHT;
        if (card.levels().size() > 1) {
            String text = words.get("roles", card.levels().size());
            end -= marks.levelChip(text, card.levels(), end + 4, y + 36, CHIP, 9.5);
        }
        line(card.line3(), x, y + 46, end, Face.REGULAR, 10, Tint.TEXT3);
    }

    private void chipLine(ChartCard card, double x, double y) {
        String chip = card.vacant() ? words.vacant() : card.acting() ? words.acting() : "";
        double room = chip.isEmpty() ? 0 : Marks.chipWidth(chip, 9.5) + 6;
        String text = line2(card, x, y, x + TEXT_RIGHT - room);
        if (!chip.isEmpty()) {
            Face face = card.vacant() ? Face.ITALIC : Face.REGULAR;
            double at = x + TEXT_LEFT + (text.isEmpty() ? 0 : face.width(text, 11) + 6);
            Tint ground = card.vacant() ? Tint.GAP_SOFT : Tint.NOTE_SOFT;
            marks.chip(chip, at, y + 21, CHIP, 9.5, ground, card.vacant() ? Tint.GAP_TEXT : Tint.NOTE);
        }
    }

    private String line2(ChartCard card, double x, double y, double right) {
        return card.vacant()
                ? line(card.line2(), x, y + 32, right, Face.ITALIC, 11, Tint.TEXT3)
                : line(card.line2(), x, y + 32, right, Face.REGULAR, 11, Tint.TEXT);
    }

    private void mark(boolean error, double x, double y, double radius) {
        if (error) {
            marks.error(x, y, radius);
        } else {
            marks.gap(x, y, radius);
        }
    }

    private void middle(ChartCard card, double x, double y) {
        double right = x + TEXT_RIGHT - signed(x + TEXT_RIGHT + 2, y + 18, SIGN);
        if (card.errors() + card.gaps() > 0) {
            mark(card.errors() > 0, right - 5, y + 18, 7);
            right -= 16;
        }
        double size = Math.max(12, SMALLEST / zoom);
        line(card.title(), x, y + 23, right, Face.SEMIBOLD, size, titleInk(Tint.TEXT));
        strike(card, x, y + 23 - size * 0.33, right - x - TEXT_LEFT, size);
        Face face = card.vacant() ? Face.ITALIC : Face.REGULAR;
        line(card.line2(), x, y + 42, x + TEXT_RIGHT, face, Math.max(11, SMALLEST / zoom), Tint.TEXT2);
    }

    /** One line, or two where the card is large enough for two and the title too long for one. */
    private void title(ChartCard card, double x, double y) {
        double size = Math.max(14, SMALLEST / zoom);
        double sign = Math.min(22, 11 / zoom);
        boolean changed = change != CardChange.NONE;
        boolean signed = changed || card.errors() + card.gaps() > 0;
        double room = TEXT_RIGHT + 4 - TEXT_LEFT;
        boolean two = 2.2 * size <= CARD_HEIGHT - 4;
        List<String> lines = two
                ? new TitleLines(Face.SEMIBOLD, size)
                        .of(card.title(), signed ? room - (changed ? sign : 16) : room, changed ? room - sign : room)
                : List.of(Face.SEMIBOLD.fit(card.title(), size, changed ? room - sign : room));
        Tint ink = titleInk(card.vacant() ? Tint.TEXT2 : Tint.TEXT);
        double baseline = y + CARD_HEIGHT / 2.0 + size * (lines.size() == 1 ? 0.36 : -0.2);
        for (String text : lines) {
            pen.text(text, x + TEXT_LEFT, baseline, Face.SEMIBOLD, size, palette.color(ink));
            double width = Face.SEMIBOLD.width(text, size);
            if (change == CardChange.CLOSED) {
                Rectangle2D line = new Rectangle2D.Double(x + TEXT_LEFT, baseline - size * 0.38, width, size * 0.1);
                pen.fill(line, palette.color(Tint.ERROR));
            }
            baseline += size * 1.15;
        }
        if (changed) {
            signed(x + CARD_WIDTH - 4, y + sign / 2 + 4, sign);
        } else if (signed) {
            marks.dot(x + CARD_WIDTH - 11, y + 11, 6, card.errors() > 0 ? Tint.ERROR : Tint.GAP);
        }
    }

    private Tint titleInk(Tint usual) {
        return change == CardChange.CLOSED ? Tint.TEXT2 : usual;
    }

    private String line(String text, double x, double baseline, double right, Face face, double size, Tint ink) {
        String fitted = face.fit(text, size, right - x - TEXT_LEFT);
        if (!fitted.isEmpty()) {
            pen.text(fitted, x + TEXT_LEFT, baseline, face, size, palette.color(ink));
        }
        return fitted;
    }
}
