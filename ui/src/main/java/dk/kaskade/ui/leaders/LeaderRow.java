package dk.kaskade.ui.leaders;

/**
 * One position in the order of the chain.
 *
 * @param name   who holds it; empty where nobody does
 * @param title  what it is, with its unit where others are called the same
 * @param level  of its highest role; 0 where it has none
 * @param depth  how many stand above it
 * @param above  id of the position it reports to; empty at the top
 * @param search what a filter looks in, folded as {@link dk.kaskade.ui.filter.SearchWords} does
 */
public record LeaderRow(String id, String name, String title, int level, int depth, String above, String search) {

    /** Who holds it; what it is where nobody does. */
    public String shortly() {
        return name.isEmpty() ? title : name;
    }

    /** Whether nobody holds it. */
    public boolean isVacant() {
        return name.isEmpty();
    }
}
