package dk.kaskade.correspondence;

import java.util.Locale;

/** What a person has said about two points. */
public enum Verdict {
    /** They correspond, whether that was found or not. */
    CONFIRMED("confirmed"),
    /** They do not, whatever was found. */
    REJECTED("rejected");

    private final String id;

    Verdict(String id) {
        this.id = id;
    }

    /** The word of the files. */
    public String id() {
        return id;
    }

    public String name(Locale language) {
        return CorrespondenceTexts.TEXTS.get(language, "verdict." + id);
    }
}
