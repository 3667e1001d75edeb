package dk.kaskade.ui.paint;

import java.util.Optional;

/**
 * A lens and what of the framework it looks at: {@code talks:lus} on the command line.
 *
 * @param of id of a practice, guide mark, theme, thread or expectation; empty for the first, of the talks for all
 */
public record LensChoice(Lens lens, String of) {
    private static final char BETWEEN = ':';

    public static LensChoice of(Lens lens) {
        return new LensChoice(lens, "");
    }

    /** Reads {@code LENS} or {@code LENS:ID}; nothing for a word that names no lens, or an id where none is asked for. */
    public static Optional<LensChoice> parse(String words) {
        int cut = words.indexOf(BETWEEN);
        String name = cut < 0 ? words : words.substring(0, cut);
        String id = cut < 0 ? "" : words.substring(cut + 1);
        return Lens.of(name).filter(lens -> id.isEmpty() || lens.looksAtOne()).map(lens -> new LensChoice(lens, id));
    }

    @Override
    public String toString() {
        return of.isEmpty() ? lens.id() : lens.id() + BETWEEN + of;
    }
}
