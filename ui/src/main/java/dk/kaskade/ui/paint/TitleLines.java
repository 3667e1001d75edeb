package dk.kaskade.ui.paint;

import java.util.List;
import java.util.Locale;

/**
 * A title in at most two lines. It is broken at a space or, since Danish titles are long words, before the word that
 * they end with: Daginstitutions-leder.
 */
public final class TitleLines {
    private static final List<String> LAST_WORDS =
            List.of("leder", "chef", "direktør", "koordinator", "konsulent", "ansvarlig", "inspektør");

    private final Face face;
    private final double size;

    /** Titles in a face and size. */
    public TitleLines(Face face, double size) {
        this.face = face;
        this.size = size;
    }

    /** The lines, the last of them with three dots where the title does not fit into two; the room may differ for the first. */
    public List<String> of(String title, double firstRoom, double room) {
        if (face.width(title, size) <= room) {
            return List.of(title);
        }
        String first = "";
        String second = title;
        for (int at = 1; at < title.length(); at++) {
            String before = before(title, at);
            if (!before.isEmpty() && face.width(before, size) <= firstRoom) {
                first = before;
                second = title.substring(at).stripLeading();
            }
        }
        String fitted = face.fit(second, size, first.isEmpty() ? firstRoom : room);
        return first.isEmpty() ? List.of(fitted) : List.of(first, fitted);
    }

    /** The first line if the title may be broken here, otherwise nothing. */
    private static String before(String title, int at) {
        if (title.charAt(at) == ' ') {
            return title.substring(0, at);
        }
        if (title.charAt(at - 1) == '-') {
            return title.substring(0, at);
        }
        boolean inWord = at >= 3 && Character.isLetter(title.charAt(at - 1));
        return inWord && beginsLastWord(title, at) ? title.substring(0, at) + "-" : "";
    }

    private static boolean beginsLastWord(String title, int at) {
        String rest = title.substring(at).toLowerCase(Locale.ROOT);
        return LAST_WORDS.stream()
                .anyMatch(word -> rest.startsWith(word)
                        && (rest.length() == word.length() || !Character.isLetter(rest.charAt(word.length()))));
    }
}
