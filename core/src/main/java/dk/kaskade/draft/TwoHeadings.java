package dk.kaskade.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names in capitals, of which two columns put two on one line. */
final class TwoHeadings {
    /** "A og B" twice. */
    private static final Pattern TWICE = Pattern.compile("(\\S+ (?:OG|&|AND) \\S+) (\\S+ (?:OG|&|AND) \\S+)");

    private TwoHeadings() {}

    static boolean capitals(Block block) {
        return block.texts().stream().allMatch(Prose::capitals);
    }

    static List<String> names(Block block) {
        List<String> names = new ArrayList<>();
        for (SourceLine line : block.lines()) {
            Matcher twice = TWICE.matcher(line.text());
            List<String> found = line.cells();
            if (found.size() < 2 && twice.matches()) {
                found = List.of(twice.group(1), twice.group(2));
            }
            found.stream().map(Letters::asName).forEach(names::add);
        }
        return names;
    }
}
