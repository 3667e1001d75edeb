package dk.kaskade.ui.look;

import dk.kaskade.text.Texts;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The language that the interface speaks, and its texts. Whatever shows a text reads it in a {@link #follow} action, so that
 * a change of language needs no restart. On the event thread, save for reading texts.
 */
public final class Wording {
    private static final Texts TEXTS = Texts.beside(Wording.class, "/dk/kaskade/ui/texts");

    private final List<Runnable> followers = new CopyOnWriteArrayList<>();
    private volatile Locale language;

    public Wording(Locale language) {
        this.language = Texts.languageFor(language);
    }

    /** Danish or English. */
    public Locale language() {
        return language;
    }

    /** Changes the language and lets everything that follows read its texts again. */
    public void speak(Locale next) {
        if (!Texts.languageFor(next).equals(language)) {
            language = Texts.languageFor(next);
            followers.forEach(Runnable::run);
        }
    }

    /** Runs the action now and at every change of language. What follows lives as long as this does: for windows, not dialogs. */
    public void follow(Runnable reading) {
        followers.add(reading);
        reading.run();
    }

    /**
     * A text of the interface.
     *
     * @throws IllegalArgumentException for a key that there is no text for
     */
    public String text(String key, Object... arguments) {
        return TEXTS.get(language, key, arguments);
    }

    /** A text of a view's own bundle, in the language spoken. */
    public String text(Texts bundle, String key, Object... arguments) {
        return bundle.get(language, key, arguments);
    }

    public boolean has(String key) {
        return TEXTS.has(key);
    }

    /** A date as people write it: 2. marts 2027, 2 March 2027. */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .format(date);
    }

    /** A date where there is little room: 2. mar. 2027, 2 Mar 2027. */
    public String shortDate(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(language)
                .format(date);
    }

    /** A whole number with its thousands apart: 1.284, 1,284. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(language).format(number);
    }

    static Texts texts() {
        return TEXTS;
    }
}
