package dk.kaskade.draft;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which headings name a leadership role. */
final class RoleWords {
    /**
     * A role that a heading names.
     *
     * @param rank its usual place in a chain, 1 at the top; only the order counts
     */
    record Named(String name, String plural, int rank) {}

    private static final int WORDS = 10;
    private static final Pattern OPENING = Pattern.compile(
            "^(?:(?:forventninger(?:ne)?|krav(?:ene)?|opgaver(?:ne)?) til|det forventes af|det forventer vi af|hvad forventes af|(?:din|min) rolle som|"
                    + "rollen som|som|den gode|den|en|for|vores|alle|de|kommunens|expectations (?:of|for)|the|our)\\s+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern DIVIDER = Pattern.compile("\\s+[-–—|/]\\s+|\\s*[:(]\\s*");
    private static final String OF = "\\s+(?:af|for)\\s+(?:andre\\s+)?";
    private static final List<Kind> KINDS = List.of(
            new Kind("leder(?:e|en|ne|rolle[nr]*)?" + OF + "ledere", "Leder af ledere", "Ledere af ledere", 3),
            new Kind(
                    "leder(?:e|en|ne|rolle[nr]*)?" + OF + "medarbejdere",
                    "Leder af medarbejdere",
                    "Ledere af medarbejdere",
                    5),
            new Kind("leaders? of leaders", "Leader of leaders", "Leaders of leaders", 3),
            new Kind("leaders? of employees", "Leader of employees", "Leaders of employees", 5),
            new Kind("(\\p{L}*direktør)(?:en|er|erne|rolle[nr]*|roller)?", "er", 1),
            new Kind("direktion(?:en)?", "Direktion", "Direktionen", 1),
            new Kind("(\\p{L}*chef)(?:en|er|erne|rolle[nr]*|roller)?", "er", 2),
            new Kind("((?:område|distrikts|virksomheds|center|fag)leder)(?:e|en|ne|rolle[nr]*)?", "e", 4),
            new Kind("((?:team|gruppe|daglig |sektions)leder)(?:e|en|ne|rolle[nr]*)?", "e", 6),
            new Kind("((?:\\p{L}+|decentral[e]? |lokal[e]? |faglig[e]? )?leder)(?:e|en|ne|rolle[nr]*)?", "e", 5),
            new Kind("((?:team|fag|gruppe)?koordinator)(?:en|er|erne|rolle[nr]*)?", "er", 7),
            new Kind("(directors?)", "", 1),
            new Kind("(chiefs?|heads? of \\p{L}+)", "", 2),
            new Kind("((?:team )?(?:leaders?|managers?))", "", 5));

    private RoleWords() {}

    /** @return null where the heading names no role, or says more than that */
    static @Nullable Named role(String heading) {
        if (Prose.words(heading) > WORDS || heading.endsWith("?")) {
            return null;
        }
        for (String part : DIVIDER.split(heading)) {
            String plain = part.strip();
            String opened = plain;
            do {
                plain = opened;
                opened = OPENING.matcher(plain).replaceFirst("");
            } while (!opened.equals(plain));
            for (Kind kind : KINDS) {
                Named named = kind.of(plain);
                if (named != null) {
                    return named;
                }
            }
        }
        return null;
    }

    private static final class Kind {
        private final Pattern pattern;
        private final String name;
        private final String plural;
        private final int rank;

        Kind(String pattern, String name, String plural, int rank) {
            this.pattern = Pattern.compile(pattern + "s?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            this.name = name;
            this.plural = plural;
            this.rank = rank;
        }

        /** The name is the pattern's own first group. */
        Kind(String pattern, String ending, int rank) {
            this(pattern, "", ending, rank);
        }

        @Nullable
        Named of(String text) {
            Matcher found = pattern.matcher(text);
            if (!found.matches()) {
                return null;
            }
            if (!name.isEmpty()) {
                return new Named(name, plural, rank);
            }
            String own = found.group(1).toLowerCase(Locale.ROOT);
            String high = own.substring(0, 1).toUpperCase(Locale.ROOT) + own.substring(1);
            return new Named(high, high + plural, rank);
        }
    }
}
