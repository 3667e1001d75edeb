package dk.kaskade.intake;

import java.util.Locale;

/** By what a position of a newer file is taken for one that is there already, the surest first. */
public enum Certainty {
    /** The file's own id. */
    ID,
    /** Unit, title and holder. */
    HOLDER,
    /** Unit and title, and there is only one such. */
    UNIT_AND_TITLE,
    /** Holder and title, in another unit. */
    HOLDER_AND_TITLE,
    /** Holder and unit, under another title. */
    HOLDER_AND_UNIT;

    /** {@code unit-and-title}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A guess that a person should look at. */
    public boolean uncertain() {
        return this == UNIT_AND_TITLE || this == HOLDER_AND_TITLE || this == HOLDER_AND_UNIT;
    }

    public String name(Locale language) {
        return IntakeTexts.TEXTS.get(language, "certainty." + id());
    }
}
