package dk.kaskade.ui.paint;

import dk.kaskade.ui.look.Tint;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws what colours and marks mean, in one line or in as many as the room asks for. */
public final class LegendPainter {
    private static final double SIZE = 11;
    private static final double ROW = 20;
    private static final double PAD = 12;
    private static final double MARK = 5;
    private static final double SIGN = 14;
    private static final double MARK_GAP = 6;
    private static final double SPACE = 16;

    private final List<Item> items;
    private final double room;
    private final double width;
    private final double height;

    /** One thing in the legend: words, with a strip before them where it explains one. */
    private record Item(String text, Face face, Tint ink, ChartLegend.@Nullable Entry entry) {
        double width() {
            return before() + face.width(text, SIZE);
        }

        /** The room of its mark. */
        double before() {
            return entry == null ? 0 : (entry.isSign() ? SIGN : MARK) + MARK_GAP;
        }
    }

    /** @param room the most width it may take, in pixels at 100 % */
    public LegendPainter(ChartLegend legend, double room) {
        this.room = room;
        items = items(legend);
        double widest = 0;
        double x = 0;
        int rows = items.isEmpty() ? 0 : 1;
        for (Item item : items) {
            if (x > 0 && x + item.width() > inner()) {
                rows++;
                x = 0;
            }
            x += item.width() + SPACE;
            widest = Math.max(widest, x - SPACE);
        }
        width = rows == 0 ? 0 : widest + 2 * PAD;
        height = rows == 0 ? 0 : rows * ROW + 8;
    }

    private List<Item> items(ChartLegend legend) {
        List<Item> all = new ArrayList<>();
        if (!legend.heading().isEmpty()) {
            lines(legend.heading(), Face.SEMIBOLD)
                    .forEach(line -> all.add(new Item(line, Face.SEMIBOLD, Tint.TEXT, null)));
        }
        legend.entries().forEach(entry -> all.add(new Item(entry.text(), Face.REGULAR, Tint.TEXT2, entry)));
        for (String note : legend.notes()) {
            lines(note, Face.REGULAR).forEach(line -> all.add(new Item(line, Face.REGULAR, Tint.TEXT3, null)));
        }
        return all;
    }

    /** Words that are too long for one line go into several. */
    private List<String> lines(String words, Face face) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && face.width(longer, SIZE) > inner()) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(line);
        return lines;
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
        for (Item item : items) {
            if (x > start && x - start + item.width() > inner()) {
                x = start;
                y += ROW;
            }
            double at = x;
            ChartLegend.Entry entry = item.entry();
            if (entry != null && entry.isSign()) {
                marks.change(entry.sign(), x + SIGN / 2, y + ROW / 2, SIGN / 2);
            } else if (entry != null) {
                marks.strip(x, y + (ROW - 12) / 2, MARK, 12, entry.tint(), entry.segments());
            }
            at += item.before();
            pen.text(item.text(), at, y + ROW / 2 + 4, item.face(), SIZE, palette.color(item.ink()));
            x += item.width() + SPACE;
        }
    }
}
