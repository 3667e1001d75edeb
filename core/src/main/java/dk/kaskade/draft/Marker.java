package dk.kaskade.draft;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What begins a point of a list.
 *
 * @param number of a numbered point, 0 for a bullet
 * @param rest   the line behind it
 */
record Marker(int number, String rest) {
    private static final Pattern BULLET = Pattern.compile("[•●▪◦‣·∙■□➢✓\uF0B7\uF0A7](?:\\s*)(.*)");
    private static final Pattern DASH = Pattern.compile("[-–—*]\\s+(\\S.*)");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,2})[.)]\\s+(\\S.*)");
    private static final Pattern QUOTE_END = Pattern.compile(".*[”“\"«»]$");

    /**
     * @param last the number of the point before, 0 where none: points are counted, dates are not
     * @return null where the line begins no point
     */
    static @Nullable Marker of(List<SourceLine> lines, int at, int last) {
        String text = lines.get(at).text();
        Matcher bullet = BULLET.matcher(text);
        if (bullet.matches()) {
            return new Marker(0, bullet.group(1));
        }
        Matcher number = NUMBER.matcher(text);
        if (number.matches()) {
            int told = Integer.parseInt(number.group(1));
            return told == 1 && Prose.beginsHigh(number.group(2)) || told == last + 1 && last > 0
                    ? new Marker(told, number.group(2))
                    : null;
        }
        Matcher dash = DASH.matcher(text);
        return dash.matches() && inDashes(lines, at) ? new Marker(0, dash.group(1)) : null;
    }

    /** One dash is a subtitle, an aside or a signature; two in a row are a list. */
    private static boolean inDashes(List<SourceLine> lines, int at) {
        return !afterQuote(lines, at) && (neighbour(lines, at, 1) || neighbour(lines, at, -1));
    }

    private static boolean neighbour(List<SourceLine> lines, int at, int step) {
        for (int i = at + step; i >= 0 && i < lines.size(); i += step) {
            String text = lines.get(i).text();
            if (DASH.matcher(text).matches()) {
                return !afterQuote(lines, i);
            }
            if (!text.isEmpty() && !Prose.beginsLow(text)) {
                return false;
            }
        }
        return false;
    }

    private static boolean afterQuote(List<SourceLine> lines, int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (!lines.get(i).blank()) {
                return QUOTE_END.matcher(lines.get(i).text()).matches();
            }
        }
        return false;
    }
}
