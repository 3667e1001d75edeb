package dk.kaskade.store;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** What is reported, as JSON text. */
public final class JsonText {
    private JsonText() {}

    /**
     * The text of a value, indented, members in the order of the map.
     *
     * @param value a {@code Map} with texts as keys, a {@code List}, a text, a number, a boolean, or null for null;
     *              these inside of maps and lists too
     */
    public static String of(@Nullable Object value) {
        StringWriter text = new StringWriter();
        try {
            JsonOut out = new JsonOut(new TextWriter(text));
            out.anything(value);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return text.toString();
    }
}
