package dk.kaskade.ui.compare;

import java.util.List;
import javax.swing.Icon;
import org.jspecify.annotations.Nullable;

/**
 * A line of a grid: a heading over those that follow, or a figure of each organisation.
 *
 * @param tip    why the figure matters; empty for a heading
 * @param under  a second, smaller line under the label; empty where there is none
 * @param height in px at 100 %
 */
record Line(
        boolean heading,
        String label,
        String under,
        @Nullable Icon icon,
        String tip,
        int height,
        List<Cell> cells) {
    static final int HEADING = 26;
    static final int FIGURE = 28;

    Line {
        cells = List.copyOf(cells);
    }

    static Line heading(String label) {
        return new Line(true, label, "", null, "", HEADING, List.of());
    }

    static Line of(String label, @Nullable Icon icon, String tip, int height, List<Cell> cells) {
        return new Line(false, label, "", icon, tip, height, cells);
    }

    /** The same at another height; headings keep theirs. */
    Line high(int px) {
        return heading ? this : new Line(false, label, under, icon, tip, px, cells);
    }

    Line under(String words) {
        return new Line(heading, label, words, icon, tip, height, cells);
    }
}
