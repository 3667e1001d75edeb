package dk.kaskade.ui.edit;

import com.formdev.flatlaf.FlatClientProperties;
import dk.kaskade.ui.look.Wording;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.swing.JTextField;
import org.jspecify.annotations.Nullable;

/** A field for a day: 21.11.2026, 21/11/2026 and 2026-11-21 are read, whatever the language. Empty is no day. */
public final class DayField extends JTextField {
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[./ -]+(\\d{1,2})[./ -]+(\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[./-](\\d{1,2})[./-](\\d{1,2})");

    /** @param day empty where there is none */
    public DayField(@Nullable LocalDate day, Wording wording) {
        super(day == null ? "" : "%d.%d.%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear()), 12);
        putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, wording.text("edit.day.placeholder"));
    }

    /** The day that stands there; empty where there is none, or none that can be read. */
    public Optional<LocalDate> day() {
        return read(getText());
    }

    /** Something stands there that is no day. */
    public boolean isUnreadable() {
        return !getText().isBlank() && day().isEmpty();
    }

    static Optional<LocalDate> read(String typed) {
        Matcher first = DAY_FIRST.matcher(typed.strip());
        if (first.matches()) {
            return day(first.group(3), first.group(2), first.group(1));
        }
        Matcher last = YEAR_FIRST.matcher(typed.strip());
        return last.matches() ? day(last.group(1), last.group(2), last.group(3)) : Optional.empty();
    }

    /** The calendar decides what is a day: there is no 31 November. */
    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
