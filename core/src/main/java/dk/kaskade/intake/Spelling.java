package dk.kaskade.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as they are compared: written in another way they are still the same. */
final class Spelling {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u2000-\\u200b\\u202f\\ufeff]+");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final int KEY_BYTES = 4;
    private static final char DELETE = 0x7f;
    private static final char HARD_SPACE = 0xa0;
    private static final char LAST_LATIN = 0x17f;

    private Spelling() {}

    /** Composed accents, single spaces, none at the ends. */
    static String tidy(String text) {
        return isTidy(text)
                ? text
                : SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                        .replaceAll(" ")
                        .strip();
    }

    /** Most cells are: Latin letters, none of them put together of two characters, with one space at a time between. */
    private static boolean isTidy(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = c > ' ' && c < DELETE || c > HARD_SPACE && c <= LAST_LATIN;
            if (!letter && (c != ' ' || before == ' ')) {
                return false;
            }
            before = c;
        }
        return before != ' ' || text.isEmpty();
    }

    /** Whatever it is, without regard to capitals. */
    static String plain(String text) {
        return tidy(text).toLowerCase(Locale.ROOT);
    }

    /** A person's name: "Eksempel, Anne" is "Anne Eksempel". */
    static String name(String text) {
        return plain(turned(text));
    }

    /** A name as it is spoken, where the surname was written first. */
    static String turned(String text) {
        String tidy = tidy(text);
        int comma = tidy.indexOf(',');
        boolean two = comma > 0 && comma == tidy.lastIndexOf(',') && comma < tidy.length() - 1;
        return two ? tidy(tidy.substring(comma + 1) + " " + tidy.substring(0, comma)) : tidy;
    }

    /** An id of digits without the zeros that it begins with; any other as it is. */
    static String unzeroed(String id) {
        if (!id.startsWith("0") || !DIGITS.matcher(id).matches()) {
            return id;
        }
        String rest = id.replaceFirst("^0+", "");
        return rest.isEmpty() ? "0" : rest;
    }

    /** A short text that is the same for the same things, and tells nothing of them at a glance. */
    static String hash(String text) {
        try {
            byte[] all = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(all, 0, KEY_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
