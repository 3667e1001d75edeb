package dk.kaskade.ui.handout;

import dk.kaskade.ui.paper.PdfPages;
import java.util.List;

/** What can be seen of a handout before it is written. */
sealed interface Preview {
    /**
     * Pages as they are printed.
     *
     * @param note     a line about them, empty where there is nothing to say
     * @param warning  whether the note is one
     */
    record Pages(PdfPages pages, String note, boolean warning) implements Preview {}

    /**
     * The first rows of a table.
     *
     * @param figures columns that stand at the right
     * @param all     how many rows there are
     */
    record Rows(List<String> headings, List<List<String>> rows, List<Integer> figures, int all) implements Preview {
        public Rows {
            headings = List.copyOf(headings);
            rows = List.copyOf(rows);
            figures = List.copyOf(figures);
        }
    }

    /** Nothing to be seen, but a word about it. */
    record Told(String words) implements Preview {}
}
