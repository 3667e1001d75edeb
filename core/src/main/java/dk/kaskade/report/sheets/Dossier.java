package dk.kaskade.report.sheets;

import java.util.List;

/**
 * A report of several tables without a format: what it is, what it comes to, and table by table.
 *
 * @param lines what it is of, each a sentence
 * @param tiles what it comes to
 */
public record Dossier(String title, List<String> lines, List<Tile> tiles, List<Chapter> chapters) {
    /** A figure before and after. */
    public record Tile(String label, String before, String after, Tone tone) {}

    /** What a change of a figure means. */
    public enum Tone {
        PLAIN,
        BETTER,
        WORSE
    }

    /**
     * A table under a heading of its own.
     *
     * @param note   how it is to be read
     * @param groups its rows, all of them; one without a heading where they need no dividing
     */
    public record Chapter(Sheet sheet, String note, List<Group> groups) {
        public Chapter {
            groups = List.copyOf(groups);
        }
    }

    /**
     * Rows that belong together.
     *
     * @param sign    the same in every language: {@code new}, {@code closed}; blank = none
     * @param heading blank = none
     * @param from    the first row, {@code to} the one behind the last
     */
    public record Group(String sign, String heading, int from, int to) {}

    public Dossier {
        lines = List.copyOf(lines);
        tiles = List.copyOf(tiles);
        chapters = List.copyOf(chapters);
    }
}
