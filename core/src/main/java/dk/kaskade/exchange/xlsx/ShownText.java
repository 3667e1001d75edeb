package dk.kaskade.exchange.xlsx;

import dk.kaskade.exchange.table.CellText;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.jspecify.annotations.Nullable;

/**
 * A cell as Excel shows it, where that tells more than what is stored: a number that is an id keeps its zeros and gets no
 * exponent, a day is {@code 2026-11-01}, a formula is what it came to.
 */
final class ShownText {
    /** As many digits of a number as Excel keeps. */
    private static final MathContext DIGITS = new MathContext(15);

    /** Beyond that a number is no id and no amount. */
    private static final int LONGEST = 40;

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private ShownText() {}

    static String of(@Nullable Cell cell, boolean date1904) {
        Object value = cell == null ? null : cell.getValue();
        if (value instanceof BigDecimal number) {
            return number(number, cell, date1904);
        } else if (value instanceof Boolean flag) {
            return flag ? "ja" : "nej";
        }
        return value == null ? "" : CellText.clean(unescaped(value.toString()));
    }

    private static String number(BigDecimal stored, Cell cell, boolean date1904) {
        if (Math.abs((long) stored.precision() - stored.scale()) > LONGEST
                || Math.abs((long) stored.scale()) > LONGEST) {
            return stored.toString();
        }
        NumberFormat.Shown format = NumberFormat.of(cell.getDataFormatId(), cell.getDataFormatString());
        String shown = format.shown(stored, date1904);
        return shown != null ? shown : plain(stored);
    }

    private static String plain(BigDecimal stored) {
        BigDecimal rounded = stored.round(DIGITS);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** Excel writes what XML cannot hold as {@code _x000D_}. */
    private static String unescaped(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        Matcher escaped = ESCAPED.matcher(text);
        return escaped.replaceAll(
                found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
