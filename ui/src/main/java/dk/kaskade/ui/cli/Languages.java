package dk.kaskade.ui.cli;

import dk.kaskade.text.Texts;
import java.util.Locale;
import java.util.Optional;

/** Finds the language before anything is parsed: help and mistakes are told in it too. */
final class Languages {
    private static final String OPTION = "--lang";

    private Languages() {}

    static Locale of(Locale locale, String... arguments) {
        return asked(arguments).orElseGet(() -> Texts.languageFor(locale));
    }

    /** The language that the call asks for by name. */
    static Optional<Locale> asked(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals(OPTION) && i + 1 < arguments.length) {
                return Optional.of(Texts.languageFor(Locale.forLanguageTag(arguments[i + 1])));
            }
            if (arguments[i].startsWith(OPTION + "=")) {
                String tag = arguments[i].substring(OPTION.length() + 1);
                return Optional.of(Texts.languageFor(Locale.forLanguageTag(tag)));
            }
        }
        return Optional.empty();
    }
}
