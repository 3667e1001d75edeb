package dk.kaskade.draft;

import dk.kaskade.extras.Extras;
import dk.kaskade.framework.Practice;
import dk.kaskade.framework.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Which practices a text names. */
final class PracticeWords {
    private static final int YEAR = 12;
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+");
    private static final Pattern YEARLY = Pattern.compile(
            "\\bårlig|hvert år|en gang om året|every year|yearly|annual",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final List<Known> KNOWN = List.of(
            new Known(
                    "lus",
                    "Lederudviklingssamtale (LUS)",
                    "conversation",
                    "\\bLUS\\b|(?i:lederudviklingssamtale|\\blu-samtale)"),
            new Known(
                    "mus",
                    "Medarbejderudviklingssamtale (MUS)",
                    "conversation",
                    "\\bMUS\\b|(?i:medarbejderudviklingssamtale|\\bmu-samtale)"),
            new Known(
                    "grus",
                    "Gruppeudviklingssamtale (GRUS)",
                    "conversation",
                    "\\bGRUS\\b|(?i:gruppeudviklingssamtale)"),
            new Known(
                    "lederevaluering",
                    "Lederevaluering",
                    "evaluation",
                    "(?i:lederevaluering|ledelsesevaluering|leadership evaluation)"),
            new Known("lederrekruttering", "Lederrekruttering", "recruitment", "(?i:lederrekruttering)"),
            new Known(
                    "onboarding",
                    "Onboarding",
                    "onboarding",
                    "(?i:onboarding|introduktionsforløb for (?:nye )?ledere)"),
            new Known(
                    "ledelsesudviklingsstrategi",
                    "Ledelsesudviklingsstrategi",
                    "strategy",
                    "(?i:ledelsesudviklings-? ?(?:og uddannelses)?strategi)"));

    private PracticeWords() {}

    static boolean names(String text) {
        return KNOWN.stream().anyMatch(known -> known.pattern.matcher(text).find());
    }

    /**
     * The practices that a piece of text names and that are not in the list yet.
     *
     * @param section the heading it stands under
     */
    static List<Practice> in(String text, String section, String document, List<Practice> known) {
        List<Practice> found = new ArrayList<>();
        for (String sentence : SENTENCE.split(text)) {
            for (Known one : KNOWN) {
                boolean had = known.stream().anyMatch(p -> p.id().equals(one.id))
                        || found.stream().anyMatch(p -> p.id().equals(one.id));
                if (!had && one.pattern.matcher(sentence).find()) {
                    int months = YEARLY.matcher(sentence).find() ? YEAR : 0;
                    Source source = new Source(document, section.isEmpty() ? null : section, null, Extras.NONE);
                    found.add(new Practice(one.id, one.name, one.kind, "", months, false, source, Extras.NONE));
                }
            }
        }
        return found;
    }

    private static final class Known {
        private final String id;
        private final String name;
        private final String kind;
        private final Pattern pattern;

        Known(String id, String name, String kind, String words) {
            this.id = id;
            this.name = name;
            this.kind = kind;
            pattern = Pattern.compile(words, Pattern.UNICODE_CASE);
        }
    }
}
