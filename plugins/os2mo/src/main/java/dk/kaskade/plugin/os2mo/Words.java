package dk.kaskade.plugin.os2mo;

import dk.kaskade.text.Texts;
import java.util.Locale;

/** What both importers say, and how the files say that something is not told. */
final class Words {
    static final Texts TEXTS = Texts.beside(Words.class, "os2mo");

    /** What stands in place of an e-mail that nobody may see. */
    private static final String SECRET = "hemmelig";

    private Words() {}

    static String email(String told) {
        return told.toLowerCase(Locale.ROOT).equals(SECRET) ? "" : told;
    }
}
