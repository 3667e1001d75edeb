package dk.kaskade.ui.paint;

import dk.kaskade.ui.look.Tint;
import java.util.List;

/**
 * What stands on one position's card, ready to be drawn.
 *
 * @param title line 1
 * @param line2 who holds it, or the unit where names are hidden
 * @param line3 the unit, or what the lens says
 * @param levels the levels of its roles from the top down, empty without a role
 * @param vacant drawn dashed, line 2 in italics
 * @param acting has a chip after line 2
 * @param errors how many errors, shown before the gaps
 * @param gaps how many gaps that count
 * @param accepted how many gaps somebody lives with, shown only where there is nothing else
 * @param strip colour of the strip at the left
 * @param segments into how many pieces the strip is cut
 * @param bar the line along the lower edge
 */
public record ChartCard(
        String id,
        String title,
        String line2,
        String line3,
        String unit,
        List<Integer> levels,
        boolean vacant,
        boolean acting,
        int errors,
        int gaps,
        int accepted,
        Tint strip,
        int segments,
        Bar bar) {
    public ChartCard {
        levels = List.copyOf(levels);
    }

    /** The highest level, 0 without a role. */
    public int level() {
        return levels.isEmpty() ? 0 : levels.get(0);
    }

    /** Two shares of a whole, one after the other, each in its colour; the rest is empty. */
    public record Bar(double first, Tint firstTint, double second, Tint secondTint) {
        public static final Bar NONE = new Bar(0, Tint.HOVER, 0, Tint.HOVER);

        public boolean isEmpty() {
            return first <= 0 && second <= 0;
        }
    }
}
