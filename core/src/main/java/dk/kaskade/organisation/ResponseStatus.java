package dk.kaskade.organisation;

/** How far a position has come with one expectation. An expectation without a response is {@link #OPEN}. */
public enum ResponseStatus {
    OPEN("open"),
    DISCUSSED("discussed"),
    AGREED("agreed"),
    PRACTISED("practised"),
    NOT_APPLICABLE("notApplicable");

    private final String id;

    ResponseStatus(String id) {
        this.id = id;
    }

    /** The word of the file, {@code notApplicable} for instance. */
    public String id() {
        return id;
    }
}
