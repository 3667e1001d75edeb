package dk.kaskade.exchange.xlsx;

import dk.kaskade.text.Printable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text as a cell of Excel can hold it. It is written as text, so no beginning makes a formula of it. */
final class XlsxCells {
    /** As many characters as Excel has room for. */
    static final int LONGEST = 32_767;

    /** What Excel would read as a character by its number, {@code _x0041_} as an A. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private XlsxCells() {}

    /** @param cut stands at the end of a text that is too long */
    static String text(String raw, String cut) {
        Matcher escapes = ESCAPE.matcher(Printable.of(raw));
        String text = escapes.replaceAll("_x005F_");
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = LONGEST - cut.length();
        boolean half = Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, half ? end - 1 : end) + cut;
    }
}
