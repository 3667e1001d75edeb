package dk.kaskade.comparison.themes;

import dk.kaskade.comparison.LevelKind;
import dk.kaskade.framework.Theme;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One theme in one organisation's framework.
 *
 * @param main         how many points have it as main theme
 * @param common       how many of these are expected of every leader
 * @param expectations ids of all points that have it, as main or other theme, in the framework's order
 * @param of           how many points the framework has; where it is 0 there is nothing to look at
 * @param carried      as its leaders meet it, 0 to 1: the share of what a position carries, averaged over the positions that
 *                     carry anything, so that one role's points and every leader's weigh as they are met
 * @param positions    ids of the positions that carry a point with it as main theme, in the organisation's order
 * @param byLevel      each kind of level, also one that the organisation does not have
 * @param touches      where else it stands
 */
public record ThemeCell(
        Theme theme,
        Presence presence,
        int main,
        int common,
        List<String> expectations,
        int of,
        double carried,
        List<String> positions,
        Map<LevelKind, LevelShare> byLevel,
        List<Touch> touches) {
    public ThemeCell {
        expectations = List.copyOf(expectations);
        positions = List.copyOf(positions);
        byLevel = Collections.unmodifiableMap(new EnumMap<>(byLevel));
        touches = List.copyOf(touches);
    }

    /** Of the framework's points those that have it as main theme, 0 to 1. */
    public double share() {
        return of == 0 ? 0 : (double) main / of;
    }
}
