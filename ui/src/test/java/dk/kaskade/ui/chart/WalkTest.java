package dk.kaskade.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.ui.layout.ChainLayout;
import dk.kaskade.ui.layout.Layout;
import dk.kaskade.ui.layout.LayoutInput;
import dk.kaskade.ui.layout.LayoutOptions;
import org.junit.jupiter.api.Test;

class WalkTest {
    private static final int[] PARENT = {-1, 0, 0, 1, 1, -1};

    private static Layout layout(boolean... folded) {
        LayoutInput input = LayoutInput.of(PARENT, LayoutOptions.screen(800, 600));
        return ChainLayout.of(folded.length == 0 ? input : input.withFolded(folded));
    }

    @Test
    void goesToTheLeaderAndTheFirstReport() {
        assertThat(Walk.UP.from(layout(), 4)).isEqualTo(1);
        assertThat(Walk.DOWN.from(layout(), 0)).isEqualTo(1);
        assertThat(Walk.DOWN.from(layout(), 1)).isEqualTo(3);
    }

    @Test
    void goesToSiblingsInTheOrganisationsOrder() {
        assertThat(Walk.NEXT.from(layout(), 1)).isEqualTo(2);
        assertThat(Walk.PREVIOUS.from(layout(), 2)).isEqualTo(1);
        assertThat(Walk.NEXT.from(layout(), 0)).isEqualTo(5);
    }

    @Test
    void goesDownAColumnOfCardsWithoutReports() {
        assertThat(Walk.DOWN.from(layout(), 3)).isEqualTo(4);
    }

    @Test
    void staysWhereThereIsNoFurtherWay() {
        assertThat(Walk.UP.from(layout(), 0)).isZero();
        assertThat(Walk.NEXT.from(layout(), 2)).isEqualTo(2);
        assertThat(Walk.DOWN.from(layout(), 4)).isEqualTo(4);
        assertThat(Walk.DOWN.from(layout(false, true, false, false, false, false), 1))
                .isNotEqualTo(3);
    }

    @Test
    void beginsAtTheTop() {
        assertThat(Walk.DOWN.from(layout(), -1)).isZero();
        assertThat(Walk.HOME.from(layout(), 4)).isZero();
        assertThat(Walk.HOME.from(ChainLayout.of(LayoutInput.of(new int[0], LayoutOptions.screen(1, 1))), -1))
                .isEqualTo(-1);
    }
}
