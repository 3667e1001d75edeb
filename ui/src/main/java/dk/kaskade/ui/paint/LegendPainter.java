package dk.kaskade.ui.paint;

import dk.kaskade.ui.look.Tint;

/** Draws what colours and marks mean, in one line or in as many as the room asks for. */
public final class LegendPainter {
    private static final double SIZE = 11;
    private static final double ROW = 20;
    private static final double PAD = 12;
    private static final double MARK = 5;
    private static final double SPACE = 16;

    private final ChartLegend legend;
    private final double room;
    private final double width;
    private final double height;

    /** @param room the most width it may take, in pixels at 100 % */
    public LegendPainter(ChartLegend legend, double room) {
        this.legend = legend;
        this.room = room;
        double widest = 0;
        double x = 0;
        int rows = legend.entries().isEmpty() ? 0 : 1;
        for (ChartLegend.Entry entry : legend.entries()) {
            if (x > 0 && x + width(entry) > inner()) {
                rows++;
                x = 0;
            }
            x += width(entry) + SPACE;
            widest = Math.max(widest, x - SPACE);
        }
        width = rows == 0 ? 0 : widest + 2 * PAD;
        height = rows == 0 ? 0 : rows * ROW + 8;
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    private double inner() {
        return Math.max(60, room - 2 * PAD);
    }

    private static double width(ChartLegend.Entry entry) {
        return MARK + 6 + Face.REGULAR.width(entry.text(), SIZE);
    }

    /** Draws it with its upper left corner there; {@code framed} on a ground of its own. */
    public void paint(Pen pen, Palette palette, double left, double top, boolean framed) {
        if (height == 0) {
            return;
        }
        if (framed) {
            var box = Marks.box(left + 0.5, top + 0.5, width - 1, height - 1, 8);
            pen.fill(box, palette.color(Tint.PANEL));
            pen.draw(box, palette.color(Tint.LINE), Pen.Line.solid(1));
        }
        Marks marks = new Marks(pen, palette);
        double start = framed ? left + PAD : left;
        double x = start;
        double y = top + 4;
        for (ChartLegend.Entry entry : legend.entries()) {
            if (x > start && x - start + width(entry) > inner()) {
                x = start;
                y += ROW;
            }
            marks.strip(x, y + (ROW - 12) / 2, MARK, 12, entry.tint(), entry.segments());
            pen.text(entry.text(), x + MARK + 6, y + ROW / 2 + 4, Face.REGULAR, SIZE, palette.color(Tint.TEXT2));
            x += width(entry) + SPACE;
        }
    }
}
