package dk.kaskade.store;

import dk.kaskade.text.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A file that could not be saved. What was there before still is, whole. */
public final class SaveException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Path file;
    private final String key;

    SaveException(Path file, String key, @Nullable Throwable cause) {
        super(key, cause);
        this.file = file;
        this.key = key;
    }

    public Path file() {
        return file;
    }

    /** Of the bundle {@code store}, for instance {@code save.disk-full}. */
    public String key() {
        return key;
    }

    /** One line: the file and why it could not be saved. */
    public String message(Locale language) {
        Throwable cause = getCause();
        String detail = cause == null ? "" : String.valueOf(cause.getMessage());
        return DocumentFormatException.texts().get(language, key, file.toString(), detail);
    }

    @Override
    public String getMessage() {
        return message(Texts.ENGLISH);
    }
}
