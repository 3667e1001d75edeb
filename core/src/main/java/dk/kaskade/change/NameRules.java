package dk.kaskade.change;

import dk.kaskade.text.CivilNumber;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a name, or a word of somebody's own, may be: something, and no number that tells who a citizen is. */
final class NameRules {
    private NameRules() {}

    /** Why something cannot have a name; empty where it can. */
    static Optional<Outcome> refusal(String name) {
        return name.isBlank() ? Optional.of(Apply.refuse("refused.no-name")) : words(name);
    }

    /** Why words that need not be there cannot stand; empty where they can. */
    static Optional<Outcome> words(@Nullable String... all) {
        return Arrays.stream(all).anyMatch(word -> word != null && CivilNumber.isIn(word))
                ? Optional.of(Apply.refuse("refused.civil-number"))
                : Optional.empty();
    }

    /** A word as it is kept: without the blanks around it, and none where nothing is left. */
    static @Nullable String word(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
