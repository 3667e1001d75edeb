package dk.kaskade.draft;

/**
 * What the document says about one expectation.
 *
 * @param expectation its id
 * @param text        the document's words; empty where nothing was found
 */
public record WordingMatch(String expectation, Certainty certainty, String text) {
    /** How sure it is that the words belong to the expectation. */
    public enum Certainty {
        /** Same section, same number, and nothing speaks against it. */
        MATCHED("matched"),
        /** Perhaps: found by its words alone, or the numbers do not fit. */
        DOUBTFUL("doubtful"),
        UNMATCHED("unmatched");

        private final String id;

        Certainty(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }
}
