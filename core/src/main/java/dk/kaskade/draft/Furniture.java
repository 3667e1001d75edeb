package dk.kaskade.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What belongs to the paper and not to the text: page numbers, who took a photo, a heading on every page. */
final class Furniture {
    private static final Pattern PAGE = Pattern.compile(
            "(?:side|page|s\\.)?\\s*[-–|]?\\s*\\d{1,3}(?:\\s*(?:af|of|/)\\s*\\d{1,3})?\\s*[-–|]?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern CREDIT = Pattern.compile(
            "(?:foto(?:s|graf|grafi)?|illustration(?:er)?|photo|layout)\\s*(?::|©|af\\b|by\\b).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int OFTEN = 3;

    private final Set<String> running;

    private Furniture(Set<String> running) {
        this.running = running;
    }

    static Furniture of(List<SourceLine> lines) {
        Map<String, Integer> tops = new HashMap<>();
        lines.stream().filter(SourceLine::pageStart).forEach(line -> tops.merge(line.text(), 1, Integer::sum));
        return new Furniture(tops.entrySet().stream()
                .filter(top -> top.getValue() >= OFTEN)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet()));
    }

    boolean holds(SourceLine line) {
        return !line.blank()
                && (PAGE.matcher(line.text()).matches()
                        || CREDIT.matcher(line.text()).matches()
                        || line.pageStart() && running.contains(line.text()));
    }
}
