package dk.kaskade.exchange;

import dk.kaskade.text.Texts;
import java.io.IOException;
import java.util.Locale;

/** A format cannot hold what it is to hold: why, as one sentence in the reader's language. */
public final class UnwritableException extends IOException {
    private static final long serialVersionUID = 1;

    private final transient Texts texts;
    private final String key;
    private final transient Object[] arguments;

    /** @param texts where the sentence stands; a plugin brings its own */
    public UnwritableException(Texts texts, String key, Object... arguments) {
        super(texts.get(Texts.ENGLISH, key, arguments));
        this.texts = texts;
        this.key = key;
        this.arguments = arguments.clone();
    }

    public String key() {
        return key;
    }

    public String sentence(Locale language) {
        return texts.get(language, key, arguments);
    }
}
