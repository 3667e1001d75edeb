package dk.kaskade.ui.paint;

import static dk.kaskade.ui.layout.Measures.CARD_HEIGHT;
import static dk.kaskade.ui.layout.Measures.CARD_WIDTH;
import static dk.kaskade.ui.layout.Measures.REST_HEIGHT;

import dk.kaskade.ui.layout.DottedLines;
import dk.kaskade.ui.layout.Layout;
import dk.kaskade.ui.look.Tint;
import java.awt.Rectangle;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The one painter of the chart: for the screen, its small overview, pictures, paper. */
public final class ChartPainter {
    /** More dotted lines than this are drawn only for the cards that are selected or under the pointer. */
    private static final int DOTTED_ALWAYS = 10;

    /** How large the smallest letters of the chart on paper are, in the chart's pixels. */
    public static final double SMALLEST_ON_PAPER = PaperWords.LEAST;

    private static final double FADED = 0.35;
    private static final int OVERHANG = 12;
    private static final int RING_ROOM = 5;
    private static final String FOLD = "–";

    private final Palette palette;

    public ChartPainter(Palette palette) {
        this.palette = palette;
    }

    /**
     * Draws what may be seen of a chart.
     *
     * @param pen takes the chart's pixels
     * @param zoom how large one of them is on the screen: decides how much of the cards is shown
     * @param seen the part of the chart that can be seen
     */
    public void paint(Pen pen, ChartScene scene, Highlights highlights, double zoom, Rectangle seen) {
        new Pass(pen, scene, highlights, zoom, seen).paint();
    }

    /** Draws all of a chart with every detail, for paper. */
    public void paintAll(Pen pen, ChartScene scene) {
        paintPart(
                pen,
                scene,
                new Rectangle(
                        -OVERHANG,
                        -OVERHANG,
                        scene.layout().width() + 2 * OVERHANG,
                        scene.layout().height() + 2 * OVERHANG));
    }

    /** Draws what of a chart touches a part of it, with every detail, for paper. */
    public void paintPart(Pen pen, ChartScene scene, Rectangle part) {
        Pass pass = new Pass(pen, scene, Highlights.NONE, 1, part);
        pass.cards.with(CardPainter.Letters.PAPER);
        pass.paint();
    }

    /** Whether a dotted line is drawn: of many only those of the cards that stand out. */
    static boolean isDotted(ChartScene scene, int line, Highlights highlights) {
        return scene.model().dotted().length / 2 <= DOTTED_ALWAYS
                || isHighlighted(highlights, scene.dotted().from(line))
                || isHighlighted(highlights, scene.dotted().to(line));
    }

    private static boolean isHighlighted(Highlights highlights, int card) {
        return highlights.hover() == card || highlights.selected().get(card);
    }

    /** One drawing of one chart. */
    private final class Pass {
        private final Pen pen;
        private final ChartScene scene;
        private final Layout layout;
        private final Highlights highlights;
        private final double zoom;
        private final Rectangle seen;
        private final List<Runnable> above = new ArrayList<>();
        private final Detail detail;
        private final CardPainter cards;
        private final FarPainter far;

        Pass(Pen pen, ChartScene scene, Highlights highlights, double zoom, Rectangle seen) {
            this.pen = pen;
            this.scene = scene;
            this.highlights = highlights;
            this.zoom = zoom;
            this.seen = seen;
            layout = scene.layout();
            detail = Detail.at(zoom);
            cards = new CardPainter(pen, palette, scene.model().words(), zoom);
            far = new FarPainter(pen, palette, scene, zoom);
        }

