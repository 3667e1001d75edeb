package dk.kaskade.comparison.themes;

import dk.kaskade.cascade.Carried;
import dk.kaskade.cascade.ExpectationSet;
import dk.kaskade.chain.Chain;
import dk.kaskade.comparison.LevelKind;
import dk.kaskade.framework.Expectation;
import dk.kaskade.framework.Theme;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What each position carries, counted by main theme. Leaders of one role mostly carry the same, so each different set is
 * counted once.
 *
 * @param kinds the level of each position, null for one without a known role
 * @param byPosition what each position carries
 */
record Loads(Carried carried, @Nullable LevelKind[] kinds, Load[] byPosition) {
    private static final int NO_THEME = -1;

    /** One set of points: how many, and how many of each main theme. */
    record Load(ExpectationSet points, int count, int[] ofTheme) {
        double share(Theme theme) {
            return count == 0 ? 0 : (double) ofTheme[theme.ordinal()] / count;
        }

        boolean has(Theme theme) {
            return ofTheme[theme.ordinal()] > 0;
        }
    }

    static Loads of(Carried carried) {
        Chain chain = carried.chain();
        Map<ExpectationSet, Load> counted = new HashMap<>();
        Load[] loads = new Load[chain.size()];
        for (int i = 0; i < loads.length; i++) {
            loads[i] = counted.computeIfAbsent(carried.own(i), points -> count(carried, points));
        }
        return new Loads(carried, LevelKind.of(chain), loads);
    }

    private static Load count(Carried carried, ExpectationSet points) {
        int[] ofTheme = new int[Theme.values().length];
        points.stream()
                .map(number -> main(carried.expectation(number)))
                .filter(theme -> theme != NO_THEME)
                .forEach(theme -> ofTheme[theme]++);
        return new Load(points, points.size(), ofTheme);
    }

    /** The main theme by its place, {@value #NO_THEME} where it has none that is known. */
    static int main(Expectation expectation) {
        return expectation.themes().isEmpty()
                ? NO_THEME
                : Theme.of(expectation.themes().get(0)).map(Theme::ordinal).orElse(NO_THEME);
    }

    int size() {
        return byPosition.length;
    }

    String id(int position) {
        return carried.chain().id(position);
    }
}
