package dk.kaskade.framework;

/** On what a link between two expectations rests. A {@link #READING} counts in no inspection until it is confirmed. */
public enum Ground {
    /** The document says it with the same words. */
    WORDING("wording"),
    /** The same topic. */
    TOPIC("topic"),
    /** Somebody's interpretation. */
    READING("reading"),
    /** Confirmed by the municipality. */
    CONFIRMED("confirmed");

    private final String id;

    Ground(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    public boolean counts() {
        return this != READING;
    }
}
