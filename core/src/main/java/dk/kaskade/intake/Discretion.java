package dk.kaskade.intake;

import dk.kaskade.text.CivilNumber;
import java.util.regex.Pattern;

/** What must not be kept: civil registration numbers at all, and e-mail addresses as ids. */
final class Discretion {
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+");
    private static final int LONGEST = 80;

    private Discretion() {}

    static boolean isEmail(String text) {
        return EMAIL.matcher(text).matches();
    }

    /** Whether an id of the file may be one of the organisation. */
    static boolean maybeId(String text) {
        return !text.isEmpty() && text.length() <= LONGEST && !text.contains("@") && !CivilNumber.isIn(text);
    }

    /** An id as part of a doubt's: itself, or where it must not be kept something that stands for it. */
    static String key(String id) {
        return maybeId(id) ? id : Spelling.hash(Spelling.plain(id));
    }

    /** A text as it may be shown. */
    static String shown(String text) {
        String without = CivilNumber.cutOutOf(text);
        return without.isEmpty() && !text.isEmpty() ? "•••" : without;
    }
}
