package dk.kaskade.ui.compare;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.comparison.LevelKind;
import dk.kaskade.ui.look.LevelMark;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes lines of a grid from levels: one stroke for each position, at one scale in all organisations.
 *
 * @param words tells the municipality's own words beside the shared ones
 */
record LevelLines(CompareDesk desk, Sight sight, Shown shown, boolean words) {
    private static final int[] PITCHES = {14, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2};
    private static final double THICK = 0.62;
    private static final double TALL = 0.75;
    private static final int OWN = 18;

    /** Lines for a grid of a size in px of the screen; the strokes are as large as there is room for. */
    List<Line> lines(int cellWidth, int height) {
        int pitch = pitch(cellWidth, height);
        List<Line> lines = new ArrayList<>();
        for (LevelKind kind : LevelKind.values()) {
            lines.add(line(kind, pitch, cellWidth));
        }
        return lines;
    }

    private int pitch(int cellWidth, int height) {
        for (int pitch : PITCHES) {
            int sum = 0;
            for (LevelKind kind : LevelKind.values()) {
                sum += UIScale.scale(height(kind, pitch, cellWidth));
            }
            if (sum <= height) {
                return pitch;
            }
        }
        return PITCHES[PITCHES.length - 1];
    }

    private int height(LevelKind kind, int pitch, int cellWidth) {
        int each = each(pitch, cellWidth);
        int most = shown.columns().stream()
                .mapToInt(column -> sight.columns()
                        .get(column)
                        .digest()
                        .level(kind)
                        .positions()
                        .size())
                .max()
                .orElse(0);
        int rows = Math.max(1, (most + each - 1) / each);
        return Math.max(22, rows * rowPitch(pitch) + 10) + (words ? OWN : 0);
    }

    /** Strokes in a row. */
    private static int each(int pitch, int cellWidth) {
        return Math.max(1, cellWidth / UIScale.scale(pitch));
    }

    private static int rowPitch(int pitch) {
        return pitch + 2;
    }

    private Line line(LevelKind kind, int pitch, int cellWidth) {
        int level = kind.ordinal() + 1;
        List<Cell> cells = shown.columns().stream()
                .map(column -> cell(kind, column, pitch))
                .toList();
        return Line.of(
                kind.name(desk.language()),
                new LevelMark(level),
                desk.text("levels.why"),
                height(kind, pitch, cellWidth),
                cells);
    }

    private Cell cell(LevelKind kind, int column, int pitch) {
        Sight.Column of = sight.columns().get(column);
        Level level = of.digest().level(kind);
        int count = level.positions().size();
        String own = String.join(", ", level.words());
        String told = of.digest().name() + ", " + kind.name(desk.language()) + ": " + desk.text("positions", count)
                + (own.isEmpty() ? "" : " (" + own + ")");
        Spot spot = new Spot(
                "level:" + kind.id(),
                column,
                kind.name(desk.language()),
                desk.text("positions", count),
                (own.isEmpty() ? "" : desk.text("levels.own", own) + "\n") + desk.text("levels.why"),
                desk.text("detail.among", of.digest().positions()),
                level.positions());
        return new Cell(told, (ink, room) -> paint(ink, room, kind, count, own, pitch), spot);
    }

    private void paint(Ink ink, Rectangle room, LevelKind kind, int count, String own, int pitch) {
        Rectangle strokes = new Rectangle(room);
        if (words) {
            int line = UIScale.scale(OWN);
            Rectangle caption = new Rectangle(room.x, room.y + UIScale.scale(2), room.width, line);
            ink.words(count == 0 ? "–" : own, Type.CAPTION, Tint.TEXT3.color(), caption, Ink.Side.CENTRE);
            strokes.y += line;
            strokes.height -= line;
        }
        int step = UIScale.scale(pitch);
        int down = UIScale.scale(rowPitch(pitch));
        int each = each(pitch, strokes.width);
        int rows = (count + each - 1) / each;
        int y = strokes.y + (strokes.height - rows * down) / 2;
        ink.g().setColor(Tint.level(kind.ordinal() + 1).color());
        for (int row = 0; row < rows; row++) {
            int here = Math.min(each, count - row * each);
            int x = strokes.x + (strokes.width - here * step) / 2;
            for (int i = 0; i < here; i++) {
                // upright and in whole px: thousands of them are painted without smoothing
                ink.g().fillRect(x + i * step, y + row * down, thick(step, THICK), thick(down, TALL));
            }
        }
    }

    private static int thick(int room, double share) {
        return Math.max(1, (int) Math.round(room * share));
    }
}
