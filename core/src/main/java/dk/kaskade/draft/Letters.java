package dk.kaskade.draft;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How names are written: as an id, as a name, as a short title. */
final class Letters {
    private static final Locale DANISH = Locale.forLanguageTag("da");
    private static final int ID_WORDS = 3;
    private static final int LEAD_LENGTH = 64;
    private static final int TITLE_WORDS = 7;
    private static final int TITLE_LENGTH = 52;

    private Letters() {}

    /** Small Latin letters, digits and hyphens. */
    static String id(String name) {
        String plain =
                name.toLowerCase(DANISH).replace("æ", "ae").replace("ø", "oe").replace("å", "aa");
        String id = Normalizer.normalize(plain, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-");
        return id.replaceAll("^-|-$", "");
    }

    /** A name in capitals as it is written in running text. */
    static String asName(String text) {
        String plain = text.replaceAll("\\s*[:–-]\\s*$", "").strip();
        if (plain.isEmpty() || !Prose.capitals(plain)) {
            return plain;
        }
        String low = plain.toLowerCase(DANISH);
        return low.substring(0, 1).toUpperCase(DANISH) + low.substring(1);
    }

    /** The first words that say something, for ids that are spoken of. */
    static String shortId(String name) {
        List<String> words = new ArrayList<>();
        for (String word : name.split("\\s+")) {
            if (words.size() == ID_WORDS || !words.isEmpty() && Prose.connecting(word)) {
                break;
            }
            words.add(word);
            if (word.endsWith(",")) {
                break;
            }
        }
        return id(String.join(" ", words));
    }

    /** The words before the dash, or the first words, ended where a thought ends. */
    static String title(String text) {
        String lead = text.split("\\s+[–—-]\\s+", 2)[0];
        if (!lead.equals(text) && Prose.words(lead) > 1 && lead.length() <= LEAD_LENGTH && !lead.matches(".*[.?!].*")) {
            return withoutLooseEnd(lead);
        }
        StringBuilder title = new StringBuilder();
        int words = 0;
        for (String word : text.split(" ")) {
            if (words > 0 && (words == TITLE_WORDS || title.length() + word.length() >= TITLE_LENGTH)) {
                break;
            }
            title.append(words++ == 0 ? "" : " ").append(word);
            if (words > 2 && word.matches(".*[,.;:!?]$")) {
                break;
            }
        }
        return withoutLooseEnd(title.toString());
    }

    private static String withoutLooseEnd(String title) {
        String cut = title.replaceFirst("[\\s,.;:–—-]+$", "");
        int space = cut.lastIndexOf(' ');
        while (space > 0 && Prose.connecting(cut.substring(space + 1))) {
            cut = cut.substring(0, space).replaceFirst("[\\s,.;:–—-]+$", "");
            space = cut.lastIndexOf(' ');
        }
        return cut;
    }
}
