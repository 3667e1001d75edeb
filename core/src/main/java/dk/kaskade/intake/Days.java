package dk.kaskade.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as they are written in Danish lists, with or without a time behind. */
final class Days {
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-./]?(\\d{2})[-./]?(\\d{2})(?:[T ].*)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-./ ](\\d{1,2})[-./ ](\\d{4}|\\d{2})(?: .*)?");
    private static final int CENTURY = 2000;

    private Days() {}

    static Optional<LocalDate> of(String text) {
        Matcher year = YEAR_FIRST.matcher(text);
        if (year.matches()) {
            return day(year.group(1), year.group(2), year.group(3));
        }
        Matcher day = DAY_FIRST.matcher(text);
        return day.matches() ? day(day.group(3), day.group(2), day.group(1)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        int full = Integer.parseInt(year);
        try {
            return Optional.of(
                    LocalDate.of(full < 100 ? CENTURY + full : full, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
