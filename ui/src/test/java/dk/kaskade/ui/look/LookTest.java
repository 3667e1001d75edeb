package dk.kaskade.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.GraphicsEnvironment;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.swing.JLabel;
import javax.swing.UIManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LookTest {

    @AfterEach
    void takesTheThemeOff() throws Exception {
        UIManager.setLookAndFeel(UIManager.getCrossPlatformLookAndFeelClassName());
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyColourIsInTheThemeByName(Theme theme) {
        Look.install(theme);

        assertThat(Tint.values()).allSatisfy(tint -> {
            assertThat(UIManager.getColor(tint.key())).as(tint.key()).isNotNull();
            assertThat(tint.color()).as(tint.key()).isEqualTo(tint.in(theme));
        });
    }

    @Test
    void aChangeOfThemeChangesTheColours() {
        Look.install(Theme.LIGHT);
        Color light = Tint.PANEL.color();
        JLabel loose = new JLabel("tools of a view that is not in the window");
        Look.switchTo(Theme.DARK, List.of(loose));
        assertThat(loose.getForeground()).isEqualTo(UIManager.getColor("Label.foreground"));

        assertThat(Tint.PANEL.color()).isNotEqualTo(light).isEqualTo(new Color(0x212429));
    }

    @Test
    void withoutAThemeTheColoursAreTheLightOnes() {
        assertThat(Tint.ACC.color()).isEqualTo(new Color(0x2F5BD3));
    }

    @Test
    void bodyTextIsThirteenPixelsInInter() {
        Look.install(Theme.LIGHT);

        assertThat(Type.BODY.font().getSize()).isEqualTo(13);
        assertThat(Type.BODY.font().getFamily()).isEqualTo("Inter");
        assertThat(Type.PAGE_TITLE.font().getSize()).isEqualTo(22);
        assertThat(Type.CHIP.font().getSize()).isEqualTo(10);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void bodyAndSecondaryTextCanBeReadOnEveryGround(Theme theme) {
        for (Tint ground : Set.of(Tint.WIN, Tint.PANEL, Tint.CANVAS)) {
            assertThat(contrast(Tint.TEXT.in(theme), ground.in(theme))).isGreaterThan(4.5);
            assertThat(contrast(Tint.TEXT2.in(theme), ground.in(theme))).isGreaterThan(4.5);
            assertThat(contrast(Tint.TEXT3.in(theme), ground.in(theme))).isGreaterThan(4.5);
        }
        for (int level = 1; level <= 6; level++) {
            assertThat(contrast(
                            Tint.levelText(level).in(theme),
                            Tint.levelSoft(level).in(theme)))
                    .as("level %d", level)
                    .isGreaterThan(4.5);
        }
    }

    @Test
    void levelsBelowTheFourthShareAColourAndLevelsAboveTheFirstAreTheFirst() {
        assertThat(Tint.level(6)).isEqualTo(Tint.LEVEL5);
        assertThat(Tint.level(0)).isEqualTo(Tint.LEVEL1);
        assertThat(Tint.levelText(3)).isEqualTo(Tint.LEVEL3_TEXT);
        assertThat(Tint.levelSoft(4)).isEqualTo(Tint.LEVEL4_SOFT);
    }

    @Test
    void everyIconHasADrawingAndNoTwoNamesAreAlike() {
        Set<String> names = new HashSet<>();
        assertThat(Icons.values()).allSatisfy(icon -> {
            assertThat(icon.isThere()).as(icon.name()).isTrue();
            assertThat(names.add(icon.name().toLowerCase())).isTrue();
        });
    }

    @Test
    void theProgramsIconComesInSeveralSizes() {
        assertThat(Icons.app()).hasSizeGreaterThan(3);
        assertThat(Icons.app().get(0).getWidth(null)).isEqualTo(16);
    }

    @Test
    void testsOfTheLookNeedNoDisplay() {
        assertThat(GraphicsEnvironment.isHeadless()).isTrue();
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
