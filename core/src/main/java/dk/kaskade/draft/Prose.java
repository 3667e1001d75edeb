package dk.kaskade.draft;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** How Danish and English text runs on: over a line's end, over a broken word. */
final class Prose {
    private static final Set<String> CONNECTING = Set.of(
            "og", "eller", "i", "på", "af", "for", "til", "at", "med", "om", "fra", "som", "der", "den", "det", "de",
            "en", "et", "ved", "mellem", "under", "over", "hos", "samt", "vi", "sin", "sit", "sine", "deres", "vores",
            "via", "gennem", "the", "a", "an", "and", "or", "of", "to", "in", "on", "with", "from", "by");
    private static final Pattern AND = Pattern.compile("^(?:og|eller|samt|and|or)\\b.*");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?:][”“\"»')]*$");

    private Prose() {}

    static String join(List<String> lines) {
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            if (text.isEmpty()) {
                text.append(line);
            } else if (!halfWord(text)) {
                text.append(' ').append(line);
            } else if (AND.matcher(line).matches()) {
                text.append(' ').append(line);
            } else {
                if (beginsLow(line)) {
                    text.setLength(text.length() - 1);
                }
                text.append(line);
            }
        }
        return text.toString();
    }

    private static boolean halfWord(CharSequence text) {
        int last = text.length() - 1;
        return last > 0 && text.charAt(last) == '-' && Character.isLetter(text.charAt(last - 1));
    }

    static boolean beginsLow(String line) {
        return !line.isEmpty() && Character.isLowerCase(line.codePointAt(0));
    }

    /** Begins as a sentence or a heading does, a quotation mark apart. */
    static boolean beginsHigh(String line) {
        String plain = line.replaceFirst("^[”“\"»'„]+\\s*", "");
        return !plain.isEmpty()
                && (Character.isUpperCase(plain.codePointAt(0)) || Character.isDigit(plain.codePointAt(0)));
    }

    static boolean endsSentence(String line) {
        return SENTENCE_END.matcher(line).matches();
    }

    /** More must follow: a comma, a hyphen, or a word that nothing ends with. */
    static boolean leansOn(String line) {
        return line.endsWith(",") || line.endsWith("-") || line.endsWith("–") || connecting(lastWord(line));
    }

    static boolean connecting(String word) {
        return CONNECTING.contains(word.toLowerCase(java.util.Locale.ROOT));
    }

    static boolean capitals(String text) {
        return text.codePoints().filter(Character::isLetter).count() > 1
                && text.codePoints().noneMatch(Character::isLowerCase);
    }

    static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    private static String lastWord(String line) {
        return line.substring(line.lastIndexOf(' ') + 1);
    }
}
