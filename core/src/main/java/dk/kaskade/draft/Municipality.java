package dk.kaskade.draft;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whose document it is: the municipality that the text names most often. */
final class Municipality {
    private static final Pattern NAME =
            Pattern.compile("(\\p{Lu}[\\p{L}-]+) +(?:Kommunes?|kommunes?|KOMMUNES?)(?![\\p{L}])");

    private Municipality() {}

    /** @return empty where the text names none and none is given */
    static String of(String text, Given given) {
        if (!given.municipality().isBlank()) {
            return given.municipality().strip();
        }
        Map<String, Integer> named = new LinkedHashMap<>();
        Matcher found = NAME.matcher(text);
        while (found.find()) {
            named.merge(Letters.asName(found.group(1)), 1, Integer::sum);
        }
        return named.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> most.getKey() + " Kommune")
                .orElse("");
    }
}
