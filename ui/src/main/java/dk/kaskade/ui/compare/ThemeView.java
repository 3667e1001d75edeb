package dk.kaskade.ui.compare;

import dk.kaskade.comparison.LevelKind;
import org.jspecify.annotations.Nullable;

/**
 * How the heat map counts.
 *
 * @param level of one kind of level; null = of the whole framework
 */
record ThemeView(Unit unit, @Nullable LevelKind level) {
    /** What stands in the cells. */
    enum Unit {
        /** How much of the framework, or of what a leader carries, is about the theme. */
        SHARE,
        /** How many points. */
        COUNT,
        /** How many of the positions carry one. */
        POSITIONS
    }

    static final ThemeView USUAL = new ThemeView(Unit.SHARE, null);
}
