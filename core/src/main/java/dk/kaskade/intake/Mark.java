package dk.kaskade.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that stand in lists of leaders and say something of the post: that it is vacant, abolished, held for the time being. */
enum Mark {
    ABOLISHED(
            List.of("nedlagt", "nedlægges", "ophørt", "udgået", "abolished", "discontinued"),
            List.of("afviklet", "lukket", "inaktiv", "slettet", "closed", "inactive")),
    VACANT(
            List.of(
                    "vakant",
                    "vakance",
                    "ubesat",
                    "vakant stilling",
                    "ubesat stilling",
                    "ledig stilling",
                    "stilling ledig",
                    "stilling opslået",
                    "vacant",
                    "vacancy",
                    "unfilled"),
            List.of(
                    "ledig",
                    "ikke besat",
                    "under besættelse",
                    "under rekruttering",
                    "opslået",
                    "n.n.",
                    "n.n",
                    "n. n.",
                    "n n",
                    "nn",
                    "nn.",
                    "tbd",
                    "tba",
                    "ingen",
                    "ikke bemandet")),
    WITHHELD(
            List.of("navnebeskyttet", "navnebeskyttelse", "hemmeligt navn", "navn ikke oplyst", "name withheld"),
            List.of(
                    "n/d",
                    "n.d.",
                    "navne- og adressebeskyttet",
                    "navne- og adressebeskyttelse",
                    "adressebeskyttet",
                    "beskyttet",
                    "hemmelig",
                    "hemmeligt",
                    "fortrolig",
                    "fortroligt",
                    "anonym",
                    "anonymiseret",
                    "skjult",
                    "udeladt",
                    "ikke oplyst",
                    "oplyses ikke",
                    "withheld",
                    "confidential",
                    "not disclosed",
                    "protected")),
    ACTING(
            List.of(
                    "konstitueret",
                    "konst.",
                    "konst",
                    "kst.",
                    "fungerende",
                    "fung.",
                    "fg.",
                    "fgd.",
                    "acting",
                    "interim"),
            List.of("midlertidig", "midlertidigt"));

    private static final String BEFORE = "(?iu)(?:^|(?<=[\\s,;:/(\\[–-]))";
    private static final String BEHIND = "(?=$|[\\s,;:/)\\]–-])";

    private final Pattern strong;
    private final Pattern any;

    /**
     * @param strong words that mean it wherever they stand
     * @param weak   words that mean it where nothing else is said: there are closed wards and protected workshops
     */
    Mark(List<String> strong, List<String> weak) {
        this.strong = pattern(strong.stream());
        any = pattern(Stream.concat(strong.stream(), weak.stream()));
    }

    /** The longest first, so that a part of one does not hide it. */
    private static Pattern pattern(Stream<String> words) {
        return Pattern.compile(words.sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", BEFORE + "(", ")" + BEHIND)));
    }

    /**
     * A text in which one of the words was found.
     *
     * @param word the word, in small letters
     * @param rest what else the text says
     */
    record Found(Mark mark, String word, String rest) {}

    /** Whether a text says nothing but this. */
    Optional<Found> alone(String text) {
        return found(any, text).filter(found -> found.rest.isEmpty());
    }

    /** Whether a text says this, among other things too. */
    Optional<Found> within(String text) {
        return found(strong, text);
    }

    private Optional<Found> found(Pattern words, String text) {
        Matcher matcher = words.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String before = text.substring(0, matcher.start());
        String behind = text.substring(matcher.end());
        return Optional.of(new Found(this, Spelling.plain(matcher.group(1)), rest(before, behind)));
    }

    private static String rest(String before, String behind) {
        String front = before.replaceFirst("[\\s,;:/(\\[–-]+$", "");
        String back = behind.replaceFirst("^[\\s,;:/)\\]–-]+", "");
        if (front.isEmpty()) {
            return capital(back);
        }
        boolean joined = back.isEmpty() || behind.startsWith(",") || behind.startsWith(";");
        return joined ? front + (back.isEmpty() ? "" : ", " + back) : front + " " + back;
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
