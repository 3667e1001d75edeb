package dk.kaskade.store;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Typed reading of one JSON text, front to back. An optional member that is {@code null} counts as left out. Every
 * refusal says where. Short strings that come again are one object, so that a large file costs little memory.
 */
final class JsonIn {
    /** Levels of unknown members; a known one never lies deeper than six. */
    static final int DEEPEST = 200;

    /** Characters of a string; more than any text, little enough to hold in memory. */
    static final int LONGEST = 10_000_000;

    private static final int SHARED = 48;
    private static final int PLACES = 1 << 12;
    private static final Pattern PLACE = Pattern.compile(" at line (\\d+) column (\\d+) path ");

    /** Reads one value. */
    interface Element<T> {
        T read(JsonIn in) throws IOException;
    }

    private final JsonReader reader;
    private final String file;
    /** The last string met at each place; a few misses cost memory, a full map would cost time. */
    private final @Nullable String[] shared = new String[PLACES];

    private final Map<String, LocalDate> days = new HashMap<>();

    JsonIn(Reader reader, String file) {
        this.reader = new JsonReader(reader);
        this.reader.setStrictness(Strictness.STRICT);
        this.file = file;
    }

    /** To be told before a value is read: the place is the value's. */
    DocumentFormatException failure(String key, Object... arguments) {
        return failureAt(reader.getPath(), key, arguments);
    }

    /** To be told when a value was just read: the place is right behind it. */
    DocumentFormatException failureBehind(String key, Object... arguments) {
        return failureAt(reader.getPreviousPath(), key, arguments);
    }

    private DocumentFormatException failureAt(String path, String key, Object... arguments) {
        // Gson tells line and column in no other way
        Matcher place = PLACE.matcher(reader.toString());
        boolean known = place.find();
        int line = known ? Integer.parseInt(place.group(1)) : 1;
        int column = known ? Integer.parseInt(place.group(2)) : 1;
        return new DocumentFormatException(file, line, column, path, key, arguments);
    }

    String file() {
        return file;
    }

    String path() {
        return reader.getPath();
    }

    JsonToken peek() throws IOException {
        return reader.peek();
    }

    boolean hasNext() throws IOException {
        return reader.hasNext();
    }

    private void expect(JsonToken token, String key) throws IOException {
        if (reader.peek() != token) {
            throw failure(key);
        }
    }

    boolean skipNull() throws IOException {
        if (reader.peek() != JsonToken.NULL) {
            return false;
        }
        reader.nextNull();
        return true;
    }

    private String share(String text) {
        if (text.length() > SHARED) {
            return text;
        }
        int place = place(text);
        String first = shared[place];
        if (first != null && first.equals(text)) {
            return first;
        }
        shared[place] = text;
        return text;
    }

    /** From a few of its characters: a hash of all of them costs a quarter of the time of reading. */
    private static int place(String text) {
        int length = text.length();
        if (length < 2) {
            return length == 0 ? 0 : text.charAt(0) & PLACES - 1;
        }
        int mixed = length;
        mixed = 31 * mixed + text.charAt(0);
        mixed = 31 * mixed + text.charAt(length / 2);
        mixed = 31 * mixed + text.charAt(length - 2);
        mixed = 31 * mixed + text.charAt(length - 1);
        return (mixed ^ mixed >>> 12) & PLACES - 1;
    }

    Members object() throws IOException {
        expect(JsonToken.BEGIN_OBJECT, "format.expected-object");
        reader.beginObject();
        return new Members(this);
    }

    String name() throws IOException {
        return share(reader.nextName());
    }

    void endObject() throws IOException {
        reader.endObject();
    }

    /** A string; null is refused. */
    String text() throws IOException {
        expect(JsonToken.STRING, "format.expected-text");
        String text = reader.nextString();
        if (text.length() > LONGEST) {
            throw failureBehind("format.too-long", LONGEST);
        }
        return share(text);
    }

