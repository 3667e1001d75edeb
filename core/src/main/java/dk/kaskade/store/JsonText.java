package dk.kaskade.store;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** What is reported, as JSON text. */
public final class JsonText {
    private JsonText() {}

    /**
     * The text of a value, indented, members in the order of the map.
     *
     * @param value a {@code Map} with texts as keys, an {@code Iterable}, a text, a number, a boolean, or null for null;
     *              these inside of maps and iterables too
     */
    public static String of(@Nullable Object value) {
        StringWriter text = new StringWriter();
        try {
            write(value, text);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return text.toString();
    }

    /** The same, written as it comes, so that a long {@code Iterable} need never be in memory; closing is the caller's. */
    public static void write(@Nullable Object value, Writer target) throws IOException {
        JsonOut out = new JsonOut(new TextWriter(target));
        out.anything(value);
        out.flush();
    }
}
