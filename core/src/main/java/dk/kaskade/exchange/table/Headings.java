package dk.kaskade.exchange.table;

import dk.kaskade.exchange.Field;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** What columns are called, in Danish and English. */
public final class Headings {
    private static final int LONGEST = 60;
    private static final Map<String, Field> BY_NAME = read();

    private Headings() {}

    /** The field that a heading means. */
    static Optional<Field> field(String heading) {
        if (heading.length() > LONGEST) {
            return Optional.empty();
        }
        return Optional.ofNullable(BY_NAME.get(compact(heading)));
    }

    /** How many of some cells are headings that are known. */
    public static int known(List<String> cells) {
        return (int) cells.stream().filter(cell -> field(cell).isPresent()).count();
    }

    /** Letters and digits alone, in lower case: {@code Stillings-ID} and {@code stillings id} are one. */
    static String compact(String heading) {
        StringBuilder all = new StringBuilder();
        heading.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(all::appendCodePoint);
        return all.toString();
    }

    private static Map<String, Field> read() {
        Properties lines = new Properties();
        try (InputStream in = Headings.class.getResourceAsStream("headings.properties")) {
            lines.load(new InputStreamReader(java.util.Objects.requireNonNull(in), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Field> all = new HashMap<>();
        for (Field field : Field.values()) {
            for (String phrase : lines.getProperty(field.id(), "").split(",")) {
                if (!phrase.isBlank()) {
                    all.putIfAbsent(compact(phrase), field);
                }
            }
        }
        return Map.copyOf(all);
    }
}
