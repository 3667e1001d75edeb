package dk.kaskade.store;

import com.google.gson.FormattingStyle;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonWriter;
import dk.kaskade.extras.Extras;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes one JSON text; a member that has its default value is left out. */
final class JsonOut {
    /** Writes one value. */
    interface Element<T> {
        void write(JsonOut out, T value) throws IOException;
    }

    private final JsonWriter writer;

    JsonOut(Writer target) {
        writer = new JsonWriter(target);
        writer.setFormattingStyle(FormattingStyle.PRETTY);
        writer.setStrictness(Strictness.STRICT);
        writer.setHtmlSafe(false);
    }

    void flush() throws IOException {
        writer.flush();
    }

    JsonOut begin() throws IOException {
        writer.beginObject();
        return this;
    }

    /** Closes an object behind the members that this version does not know. */
    void end(Extras extras) throws IOException {
        for (Map.Entry<String, @Nullable Object> member : extras.members().entrySet()) {
            writer.name(member.getKey());
            anything(member.getValue());
        }
        writer.endObject();
    }

    JsonOut always(String name, String value) throws IOException {
        writer.name(name).value(value);
        return this;
    }

    JsonOut always(String name, int value) throws IOException {
        writer.name(name).value(value);
        return this;
    }

    /** Left out where it is empty. */
    JsonOut text(String name, String value) throws IOException {
        return value.isEmpty() ? this : always(name, value);
    }

    /** Left out where it is null; an empty one is written, so that it is read as it was. */
    JsonOut optional(String name, @Nullable Object value) throws IOException {
        if (value instanceof Integer number) {
            return always(name, number);
        }
        return value == null ? this : always(name, value.toString());
    }

    <T> JsonOut optional(String name, @Nullable T value, Element<T> element) throws IOException {
        if (value != null) {
            writer.name(name);
            element.write(this, value);
        }
        return this;
    }

    JsonOut number(String name, int value) throws IOException {
        return value == 0 ? this : always(name, value);
    }

    JsonOut flag(String name, boolean value) throws IOException {
        if (value) {
            writer.name(name).value(true);
        }
        return this;
    }

    JsonOut texts(String name, List<String> values) throws IOException {
        return list(name, values, JsonOut::value);
    }

    void value(String value) throws IOException {
        writer.value(value);
    }

    <T> JsonOut list(String name, List<T> values, Element<T> element) throws IOException {
        if (!values.isEmpty()) {
            writer.name(name);
            array(values, element);
        }
        return this;
    }

    <T> void array(List<T> values, Element<T> element) throws IOException {
        writer.beginArray();
        for (T value : values) {
            element.write(this, value);
        }
        writer.endArray();
    }

    <T> JsonOut map(String name, Map<String, T> values, Element<T> element) throws IOException {
        if (!values.isEmpty()) {
            writer.name(name).beginObject();
            for (Map.Entry<String, T> entry : values.entrySet()) {
                writer.name(entry.getKey());
                element.write(this, entry.getValue());
            }
            writer.endObject();
        }
        return this;
    }

    /** Left out where it equals its default. */
    <T> JsonOut part(String name, T value, T usual, Element<T> element) throws IOException {
        if (!value.equals(usual)) {
            writer.name(name);
            element.write(this, value);
        }
        return this;
    }

    void anything(@Nullable Object value) throws IOException {
        if (value == null) {
            writer.nullValue();
        } else if (value instanceof Map<?, ?> map) {
            writer.beginObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                writer.name((String) entry.getKey());
                anything(entry.getValue());
            }
            writer.endObject();
        } else if (value instanceof List<?> list) {
            writer.beginArray();
            for (Object element : list) {
                anything(element);
            }
            writer.endArray();
        } else {
            simple(value);
        }
    }

    private void simple(Object value) throws IOException {
        if (value instanceof NumberText number) {
            writer.jsonValue(number.toString());
        } else if (value instanceof Number number) {
            writer.value(number);
        } else if (value instanceof Boolean flag) {
            writer.value(flag);
        } else {
            writer.value(value.toString());
        }
    }
}
