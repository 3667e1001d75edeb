package dk.kaskade.ui.compare;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.comparison.Figure;
import dk.kaskade.comparison.LevelKind;
import dk.kaskade.comparison.Row;
import dk.kaskade.ui.look.LevelMark;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import java.awt.Color;
import java.awt.Rectangle;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes lines of a grid from spans of leadership: of each group a dot for every leader, a box from the lower to the upper
 * quartile and a stroke at the median, at one scale for all organisations and groups.
 */
record SpanLines(CompareDesk desk, Sight sight, Shown shown) {
    private static final String MEDIAN = "span-direct-median";
    private static final int HEIGHT = 46;
    private static final int NUMBER = 40;
    private static final int SEE_THROUGH = 90;

    /**
     * One group of leaders in one organisation, in numbers.
     *
     * @param all how many leaders lead so many
     */
    private record Spread(double lower, double median, double upper, Map<Integer, Integer> all) {}

    List<Line> lines() {
        int scale = scale();
        List<Line> lines = new ArrayList<>();
        row(MEDIAN, null).ifPresent(row -> lines.add(line(row, null, scale)));
        for (LevelKind kind : LevelKind.values()) {
            row(MEDIAN + "-level", kind.id()).ifPresent(row -> lines.add(line(row, kind, scale)));
        }
        return lines;
    }

    /** The largest span there is. */
    int scale() {
        return row(MEDIAN, null).stream()
                .flatMap(row -> sight.columns().stream()
                        .flatMap(column -> all(row, sight.columns().indexOf(column)).stream()))
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }

    private Optional<Row> row(String key, @Nullable String subject) {
        return sight.comparison().rows().stream()
                .filter(row ->
                        row.id().key().equals(key) && Objects.equals(row.id().subject(), subject))
                .findFirst();
    }

    private List<Integer> all(Row row, int column) {
        Digest digest = sight.columns().get(column).digest();
        return row.figures().get(column).positions().stream()
                .map(id -> digest.spans().getOrDefault(id, 0))
                .toList();
    }

    private Line line(Row row, @Nullable LevelKind kind, int scale) {
        List<Cell> cells = shown.columns().stream()
                .map(column -> cell(row, kind, column, scale))
                .toList();
        return Line.of(
                kind == null ? desk.text("spans.everybody") : kind.name(desk.language()),
                kind == null ? null : new LevelMark(kind.ordinal() + 1),
                row.id().why(desk.language()),
                HEIGHT,
                cells);
    }

    private Cell cell(Row row, @Nullable LevelKind kind, int column, int scale) {
        Spot spot = new FigureLines(desk, sight, shown).spot(row, column);
        String where = sight.columns().get(column).digest().name() + ", " + spot.title() + ": " + spot.value();
        Figure median = row.figures().get(column);
        Double value = median.value();
        if (value == null) {
            return new Cell(where, (ink, room) -> number(ink, room, spot.value()), spot);
        }
        String level = kind == null ? "" : "-level";
        String subject = kind == null ? null : kind.id();
        Spread spread = new Spread(
                value("span-direct-lower" + level, subject, column, value),
                value,
                value("span-direct-upper" + level, subject, column, value),
                counted(all(row, column)));
        Tint tint = kind == null ? Tint.ACC : Tint.level(kind.ordinal() + 1);
        return new Cell(where, (ink, room) -> paint(ink, room, spread, spot.value(), scale, tint), spot);
    }

    private static Map<Integer, Integer> counted(List<Integer> all) {
        Map<Integer, Integer> counted = new TreeMap<>();
        all.forEach(each -> counted.merge(each, 1, Integer::sum));
        return counted;
    }

    private double value(String key, @Nullable String subject, int column, double otherwise) {
        Double value =
                row(key, subject).map(row -> row.figures().get(column).value()).orElse(null);
        return value == null ? otherwise : value;
    }

    private static void number(Ink ink, Rectangle room, String value) {
        Rectangle words = new Rectangle(room.x, room.y, UIScale.scale(NUMBER), room.height);
        ink.words(value, Type.TABLE, Tint.TEXT.color(), words, Ink.Side.RIGHT);
    }

    private static void paint(Ink ink, Rectangle room, Spread spread, String value, int scale, Tint tint) {
        number(ink, room, value);
        int left = room.x + UIScale.scale(NUMBER + 12);
        double width = Math.max(1, room.x + room.width - left - UIScale.scale(6));
        double middle = room.y + room.height / 2.0;
        double unit = width / Math.max(1, scale);
        double box = UIScale.scale(18f);
        ink.fill(Tint.LINE.color(), left, middle, width, 1);
        Color color = tint.color();
        ink.fill(
                seeThrough(color, SEE_THROUGH / 2),
                left + spread.lower() * unit,
                middle - box / 2,
                Math.max(1, (spread.upper() - spread.lower()) * unit),
                box);
        double dot = UIScale.scale(5f);
        spread.all().forEach((each, leaders) -> {
            // where several stand on one place it is as dark as they are many
            ink.g().setColor(seeThrough(color, Math.min(255, SEE_THROUGH + SEE_THROUGH / 2 * (leaders - 1))));
            ink.g().fill(new Ellipse2D.Double(left + each * unit - dot / 2, middle - dot / 2, dot, dot));
        });
        double stroke = UIScale.scale(2f);
        ink.fill(color, left + spread.median() * unit - stroke / 2, middle - box / 2, stroke, box);
    }

    private static Color seeThrough(Color color, int alpha) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), alpha);
    }
}