        void paint() {
            trayCaption();
            BitSet inShape = detail == Detail.FAR ? far.paintShapes(seen) : new BitSet();
            rings();
            LinePainter lines = new LinePainter(pen, palette, layout, zoom);
            lines.paint(seen, inShape);
            lines.paintPaths(highlights.selected());
            dottedLines();
            for (int i = 0; i < layout.drawn(); i++) {
                int card = layout.drawn(i);
                boolean hidden = inShape.get(card)
                        && !highlights.selected().get(card)
                        && !highlights.hits().get(card);
                if (!hidden && isSeen(card)) {
                    card(card);
                }
                if (!hidden && detail.atLeast(Detail.TITLE)) {
                    rest(card);
                }
                if (hidden && isSeen(card)) {
                    speck(card);
                }
            }
            arrows();
            above.forEach(Runnable::run);
            far.paintNames(seen);
        }

        /** Who report to each other in a ring stand in one box with the sign of an error. */
        private void rings() {
            for (int[] ring : scene.rings()) {
                Rectangle box = new Rectangle(layout.x(ring[0]), layout.y(ring[0]), CARD_WIDTH, CARD_HEIGHT);
                boolean whole = true;
                for (int card : ring) {
                    whole &= layout.isVisible(card);
                    box.add(new Rectangle(layout.x(card), layout.y(card), CARD_WIDTH, CARD_HEIGHT));
                }
                if (whole && detail.atLeast(Detail.BOX)) {
                    ring(box);
                }
            }
        }

        private void ring(Rectangle box) {
            box.grow(RING_ROOM, RING_ROOM);
            var around = Marks.box(box.x, box.y, box.width, box.height, 9);
            pen.fill(around, palette.color(Tint.ERROR_SOFT));
            pen.draw(around, palette.color(Tint.ERROR), Pen.Line.solid(Math.max(1, 0.8 / zoom)));
            above.add(() -> new Marks(pen, palette).error(box.x + box.width - 1.0, box.y + 1.0, Math.max(7, 5 / zoom)));
        }

        private boolean isSeen(int card) {
            int x = layout.x(card);
            int y = layout.y(card);
            return x < seen.x + seen.width
                    && x + CARD_WIDTH + OVERHANG > seen.x
                    && y < seen.y + seen.height
                    && y + CARD_HEIGHT + OVERHANG > seen.y;
        }

        /** A card inside a branch's shape that the proposal does something to shows where. */
        private void speck(int number) {
            CardChange change = scene.model().reform().of(number);
            if (change != CardChange.NONE && change != CardChange.GHOST) {
                Rectangle box = new Rectangle(layout.x(number), layout.y(number), CARD_WIDTH, CARD_HEIGHT);
                pen.fill(box, palette.color(change.ink()));
            }
        }

        /** From where moved positions stood to where they stand: of many only those of the cards that stand out. */
        private void arrows() {
            ReformMarks reform = scene.model().reform();
            boolean all = reform.arrows().size() / 2 <= DOTTED_ALWAYS;
            for (int i = 0; i + 1 < reform.arrows().size() && detail.atLeast(Detail.BOX); i += 2) {
                int ghost = reform.arrows().get(i);
                int card = reform.arrows().get(i + 1);
                boolean shown = all || isHighlighted(highlights, ghost) || isHighlighted(highlights, card);
                if (shown && layout.isVisible(ghost) && layout.isVisible(card)) {
                    pen.opacity(Math.min(reform.opacity(ghost), reform.strength(card)));
                    new MoveArrow(layout, ghost, card).paint(pen, palette, zoom);
                    pen.opacity(1);
                }
            }
        }

        private void card(int number) {
            ReformMarks reform = scene.model().reform();
            CardChange change = reform.strength(number) > 0 ? reform.of(number) : CardChange.NONE;
            cards.of(change);
            ChartCard card = scene.model().card(number);
            CardPainter.Ring ring = new CardPainter.Ring(
                    highlights.selected().get(number),
                    highlights.hits().get(number),
                    highlights.hover() == number,
                    highlights.target() == number);
            double opacity = reform.opacity(number) * (highlights.faded().get(number) ? FADED : 1);
            boolean faded = opacity < 1;
            if (faded) {
                pen.opacity(opacity);
            }
            if (change == CardChange.GHOST) {
                cards.ghost(card, layout.x(number), layout.y(number), ring, detail);
            } else if (detail.atLeast(Detail.TITLE)) {
                pen.begin(card.title() + ", " + card.line2());
                cards.paint(card, layout.x(number), layout.y(number), detail, ring);
                pill(number);
                pen.end();
            } else {
                cards.box(card, layout.x(number), layout.y(number), ring);
            }
            if (faded) {
                pen.opacity(1);
            }
        }

