package dk.kaskade.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How far colours stand apart, as the guidelines for accessible content (WCAG 2) count it. */
class ContrastTest {
    private static final double TEXT = 4.5;
    private static final double SHAPE = 3;
    private static final List<Tint> PLAIN = List.of(Tint.WIN, Tint.PANEL, Tint.CANVAS, Tint.HOVER);

    /** A colour on a ground. */
    private record Pair(Tint colour, Tint ground) {
        double contrast(Theme theme) {
            return ContrastTest.contrast(colour.in(theme), ground.in(theme));
        }
    }

    @Test
    void theMeasureIsThatOfTheGuidelines() {
        assertThat(contrast(Color.BLACK, Color.WHITE)).isEqualTo(21);
        assertThat(contrast(Color.WHITE, Color.WHITE)).isEqualTo(1);
        assertThat(contrast(new Color(0x777777), Color.WHITE)).isBetween(4.47, 4.48);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void textCanBeReadOnEveryGround(Theme theme) {
        List<Pair> pairs = on(List.of(Tint.TEXT, Tint.TEXT2, Tint.TEXT3), PLAIN);
        pairs.addAll(on(List.of(Tint.TEXT, Tint.TEXT2, Tint.TEXT3), List.of(Tint.ACC_SOFT)));
        assertFarEnough(pairs, theme, TEXT);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void colouredTextCanBeReadOnEveryGroundAndOnItsOwn(Theme theme) {
        List<Pair> own = List.of(
                new Pair(Tint.ACC, Tint.ACC_SOFT),
                new Pair(Tint.ERROR, Tint.ERROR_SOFT),
                new Pair(Tint.GAP_TEXT, Tint.GAP_SOFT),
                new Pair(Tint.NOTE, Tint.NOTE_SOFT),
                new Pair(Tint.PRACTISED_TEXT, Tint.PRACTISED_SOFT),
                new Pair(Tint.AGREED_TEXT, Tint.AGREED_SOFT),
                new Pair(Tint.DISCUSSED_TEXT, Tint.DISCUSSED_SOFT),
                new Pair(Tint.CHANGED, Tint.CHANGED_SOFT));
        assertFarEnough(own, theme, TEXT);
        assertFarEnough(on(own.stream().map(Pair::colour).toList(), PLAIN), theme, TEXT);
        assertFarEnough(List.of(new Pair(Tint.ON_ACC, Tint.ACC)), theme, TEXT);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void textAboutALevelCanBeReadOnTheLevelsGroundAndOnACard(Theme theme) {
        List<Pair> pairs = new ArrayList<>();
        for (int level = 1; level <= 6; level++) {
            pairs.add(new Pair(Tint.levelText(level), Tint.levelSoft(level)));
            pairs.add(new Pair(Tint.levelText(level), Tint.PANEL));
        }
        assertFarEnough(pairs, theme, TEXT);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void linesAndSignsCanBeSeenOnEveryGround(Theme theme) {
        assertFarEnough(on(List.of(Tint.EDGE, Tint.ACC), PLAIN), theme, SHAPE);
        List<Tint> signs = List.of(
                Tint.ERROR,
                Tint.GAP,
                Tint.NOTE,
                Tint.PRACTISED,
                Tint.AGREED,
                Tint.LEVEL1,
                Tint.LEVEL2,
                Tint.LEVEL3,
                Tint.LEVEL4);
        assertFarEnough(on(signs, List.of(Tint.PANEL)), theme, SHAPE);
    }

    private static List<Pair> on(List<Tint> colours, List<Tint> grounds) {
        List<Pair> pairs = new ArrayList<>();
        for (Tint colour : colours) {
            grounds.forEach(ground -> pairs.add(new Pair(colour, ground)));
        }
        return pairs;
    }

    private static void assertFarEnough(List<Pair> pairs, Theme theme, double least) {
        assertThat(pairs)
                .allSatisfy(pair -> assertThat(pair.contrast(theme))
                        .as("%s in %s", pair, theme)
                        .isGreaterThanOrEqualTo(least));
    }

    private static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