    @Nullable
    String optionalText() throws IOException {
        return skipNull() ? null : text();
    }

    /** A string, empty where it is null. */
    String textOrEmpty() throws IOException {
        return skipNull() ? "" : text();
    }

    /** A value, the usual one where it is null. */
    <T> T orElse(T usual, Element<T> element) throws IOException {
        return skipNull() ? usual : element.read(this);
    }

    List<String> texts() throws IOException {
        return list(JsonIn::text);
    }

    boolean flag() throws IOException {
        if (skipNull()) {
            return false;
        }
        expect(JsonToken.BOOLEAN, "format.expected-flag");
        return reader.nextBoolean();
    }

    /** A whole number; 12.0 is one. */
    int whole() throws IOException {
        expect(JsonToken.NUMBER, "format.expected-number");
        try {
            return reader.nextInt();
        } catch (NumberFormatException e) {
            // what is no int is still there to be read as text
            return wholeText(reader.nextString());
        }
    }

    private int wholeText(String text) throws IOException {
        try {
            return new BigDecimal(text).intValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            throw failureBehind("format.expected-whole-number", text);
        }
    }

    @Nullable
    Integer optionalWhole() throws IOException {
        return skipNull() ? null : whole();
    }

    /** A whole number of 0 or more, 0 where it is null. */
    int count() throws IOException {
        Integer number = optionalCount();
        return number == null ? 0 : number;
    }

    @Nullable
    Integer optionalCount() throws IOException {
        Integer number = optionalWhole();
        if (number != null && number < 0) {
            throw failureBehind("format.negative", String.valueOf(number));
        }
        return number;
    }

    @Nullable
    LocalDate date() throws IOException {
        String text = optionalText();
        try {
            return text == null ? null : days.computeIfAbsent(text, LocalDate::parse);
        } catch (DateTimeException e) {
            throw failureBehind("format.bad-date", text);
        }
    }

    /** One of some words. */
    <T> T word(Map<String, T> words) throws IOException {
        String text = text();
        T value = words.get(text);
        if (value == null) {
            throw failureBehind("format.unknown-word", text, String.join(", ", words.keySet()));
        }
        return value;
    }

    <T> List<T> list(Element<T> element) throws IOException {
        if (skipNull()) {
            return List.of();
        }
        expect(JsonToken.BEGIN_ARRAY, "format.expected-list");
        reader.beginArray();
        List<T> all = new ArrayList<>();
        while (reader.hasNext()) {
            all.add(element.read(this));
        }
        reader.endArray();
        return all;
    }

    <T> Map<String, T> map(Element<T> element) throws IOException {
        if (skipNull()) {
            return Map.of();
        }
        Map<String, T> all = new LinkedHashMap<>();
        Members members = object();
        while (members.next()) {
            all.put(members.name(), element.read(this));
        }
        return all;
    }

    /** Whatever stands there, as plain values. */
    @Nullable
    Object anything(int depth) throws IOException {
        JsonToken token = reader.peek();
        if (depth > DEEPEST) {
            throw failure("format.too-deep", DEEPEST);
        }
        return switch (token) {
            case BEGIN_OBJECT -> anyObject(depth);
            case BEGIN_ARRAY -> anyList(depth);
            case STRING -> text();
            case NUMBER -> new NumberText(reader.nextString());
            case BOOLEAN -> reader.nextBoolean();
            default -> {
                reader.nextNull();
                yield null;
            }
        };
    }

    private Map<String, @Nullable Object> anyObject(int depth) throws IOException {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        Members members = object();
        while (members.next()) {
            all.put(members.name(), anything(depth + 1));
        }
        return Collections.unmodifiableMap(all);
    }

    private List<@Nullable Object> anyList(int depth) throws IOException {
        List<@Nullable Object> all = new ArrayList<>();
        reader.beginArray();
        while (reader.hasNext()) {
            all.add(anything(depth + 1));
        }
        reader.endArray();
        return Collections.unmodifiableList(all);
    }
}