        private void pill(int card) {
            boolean canFold = highlights.hover() == card && scene.branchSize(card) > 1;
            if (layout.hidden(card) == 0 && !canFold) {
                return;
            }
            String text = layout.hidden(card) > 0 ? scene.model().words().get("more", layout.hidden(card)) : FOLD;
            double size = Math.max(10, 8 / zoom);
            double width = Face.SEMIBOLD.width(text, size) + size * 1.2;
            double height = size * 1.4;
            double x = layout.x(card) + CARD_WIDTH - 6 - width;
            double y = layout.y(card) + CARD_HEIGHT - height / 2;
            var box = Marks.box(x, y, width, height, height / 2);
            pen.fill(box, palette.color(Tint.PANEL));
            pen.draw(box, palette.color(Tint.LINE2), Pen.Line.solid(1));
            pen.text(
                    text, x + size * 0.6, y + height / 2 + size * 0.36, Face.SEMIBOLD, size, palette.color(Tint.TEXT2));
        }

        /** Below a leader's column: how many more there are. */
        private void rest(int card) {
            if (layout.rest(card) == 0) {
                return;
            }
            String text = scene.model().words().get("rest", layout.rest(card));
            double size = Math.max(10, Math.min(14, 8 / zoom));
            double width = Math.min(CARD_WIDTH, Face.SEMIBOLD.width(text, size) + size * 1.4);
            double x = layout.restX(card);
            double y = layout.restY(card);
            var box = Marks.box(x, y, width, REST_HEIGHT, REST_HEIGHT / 2.0);
            pen.fill(box, palette.color(Tint.PANEL));
            pen.draw(box, palette.color(Tint.LINE2), Pen.Line.solid(1));
            double baseline = y + REST_HEIGHT / 2.0 + size * 0.36;
            pen.text(text, x + size * 0.7, baseline, Face.SEMIBOLD, size, palette.color(Tint.TEXT2));
        }

        private void trayCaption() {
            if (layout.trayWidth() > 0 && detail.atLeast(Detail.BOX)) {
                double size = Math.max(11, 9 / zoom);
                String text = Face.SEMIBOLD.fit(scene.model().words().tray(), size, layout.trayWidth() + 20);
                pen.text(text, 0, 14, Face.SEMIBOLD, size, palette.color(Tint.TEXT2));
            }
        }

        private void dottedLines() {
            DottedLines lines = scene.dotted();
            for (int i = 0; i < lines.count() && detail.atLeast(Detail.TITLE); i++) {
                if (scene.closesRing(i)) {
                    dottedLine(lines.way(i), Tint.ERROR);
                } else if (isDotted(scene, i, highlights)) {
                    dottedLine(lines.way(i), Tint.TEXT2);
                }
            }
        }

        private void dottedLine(int[] way, Tint tint) {
            if (way.length < 4) {
                return;
            }
            Path2D path = new Path2D.Double();
            LinePainter.append(path, way, way.length / 2, 4);
            pen.draw(path, palette.color(tint), Pen.Line.dotted(Math.max(1.6, 1 / zoom)));
            double x = way[way.length - 2];
            double y = way[way.length - 1];
            double back = Math.signum(way[way.length - 4] - x) * 6;
            Path2D arrow = new Path2D.Double();
            arrow.moveTo(x + back, y - 4);
            arrow.lineTo(x + Math.signum(back), y);
            arrow.lineTo(x + back, y + 4);
            pen.draw(arrow, palette.color(tint), Pen.Line.solid(1.4));
        }
    }
}
