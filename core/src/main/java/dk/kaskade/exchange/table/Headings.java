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
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What columns are called, in Danish and English. */
public final class Headings {
    private static final int LONGEST = 60;
    /** Behind every heading that is listed. */
    private static final int PUT_TOGETHER = 1000;

    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*\\]");
    private static final Map<String, Meaning> BY_NAME = read();

    private Headings() {}

    /**
     * What a heading means.
     *
     * @param rank the smaller, the surer: where two columns could be one field, the one with the smaller rank is
     */
    record Meaning(Field field, int rank) {}

    static Optional<Meaning> meaning(String heading) {
        if (heading.length() > LONGEST) {
            return Optional.empty();
        }
        Meaning listed = BY_NAME.get(compact(heading));
        return listed != null ? Optional.of(listed) : putTogether(heading);
    }

    /** What stands in brackets may be anything; where it means nothing, the rest is looked at alone. */
    private static Optional<Meaning> putTogether(String heading) {
        Matcher brackets = BRACKETS.matcher(heading);
        Optional<Field> field = HeadingWords.field(heading);
        if (field.isEmpty() && brackets.find()) {
            String rest = brackets.replaceAll(" ").strip();
            return rest.isEmpty() ? Optional.empty() : meaning(rest);
        }
        return field.map(each -> new Meaning(each, PUT_TOGETHER));
    }

    /** How many of some cells are headings that are known. */
    public static int known(List<String> cells) {
        return (int) cells.stream()
                .filter(cell -> !cell.isEmpty() && meaning(cell).isPresent())
                .count();
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

    private static Map<String, Meaning> read() {
        Properties lines = lines("headings.properties");
        Map<String, Meaning> all = new HashMap<>();
        for (Field field : Field.values()) {
            String[] phrases = lines.getProperty(field.id(), "").split(",");
            for (int rank = 0; rank < phrases.length; rank++) {
                if (!phrases[rank].isBlank()) {
                    all.putIfAbsent(compact(phrases[rank]), new Meaning(field, rank));
                }
            }
        }
        return Map.copyOf(all);
    }

    static Properties lines(String resource) {
        Properties lines = new Properties();
        try (InputStream in = Headings.class.getResourceAsStream(resource)) {
            lines.load(new InputStreamReader(Objects.requireNonNull(in, resource), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }
}
