package dk.kaskade.comparison;

import java.util.Locale;

/** What a figure tells of, in the order of a comparison. */
public enum Section {
    SIZE,
    LEVELS,
    SPAN,
    STAFFING,
    /** How far the talk about expectations has come: made of individual answers. */
    TALK,
    /** How far the themes reach down the chain. */
    REACH,
    /** Findings by kind, in each 100 leaders. */
    FINDINGS;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String name(Locale language) {
        return ComparisonTexts.TEXTS.get(language, "section." + id());
    }
}
