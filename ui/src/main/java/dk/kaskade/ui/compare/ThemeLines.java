package dk.kaskade.ui.compare;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.comparison.themes.LevelShare;
import dk.kaskade.comparison.themes.Presence;
import dk.kaskade.comparison.themes.ThemeCell;
import dk.kaskade.comparison.themes.ThemeTexts;
import dk.kaskade.framework.Theme;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes the lines of the heat map: a theme in each framework, darker the more of it is about the theme. */
record ThemeLines(CompareDesk desk, Sight sight, Shown shown, ThemeView view) {
    private static final int HEIGHT = 24;
    private static final double PALEST = 0.2;

    /** One cell in numbers: what it is coloured by, and what it says at the left and at the right. */
    private record Told(boolean any, double shade, String left, String right) {}

    List<Line> lines(boolean differences) {
        double scale = scale();
        List<Line> lines = new ArrayList<>();
        for (Theme theme : Theme.values()) {
            if (!differences || differs(theme)) {
                List<Cell> cells = shown.columns().stream()
                        .map(column -> cell(theme, column, scale))
                        .toList();
                lines.add(Line.of(theme.name(desk.language()), null, why(), HEIGHT, cells));
            }
        }
        return lines;
    }

    private boolean differs(Theme theme) {
        return sight.columns().stream()
                        .map(column -> column.digest().themes().cell(theme))
                        .map(cell -> cell.presence() + told(cell).left())
                        .distinct()
                        .count()
                > 1;
    }

    /** The darkest of all organisations, also of those that are not in sight now. */
    private double scale() {
        return sight.columns().stream()
                .flatMap(column -> column.digest().themes().cells().stream())
                .mapToDouble(cell -> told(cell).shade())
                .max()
                .orElse(0);
    }

    private String why() {
        Locale language = desk.language();
        return switch (view.unit()) {
            case SHARE -> view.level() == null ? ThemeTexts.whyShare(language) : ThemeTexts.whyCarried(language);
            case COUNT -> desk.text("themes.count.why");
            case POSITIONS -> desk.text("themes.positions.why");
        };
    }

    private Told told(ThemeCell cell) {
        Numbers numbers = new Numbers(desk);
        LevelShare level = view.level() == null ? null : cell.byLevel().get(view.level());
        int points = level == null ? cell.main() : level.points();
        double share = level == null ? cell.share() : level.share();
        int positions =
                level == null ? cell.positions().size() : level.positions().size();
        String count = String.valueOf(points);
        return switch (view.unit()) {
            case SHARE -> new Told(points > 0, share, numbers.percent(share), count);
            case COUNT -> new Told(points > 0, points, count, numbers.percent(share));
            case POSITIONS -> new Told(positions > 0, positions, String.valueOf(positions), count);
        };
    }

    private Cell cell(Theme theme, int column, double scale) {
        Digest digest = sight.columns().get(column).digest();
        ThemeCell cell = digest.themes().cell(theme);
        Told told = told(cell);
        Locale language = desk.language();
        String where = digest.name() + ", " + theme.name(language) + ": ";
        if (told.any()) {
            return new Cell(
                    where + told.left() + ", " + desk.text("points", cell.main()),
                    (ink, room) -> heat(ink, room, told, scale == 0 ? 0 : told.shade() / scale),
                    spot(cell, column, told.left()));
        }
        Presence presence = cell.presence();
        if (presence == Presence.MAIN) {
            String none = desk.text("themes.not-here");
            return new Cell(where + none, (ink, room) -> empty(ink, room, "–"), spot(cell, column, none));
        }
        return new Cell(
                where + presence.name(language),
                (ink, room) -> nothing(ink, room, presence, language),
                spot(cell, column, presence.name(language)));
    }

