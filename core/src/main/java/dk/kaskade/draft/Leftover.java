package dk.kaskade.draft;

/**
 * A piece of the document that became nothing in the draft.
 *
 * @param from number of its first line in the text, counted from 1
 * @param to   number of its last line
 * @param text with lines and broken words joined
 */
public record Leftover(int from, int to, Kind kind, String text) {
    /** What it was taken for. */
    public enum Kind {
        HEADING("heading"),
        PROSE("prose"),
        POINT("point"),
        QUOTE("quote"),
        FURNITURE("furniture");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }
}
