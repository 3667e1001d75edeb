package dk.kaskade.exchange.xlsx;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of sheets as Excel takes them: 31 characters, without {@code []:*?/\}, none twice in whatever case. */
final class SheetNames {
    private static final int LONGEST = 31;

    private final Set<String> taken = new HashSet<>();

    String of(String wanted) {
        // an apostrophe may not stand at the ends; "History" is Excel's own
        String legal = wanted.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ").replaceAll("^[\\s']+|[\\s']+$", "");
        String base = legal.isEmpty() || legal.equalsIgnoreCase("history") ? legal + "_" : legal;
        String free = cut(base, LONGEST);
        for (int n = 2; !taken.add(free.toLowerCase(Locale.ROOT)); n++) {
            String number = " " + n;
            free = cut(base, LONGEST - number.length()) + number;
        }
        return free;
    }

    private static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        boolean half = Character.isHighSurrogate(text.charAt(length - 1));
        return text.substring(0, half ? length - 1 : length).replaceAll("[\\s']+$", "");
    }
}
