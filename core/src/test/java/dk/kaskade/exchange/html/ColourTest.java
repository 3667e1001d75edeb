package dk.kaskade.exchange.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Text is read on its ground: 4.5 to 1, as WCAG 2.1 AA asks. */
class ColourTest {
    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.MATCH_ALL,
            names = {"^(TEXT|.*_TEXT|ACC$|ERROR$|NOTE$).*"})
    void textIsReadOnEveryGround(Colour text) {
        for (Colour ground : List.of(Colour.PANEL, Colour.CANVAS, Colour.WIN)) {
            readable(text, ground, Colour::light);
            readable(text, ground, Colour::dark);
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.MATCH_ALL,
            names = {".*_SOFT"})
    void textIsReadOnItsSoftGround(Colour ground) {
        String own = ground.name().replace("_SOFT", "");
        Colour text = List.of("ACC", "NOTE").contains(own) ? Colour.valueOf(own) : Colour.valueOf(own + "_TEXT");
        readable(text, ground, Colour::light);
        readable(text, ground, Colour::dark);
    }

    private static void readable(Colour text, Colour ground, Function<Colour, String> shade) {
        assertThat(contrast(shade.apply(text), shade.apply(ground)))
                .as("%s on %s", text, ground)
                .isGreaterThanOrEqualTo(4.5);
    }
}
