package dk.kaskade.ui.paint;

import dk.kaskade.ui.look.Tint;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** The words of the lenses in one language. */
record LensWords(ChartWords words) {
    String get(String key, Object... arguments) {
        return words.get(key, arguments);
    }

    /** A day, short enough for line 3. */
    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(get("day"), words.language()).format(day);
    }

    ChartLegend.Entry entry(Tint tint, int segments, String key, Object... arguments) {
        return new ChartLegend.Entry(tint, segments, get(key, arguments));
    }
}
