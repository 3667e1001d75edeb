package dk.kaskade.correspondence;

import java.util.Locale;

/** How sure a correspondence is, the surest first. */
public enum Strength {
    /** The same text or nearly, or somebody's own word. */
    SURE,
    /** Several rare words and a theme in common. */
    LIKELY,
    /** Little more than the same topic: somebody should look at it. */
    UNSURE;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String name(Locale language) {
        return CorrespondenceTexts.TEXTS.get(language, "strength." + id());
    }

    public String why(Locale language) {
        return CorrespondenceTexts.TEXTS.get(language, "strength." + id() + ".why");
    }
}
