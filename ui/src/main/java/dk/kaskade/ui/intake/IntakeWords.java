package dk.kaskade.ui.intake;

import dk.kaskade.exchange.Field;
import dk.kaskade.text.Texts;
import dk.kaskade.ui.look.Wording;
import java.nio.charset.Charset;
import java.util.Locale;

/** The texts of the import, in the language spoken. */
final class IntakeWords {
    static final Texts TEXTS = Texts.beside(IntakeWords.class, "intake");

    private final Wording wording;

    IntakeWords(Wording wording) {
        this.wording = wording;
    }

    String text(String key, Object... arguments) {
        return wording.text(TEXTS, key, arguments);
    }

    /** What a field is called. */
    String field(Field field) {
        return text("field." + field.id());
    }

    /** What an encoding is called; one that few have met by its own name. */
    String charset(Charset charset) {
        String key = "charset." + charset.name().toLowerCase(Locale.ROOT);
        return TEXTS.has(key) ? text(key) : charset.displayName(language());
    }

    /** What stands between cells. */
    String separator(char separator) {
        String key = "separator." + (int) separator;
        return TEXTS.has(key) ? text(key) : String.valueOf(separator);
    }

    Locale language() {
        return wording.language();
    }

    Wording wording() {
        return wording;
    }
}
