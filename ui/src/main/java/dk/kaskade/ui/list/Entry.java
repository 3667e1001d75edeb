package dk.kaskade.ui.list;

import dk.kaskade.change.OrganisationChange;
import java.util.List;
import java.util.Locale;

/** What something typed into a cell means. */
sealed interface Entry {
    /** Something is to be changed. */
    record Changed(OrganisationChange change) implements Entry {}

    /** It stands there already. */
    record Same() implements Entry {}

    /** It cannot be, and why: a key of this view's texts. */
    record Refused(String key, List<Object> arguments) implements Entry {
        public Refused {
            arguments = List.copyOf(arguments);
        }

        String in(Locale language) {
            return ListTexts.TEXTS.get(language, key, arguments.toArray());
        }
    }

    static Refused refused(String key, Object... arguments) {
        return new Refused(key, List.of(arguments));
    }
}
