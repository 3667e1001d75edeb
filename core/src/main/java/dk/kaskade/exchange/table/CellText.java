package dk.kaskade.exchange.table;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a person means by a cell: without what other programs put around it. */
public final class CellText {
    /** {@code ="00123"}: how reports keep Excel from taking an id for a number. */
    private static final Pattern FORMULA_TEXT = Pattern.compile("=\"([^\"]*)\"");

    /** {@code '00123}: the same with the mark that Excel itself uses. */
    private static final Pattern MARKED_NUMBER = Pattern.compile("'(\\d+)");

    private static final char FIRST_COMBINING = '\u0300';

    private CellText() {}

    /**
     * Stripped, decomposed accents composed ({@code a} and a ring become {@code å}), hard spaces made ordinary, invisible
     * characters gone, and a number that was marked as text without its mark.
     */
    public static String clean(String raw) {
        String text = raw;
        if (hasUnusual(text)) {
            text = Normalizer.normalize(visible(text), Normalizer.Form.NFC);
        }
        text = text.strip();
        if (text.isEmpty() || text.charAt(0) != '=' && text.charAt(0) != '\'') {
            return text;
        }
        Matcher formula = FORMULA_TEXT.matcher(text);
        Matcher marked = MARKED_NUMBER.matcher(text);
        return formula.matches() ? formula.group(1).strip() : marked.matches() ? marked.group(1) : text;
    }

    private static boolean hasUnusual(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST_COMBINING || c == '\u00A0' || c == '\u00AD' || c < ' ' && c != '\n') {
                return true;
            }
        }
        return false;
    }

    private static String visible(String text) {
        StringBuilder all = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                boolean pair = i + 1 < text.length() && text.charAt(i + 1) == '\n';
                all.append(pair ? "" : "\n");
            } else if (Character.isSpaceChar(c) || c == '\t') {
                all.append(' ');
            } else if (c == '\n' || Character.getType(c) != Character.FORMAT && !Character.isISOControl(c)) {
                all.append(c);
            }
        }
        return all.toString();
    }
}
