package dk.kaskade.comparison.sheets;

import dk.kaskade.comparison.Figure;
import dk.kaskade.comparison.Figure.Absence;
import dk.kaskade.comparison.Measure;
import dk.kaskade.text.Texts;
import java.util.Locale;

/** Figures, and the kinds of nothing, in words. */
public final class FigureWords {
    static final Texts TEXTS = Texts.beside(FigureWords.class, "side-by-side");

    private FigureWords() {}

    /** For the tests that hold the languages against each other. */
    public static Texts texts() {
        return TEXTS;
    }

    /** {@code 15 %}, {@code 9,5}, or the sign of a kind of nothing. */
    public static String of(Measure measure, Figure figure, Locale language) {
        Double value = figure.value();
        if (value == null) {
            return sign(absence(figure), language);
        }
        return TEXTS.get(language, "value." + id(measure), value);
    }

    /** {@code 15 %}. */
    public static String share(double share, Locale language) {
        return TEXTS.get(language, "value.share", share);
    }

    /** A sign short enough for a cell: each kind has its own. */
    public static String sign(Absence absence, Locale language) {
        return TEXTS.get(language, "sign." + id(absence));
    }

    /** What the sign means, for a legend. */
    public static String meaning(Absence absence, Locale language) {
        return TEXTS.get(language, "meaning." + id(absence));
    }

    static Absence absence(Figure figure) {
        Absence absence = figure.absence();
        return absence == null ? Absence.NONE : absence;
    }

    static String id(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
