package dk.kaskade.ui.paper;

import dk.kaskade.exchange.Edition;
import dk.kaskade.text.Texts;
import dk.kaskade.ui.paint.ChartModel;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * What stands above a chart.
 *
 * @param title    whose chain it is
 * @param subtitle by which framework, of which day, how many positions
 * @param day      the day alone, for the foot
 */
public record Heading(String title, String subtitle, String day, Locale language) {
    static final Texts TEXTS = Texts.beside(Heading.class, "pages");

    /** Of an organisation as it is handed out. */
    public static Heading of(Edition edition) {
        return of(
                edition.organisation().name(),
                edition.context().framework().name(),
                edition.context().day(),
                edition.context().chain().size(),
                edition.language());
    }

    /** Of one position's branch. @param head its number in the chart of the whole edition */
    public static Heading ofBranch(Edition edition, ChartModel whole, int head) {
        return of(
                edition.organisation().name() + " · " + whole.card(head).title(),
                edition.context().framework().name(),
                edition.context().day(),
                ChartBook.branch(whole, head).size(),
                edition.language());
    }

    /** @param framework its name, empty where there is none */
    public static Heading of(String title, String framework, LocalDate day, int positions, Locale language) {
        String date = DateTimeFormatter.ofPattern(TEXTS.get(language, "day"), language)
                .format(day);
        String key = framework.isBlank() ? "subtitle-alone" : "subtitle";
        String subtitle = TEXTS.get(language, key, framework, date, positions);
        return new Heading(title, subtitle, TEXTS.get(language, "as-of", date), language);
    }

    String text(String key, Object... arguments) {
        return TEXTS.get(language, key, arguments);
    }
}
