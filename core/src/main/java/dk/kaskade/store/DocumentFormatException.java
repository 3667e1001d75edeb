package dk.kaskade.store;

import dk.kaskade.text.Texts;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** A file that cannot be read: what is wrong, and where. Nothing of the file was taken. */
public final class DocumentFormatException extends IOException {
    private static final Texts TEXTS = Texts.beside(DocumentFormatException.class, "store");

    private final String file;
    private final int line;
    private final int column;
    private final String path;
    private final String key;
    private final transient List<Object> arguments;

    DocumentFormatException(String file, int line, int column, String path, String key, Object... arguments) {
        super(key);
        this.file = file;
        this.line = line;
        this.column = column;
        this.path = path;
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** The name of the file, as the reader was told it. */
    public String file() {
        return file;
    }

    /** Counted from 1. */
    public int line() {
        return line;
    }

    /** Counted from 1; where reading stopped, which is at the fault or just behind it. */
    public int column() {
        return column;
    }

    /** Where in the JSON, {@code $.positions[2].staff} for instance. */
    public String path() {
        return path;
    }

    /** Of the bundle {@code store}, for instance {@code format.truncated}. */
    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments;
    }

    /** What is wrong, without where. */
    public String reason(Locale language) {
        return TEXTS.get(language, key, arguments.toArray());
    }

    /** One line: file, line, column, path and what is wrong. */
    public String message(Locale language) {
        return TEXTS.get(language, "format.where", file, "" + line, "" + column, path, reason(language));
    }

    @Override
    public String getMessage() {
        return message(Texts.ENGLISH);
    }

    static Texts texts() {
        return TEXTS;
    }
}
