package dk.kaskade.ui.paint;

import dk.kaskade.text.Texts;
import java.util.Locale;

/** The chart's own words in one language. */
public record ChartWords(Locale language) {
    private static final Texts TEXTS = Texts.beside(ChartWords.class, "chart");

    public String vacant() {
        return get("vacant");
    }

    public String acting() {
        return get("acting");
    }

    public String noHolder() {
        return get("no-holder");
    }

    public String tray() {
        return get("tray");
    }

    public String get(String key, Object... arguments) {
        return TEXTS.get(language, key, arguments);
    }
}
