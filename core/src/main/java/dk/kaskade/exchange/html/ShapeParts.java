package dk.kaskade.exchange.html;

import dk.kaskade.comparison.Figure;
import dk.kaskade.comparison.LevelKind;
import dk.kaskade.comparison.Measure;
import dk.kaskade.comparison.sheets.FigureWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The chains level by level, a stroke for each position; and how the spans spread, on one scale. */
final class ShapeParts {
    private static final double WHOLE = 100;
    private static final int STROKES_A_LINE = 30;
    /** With more positions a stroke stands for several of them. */
    private static final int MOST_STROKES = 300;

    private static final List<String> SPREAD = List.of("min", "lower", "median", "upper", "max");

    private final ComparisonFrame frame;
    private final int organisations;

    ShapeParts(ComparisonFrame frame) {
        this.frame = frame;
        organisations = frame.subject().heads().size();
    }

    void addTo(Element main) {
        levels(main);
        spans(main);
    }

    private void levels(Element main) {
        int most = 0;
        for (LevelKind kind : LevelKind.values()) {
            for (int i = 0; i < organisations; i++) {
                most = Math.max(most, positions(kind, i));
            }
        }
        if (most == 0) {
            return;
        }
        int each = (most + MOST_STROKES - 1) / MOST_STROKES;
        Element part = frame.part(main, "shape", frame.text("shape"));
        Html.add(part, "p", "note", frame.text("shape.scale", each));
        Element body = frame.table(part, "shape", frame.text("shape"), 0, organisations);
        for (LevelKind kind : LevelKind.values()) {
            Element tr = body.appendElement("tr");
            Element what = Html.add(tr, "th", "what").attr("scope", "row");
            CardFrame.level(what, "mark", kind.ordinal() + 1);
            what.appendText(kind.name(frame.words().language()));
            for (int i = 0; i < organisations; i++) {
                strokes(Html.add(tr, "td", "one"), kind, i, each);
            }
        }
    }

    private int positions(LevelKind kind, int place) {
        Double value = frame.value("width:" + kind.id(), place);
        return value == null ? 0 : (int) Math.round(value);
    }

    private void strokes(Element cell, LevelKind kind, int place, int each) {
        int positions = positions(kind, place);
        int strokes = (positions + each - 1) / each;
        Element drawing = Html.add(cell, "div", "strokes").attr("aria-hidden", "true");
        int lines = Math.max(1, (strokes + STROKES_A_LINE - 1) / STROKES_A_LINE);
        for (int line = 0; line < lines; line++) {
            Element row = Html.add(drawing, "div", "line");
            // lines as long as each other, so that a level keeps its middle
            int here = strokes * (line + 1) / lines - strokes * line / lines;
            for (int i = 0; i < here; i++) {
                Html.add(row, "span", "stroke").addClass("level" + (kind.ordinal() + 1));
            }
        }
        Element said = Html.add(cell, "div", "said");
        Html.add(said, "span", "value", frame.text("shape.positions", positions));
        List<String> words = frame.subject().heads().get(place).ownWords().getOrDefault(kind, List.of());
        if (!words.isEmpty()) {
            said.appendText(" ");
            Html.add(said, "span", "own", String.join(", ", words));
        }
    }

    private void spans(Element main) {
        List<String> kinds = new ArrayList<>();
        kinds.add("");
        for (LevelKind kind : LevelKind.values()) {
            kinds.add("-level:" + kind.id());
        }
        double most = kinds.stream().mapToDouble(this::most).max().orElse(0);
        if (most == 0) {
            return;
        }
        Element part = frame.part(main, "spans", frame.text("spans"));
        Html.add(part, "p", "note", frame.text("spans.how", most));
        Element body = frame.table(part, "spans", frame.text("spans"), 0, organisations);
        for (int k = 0; k < kinds.size(); k++) {
            if (most(kinds.get(k)) > 0) {
                Element tr = body.appendElement("tr");
                String name = k == 0
                        ? frame.text("spans.all")
                        : LevelKind.values()[k - 1].name(frame.words().language());
                Html.add(tr, "th", "what", name).attr("scope", "row");
                for (int i = 0; i < organisations; i++) {
                    spread(Html.add(tr, "td", "one"), kinds.get(k), i, most);
                }
            }
        }
    }

    private double most(String kind) {
        double most = 0;
        for (int i = 0; i < organisations; i++) {
            Double value = frame.value("span-direct-max" + kind, i);
            most = Math.max(most, value == null ? 0 : value);
        }
        return most;
    }

    private void spread(Element cell, String kind, int place, double most) {
        double[] at = new double[SPREAD.size()];
        for (int i = 0; i < at.length; i++) {
            Double value = frame.value("span-direct-" + SPREAD.get(i) + kind, place);
            if (value == null) {
                cell.addClass("none");
                frame.row("span-direct-max" + kind).ifPresent(row -> frame.value(cell, row, place));
                return;
            }
            at[i] = value;
        }
        Element drawing = Html.add(cell, "div", "spread").attr("aria-hidden", "true");
        piece(drawing, "whisker", at[0], at[4], most);
        piece(drawing, "box", at[1], at[3], most);
        piece(drawing, "middle", at[2], null, most);
        Html.add(
                cell,
                "div",
                "said",
                frame.text("spans.said", number(at[0]), number(at[1]), number(at[2]), number(at[3]), number(at[4])));
    }

    private String number(double value) {
        return FigureWords.of(
                Measure.DECIMAL, Figure.of(value, 0, List.of()), frame.words().language());
    }

    private static void piece(Element drawing, String kind, double from, @Nullable Double to, double most) {
        String style = String.format(Locale.ROOT, "left:%.1f%%", WHOLE * from / most);
        if (to != null) {
            style += String.format(Locale.ROOT, ";width:%.1f%%", WHOLE * (to - from) / most);
        }
        Html.add(drawing, "span", kind).attr("style", style);
    }
}
