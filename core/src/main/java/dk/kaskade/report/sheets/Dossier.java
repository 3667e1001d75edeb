package dk.kaskade.report.sheets;

import java.util.List;
import java.util.Set;

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
     * @param muted  rows that count in nothing
     * @param cards  told in place of the rows where there are any
     */
    public record Chapter(Sheet sheet, String note, List<Group> groups, Set<Integer> muted, List<Card> cards) {
        public Chapter {
            groups = List.copyOf(groups);
            muted = Set.copyOf(muted);
            cards = List.copyOf(cards);
        }

        public Chapter(Sheet sheet, String note, List<Group> groups) {
            this(sheet, note, groups, Set.of(), List.of());
        }
    }

    /**
     * What is told of one leader.
     *
     * @param sign    the same in every language; blank = none
     * @param summary what it comes to
     * @param closing what is left to say
     */
    public record Card(String heading, String sign, String summary, List<Item> items, List<String> closing) {
        public Card {
            items = List.copyOf(items);
            closing = List.copyOf(closing);
        }
    }

    /**
     * One thing on a card.
     *
     * @param text  blank = none
     * @param facts short, each by itself
     */
    public record Item(String title, String text, List<String> facts) {
        public Item {
            facts = List.copyOf(facts);
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
