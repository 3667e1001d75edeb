package dk.kaskade.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The leaders that a document speaks of where it has no list for any of them. */
final class MentionedRoles {
    private static final Map<String, RoleWords.Named> KNOWN = known();

    private MentionedRoles() {}

    private static Map<String, RoleWords.Named> known() {
        Map<String, RoleWords.Named> known = new LinkedHashMap<>();
        known.put("direktør(?:er|en|erne)?|direktion(?:en)?", new RoleWords.Named("Direktør", "Direktører", 1));
        known.put("chef(?:er|en|erne|gruppen?)?", new RoleWords.Named("Chef", "Chefer", 2));
        known.put("leder(?:e|en|ne)?", new RoleWords.Named("Leder", "Ledere", 5));
        return known;
    }

    static List<RoleWords.Named> in(List<Block> blocks) {
        List<RoleWords.Named> found = new ArrayList<>();
        KNOWN.forEach((words, role) -> {
            Pattern pattern = Pattern.compile(
                    "(?<!\\p{L})(?:" + words + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            if (blocks.stream().anyMatch(block -> pattern.matcher(block.text()).find())) {
                found.add(role);
            }
        });
        return found;
    }
}
