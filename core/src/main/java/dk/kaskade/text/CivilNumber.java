package dk.kaskade.text;

import java.util.regex.Pattern;

/**
 * Tells a Danish civil registration number (CPR): six digits of a date, a hyphen or a space or nothing, and four more. Such a
 * number has no place in an organisation, and is refused wherever somebody types or pastes it. The day may be raised by
 * 60, as in numbers given for the time being. The digits of a UUID are none, whatever they look like.
 */
public final class CivilNumber {
    private static final Pattern NUMBER = Pattern.compile(
            "(?<!\\d)(0[1-9]|[12]\\d|3[01]|6[1-9]|[78]\\d|9[01])(0[1-9]|1[0-2])\\d{2}[-\u2010-\u2013 ]?\\d{4}(?!\\d)");

    private static final int DIGITS = 10;

    private static final Pattern UUID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private CivilNumber() {}

    /** Whether such a number stands anywhere in a text. */
    public static boolean isIn(String text) {
        return hasDigits(text)
                && NUMBER.matcher(text).find()
                && NUMBER.matcher(UUID.matcher(text).replaceAll("-")).find();
    }

    /** Most texts have too few digits, and are asked by the hundred thousand. */
    private static boolean hasDigits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < DIGITS; i++) {
            char c = text.charAt(i);
            digits += c >= '0' && c <= '9' ? 1 : 0;
        }
        return digits == DIGITS;
    }

    /** Whether a text is such a number and nothing else. */
    public static boolean is(String text) {
        return hasDigits(text) && NUMBER.matcher(text.strip()).matches();
    }

    /** A text without such numbers, and without the space or brackets that they leave empty. */
    public static String cutOutOf(String text) {
        if (!isIn(text)) {
            return text;
        }
        String rest = NUMBER.matcher(text).replaceAll(" ");
        return rest.replaceAll("\\(\\s*\\)|\\[\\s*]", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
