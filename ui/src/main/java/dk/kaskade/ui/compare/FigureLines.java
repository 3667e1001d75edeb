package dk.kaskade.ui.compare;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.comparison.Figure;
import dk.kaskade.comparison.Row;
import dk.kaskade.comparison.Section;
import dk.kaskade.organisation.Severity;
import dk.kaskade.ui.look.SeverityMark;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes lines of a grid from rows of figures: the number, and a bar at the scale of the row or of all rows. */
record FigureLines(CompareDesk desk, Sight sight, Shown shown) {
    private static final int NUMBER = 48;

    /** A bar with less room stands under its number. */
    private static final int SHORTEST = 28;

    /** Rows under the headings of their sections; a bar is as long as its share of the row's largest. */
    List<Line> sections(List<Row> rows) {
        List<Line> lines = new ArrayList<>();
        Section section = null;
        for (Row row : rows) {
            Section next = heading(row.id().section(), rows);
            if (next != section) {
                section = next;
                lines.add(Line.heading(section.name(desk.language())));
            }
            lines.add(line(row, largest(List.of(row)), null, Tint.ACC));
        }
        return lines;
    }

    /** A single row of levels goes with the size: a heading of its own says less than it takes room. */
    private static Section heading(Section section, List<Row> rows) {
        boolean single = section == Section.LEVELS
                && rows.stream().filter(row -> row.id().section() == section).count() == 1;
        return single ? Section.SIZE : section;
    }

    /** Findings, with bars at one scale for all. */
    List<Line> findings(List<Row> rows) {
        double scale = largest(rows);
        return rows.stream().map(row -> finding(row, scale)).toList();
    }

    private Line finding(Row row, double scale) {
        Severity severity = severity(row);
        boolean notice = severity == Severity.NOTICE;
        SeverityMark.Kind kind = notice
                ? SeverityMark.Kind.NOTICE
                : severity == Severity.ERROR ? SeverityMark.Kind.ERROR : SeverityMark.Kind.GAP;
        Tint tint = notice ? Tint.NOTE : severity == Severity.ERROR ? Tint.ERROR : Tint.GAP;
        return line(row, scale, new SeverityMark(kind, 12), tint);
    }

    /** How bad findings of a row are; a row of another section counts as a gap. */
    Severity severity(Row row) {
        String inspection = String.valueOf(row.id().subject());
        return sight.columns().stream()
                .map(column -> column.digest().severities().get(inspection))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(Severity.GAP);
    }

    /** The largest of the figures of all organisations, also of those that are not in sight now. */
    static double largest(List<Row> rows) {
        return rows.stream()
                .flatMap(row -> row.figures().stream())
                .map(Figure::value)
                .filter(Objects::nonNull)
                .mapToDouble(Math::abs)
                .max()
                .orElse(0);
    }

    private Line line(Row row, double scale, javax.swing.@Nullable Icon icon, Tint tint) {
        Locale language = desk.language();
        List<Cell> cells = shown.columns().stream()
                .map(column -> cell(row, column, scale, tint))
                .toList();
        return Line.of(row.id().name(language), icon, row.id().why(language), Line.FIGURE, cells);
    }

    private Cell cell(Row row, int column, double scale, Tint tint) {
        Figure figure = row.figures().get(column);
        Numbers numbers = new Numbers(desk);
        String value = numbers.of(row, figure);
        String absent = numbers.why(figure);
        String words = sight.columns().get(column).digest().name() + ", "
                + row.id().name(desk.language()) + ": " + (absent.isEmpty() ? value : absent);
        Double number = figure.value();
        Cell.Brush brush = number == null
                ? (ink, room) -> nothing(ink, room, value)
                : (ink, room) -> bar(ink, room, value, scale == 0 ? 0 : number / scale, tint);
        return new Cell(words, brush, spot(row, column));
    }

    /** What a figure leads to. */
    Spot spot(Row row, int column) {
        Figure figure = row.figures().get(column);
        Numbers numbers = new Numbers(desk);
        String why = row.id().why(desk.language());
        String nothing = numbers.why(figure);
        return new Spot(
                row.id().section() + "/" + row.id().id(),
                column,
                row.id().name(desk.language()),
                numbers.of(row, figure),
                nothing.isEmpty() ? why : desk.text("detail.nothing", nothing) + "\n" + why,
                figure.of() == 0 ? "" : desk.text("detail.among", figure.of()),
                figure.positions());
    }

    private static void bar(Ink ink, Rectangle room, String value, double share, Tint tint) {
        int number = UIScale.scale(NUMBER);
        int gap = UIScale.scale(8);
        if (room.width < number + gap + UIScale.scale(SHORTEST)) {
            int line = UIScale.scale(6);
            Rectangle over = new Rectangle(room.x, room.y, room.width, room.height - line + UIScale.scale(2));
            ink.words(value, Type.TABLE, Tint.TEXT.color(), over, Ink.Side.RIGHT);
            ink.thin(share, tint.color(), new Rectangle(room.x, room.y + room.height - line, room.width, line / 2));
            return;
        }
        Rectangle words = new Rectangle(room.x, room.y, number, room.height);
        ink.words(value, Type.TABLE, Tint.TEXT.color(), words, Ink.Side.RIGHT);
        ink.bar(
                share,
                tint.color(),
                new Rectangle(room.x + number + gap, room.y, room.width - number - gap, room.height));
    }

    private static void nothing(Ink ink, Rectangle room, String sign) {
        boolean narrow = room.width < UIScale.scale(NUMBER + 8 + SHORTEST);
        Rectangle words = new Rectangle(room.x, room.y, narrow ? room.width : UIScale.scale(NUMBER), room.height);
        ink.words(sign, Type.TABLE, Tint.TEXT3.color(), words, Ink.Side.RIGHT);
    }
}
