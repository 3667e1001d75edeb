package dk.kaskade.framework;

import dk.kaskade.extras.Extras;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * Which roles a title means, as a person would write it: words, and {@code *} for anything. The whole title has to match; capitals
 * and spaces do not matter. Of several rules the first that matches counts.
 *
 * @param match {@code *direktør}, {@code leder af *}
 * @param roles ids of roles
 * @param leads whom a position has to lead, so that the rule speaks of it
 */
public record TitleRule(String match, List<String> roles, Leads leads, Extras extras) {
    public static final char ANYTHING = '*';

    /** Whom a position leads: of the same title one leads leaders and the other employees. */
    public enum Leads {
        /** Whomever. */
        ANYBODY("anybody"),
        /** A position of the organisation reports to it. */
        LEADERS("leaders"),
        /** None does. */
        EMPLOYEES("employees");

        private final String id;

        Leads(String id) {
            this.id = id;
        }

        /** The word of the files. */
        public String id() {
            return id;
        }
    }

    public TitleRule {
        roles = List.copyOf(roles);
    }

    /** A rule for everybody of a title. */
    public static TitleRule of(String match, String... roles) {
        return new TitleRule(match, List.of(roles), Leads.ANYBODY, Extras.NONE);
    }

    /** Whether the rule speaks of a title; an empty title is spoken of by none. */
    public boolean matches(String title) {
        String plain = plain(title);
        return !plain.isEmpty() && matches(plain(match), plain);
    }

    /**
     * Whether the rule speaks of a position.
     *
     * @param leadsLeaders another position reports to it
     */
    public boolean matches(String title, boolean leadsLeaders) {
        boolean led = leads == Leads.ANYBODY || (leads == Leads.LEADERS) == leadsLeaders;
        return led && matches(title);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .strip()
                .replaceAll("\\s+", " ");
    }

    /** Goes back to the last {@code *} only, so that no pattern takes long. */
    private static boolean matches(String pattern, String text) {
        int at = 0;
        int star = -1;
        int behindStar = 0;
        for (int i = 0; i < text.length(); ) {
            if (at < pattern.length() && pattern.charAt(at) == ANYTHING) {
                star = at++;
                behindStar = i;
            } else if (at < pattern.length() && pattern.charAt(at) == text.charAt(i)) {
                at++;
                i++;
            } else if (star >= 0) {
                at = star + 1;
                i = ++behindStar;
            } else {
                return false;
            }
        }
        while (at < pattern.length() && pattern.charAt(at) == ANYTHING) {
            at++;
        }
        return at == pattern.length();
    }
}
