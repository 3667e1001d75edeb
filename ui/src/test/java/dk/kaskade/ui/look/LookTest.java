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
}
