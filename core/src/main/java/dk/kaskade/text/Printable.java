package dk.kaskade.text;

/** Text that every format can hold: XML knows no control characters and no halves of a character. */
public final class Printable {
    /** Stands where a character cannot be written. */
    private static final char INSTEAD = '\ufffd';

    private Printable() {}

    /**
     * The text with a mark in place of what XML 1.0 cannot hold: control characters other than tab and line ends, halves
     * of a character, and the two numbers that are none. The same text where there is nothing of the kind.
     */
    public static String of(String text) {
        int first = firstBad(text, 0);
        if (first < 0) {
            return text;
        }
        StringBuilder all = new StringBuilder(text);
        for (int at = first; at >= 0; at = firstBad(text, at + 1)) {
            all.setCharAt(at, INSTEAD);
        }
        return all.toString();
    }

    private static int firstBad(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (bad(c)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean bad(char c) {
        boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r';
        return control || Character.isSurrogate(c) || c == '\ufffe' || c == '\uffff';
    }
}