    private Spot spot(ThemeCell cell, int column, String value) {
        Locale language = desk.language();
        List<String> why = new ArrayList<>();
        why.add(cell.presence().why(language));
        if (cell.presence() == Presence.MAIN) {
            why.add(desk.text("themes.told", cell.main(), cell.of(), cell.common()));
            why.add(why());
        }
        cell.touches().stream()
                .limit(6)
                .forEach(touch ->
                        why.add("◦ " + touch.name() + " (" + touch.kind().name(language) + ")"));
        LevelShare level = view.level() == null ? null : cell.byLevel().get(view.level());
        return new Spot(
                "theme:" + cell.theme().id(),
                column,
                cell.theme().name(language),
                value,
                String.join("\n", why),
                view.level() == null ? "" : view.level().name(language),
                level == null ? cell.positions() : level.positions());
    }

    private static void heat(Ink ink, Rectangle room, Told told, double shade) {
        Rectangle box = inner(room);
        Color color = mixed(Tint.PANEL.color(), Tint.ACC.color(), PALEST + (1 - PALEST) * shade);
        ink.box(color, box);
        Color words = readable(color);
        Rectangle text = new Rectangle(box.x + UIScale.scale(10), box.y, box.width - UIScale.scale(20), box.height);
        ink.words(told.left(), Type.TABLE_STRONG, words, text, Ink.Side.LEFT);
        ink.words(told.right(), Type.CAPTION, words, text, Ink.Side.RIGHT);
    }

    private static Rectangle inner(Rectangle room) {
        int gap = UIScale.scale(2);
        return new Rectangle(room.x, room.y + gap, room.width, room.height - 2 * gap);
    }

    private static void nothing(Ink ink, Rectangle room, Presence presence, Locale language) {
        switch (presence) {
            case TOUCHED -> empty(ink, room, "◦ " + presence.name(language));
            case UNREAD -> unread(ink, room, presence.name(language));
            default -> empty(ink, room, "–");
        }
    }

    private static void empty(Ink ink, Rectangle room, String words) {
        Rectangle box = inner(room);
        ink.frame(Tint.LINE.color(), box);
        ink.words(words, Type.CAPTION, Tint.TEXT3.color(), box, Ink.Side.CENTRE);
    }

    /** Hatched, so that it looks like a place that nobody has been to. */
    static void unread(Ink ink, Rectangle room, String words) {
        Rectangle box = inner(room);
        Graphics2D g = (Graphics2D) ink.g().create();
        double arc = UIScale.scale(8f);
        g.clip(new RoundRectangle2D.Double(box.x, box.y, box.width, box.height, arc, arc));
        g.setColor(Tint.LINE2.color());
        g.setStroke(new BasicStroke(UIScale.scale(1f)));
        double step = UIScale.scale(7f);
        for (double x = box.x - box.height; x < box.x + box.width; x += step) {
            g.draw(new Line2D.Double(x, box.y + box.height, x + box.height, box.y));
        }
        int width = Math.min(box.width, ink.width(words, Type.CAPTION) + UIScale.scale(10));
        if (!words.isEmpty()) {
            g.setColor(Tint.PANEL.color());
            g.fillRect(box.x + (box.width - width) / 2, box.y, width, box.height);
        }
        g.dispose();
        ink.frame(Tint.LINE2.color(), box);
        ink.words(words, Type.CAPTION, Tint.TEXT2.color(), box, Ink.Side.CENTRE);
    }

    private static Color mixed(Color ground, Color over, double part) {
        return new Color(
                part(ground.getRed(), over.getRed(), part),
                part(ground.getGreen(), over.getGreen(), part),
                part(ground.getBlue(), over.getBlue(), part));
    }

    private static int part(int from, int to, double part) {
        return (int) Math.round(from + (to - from) * Math.min(1, part));
    }

    /** The colour of text that stands out more against a ground: that of the theme, or its opposite. */
    private static Color readable(Color ground) {
        Color usual = Tint.TEXT.color();
        Color other = Tint.ON_ACC.color();
        return contrast(ground, usual) >= contrast(ground, other) ? usual : other;
    }

    private static double contrast(Color one, Color other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
