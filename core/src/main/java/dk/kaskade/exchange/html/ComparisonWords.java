package dk.kaskade.exchange.html;

import dk.kaskade.text.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The words of a page of comparison in one language. */
final class ComparisonWords {
    static final Texts TEXTS = Texts.beside(ComparisonWords.class, "comparison");

    private final Locale language;

    ComparisonWords(Locale language) {
        this.language = Texts.languageFor(language);
    }

    Locale language() {
        return language;
    }

    String text(String key, Object... arguments) {
        return TEXTS.get(language, key, arguments);
    }

    String date(LocalDate day) {
        return DateTimeFormatter.ofPattern(text("date"), language).format(day);
    }
}
