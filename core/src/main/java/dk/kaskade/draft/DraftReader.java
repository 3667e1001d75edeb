package dk.kaskade.draft;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads a framework out of a document's text. What it takes for what:
 *
 * <ul>
 *   <li>a list under a heading that names a role: that role's expectations;
 *   <li>a numbered list, or a list of sentences under a short heading: a focus area and expectations of every leader;
 *   <li>headings with a paragraph each: values where "værdier" stands above them, else focus areas if in capitals;
 *   <li>headings, or a list, under a heading about guide marks ("pejlemærker"): guide marks;
 *   <li>a list of questions: ideas; what is known by name (LUS, MUS, evaluation ...): practices.
 * </ul>
 *
 * <p>Everything else is handed back. It never fails: a text without anything it knows gives an empty framework and the whole text.
 */
public final class DraftReader {
    private DraftReader() {}

    /** @param text lines end with a line feed, pages with a form feed where they are known */
    public static Draft read(String text, Given given) {
        List<Block> blocks = Blocks.of(text);
        Assembly assembly = new Assembly(blocks, Municipality.of(text, given), given);
        Set<Block> used = new HashSet<>(assembly.read());
        List<Leftover> leftovers = blocks.stream()
                .filter(block -> !used.contains(block))
                .map(Block::leftover)
                .sorted(Comparator.comparingInt(Leftover::from))
                .toList();
        return new Draft(assembly.framework(), leftovers);
    }
}
