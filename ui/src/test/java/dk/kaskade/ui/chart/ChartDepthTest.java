package dk.kaskade.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.ui.layout.Layout;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.paint.ChartCard;
import dk.kaskade.ui.paint.ChartModel;
import dk.kaskade.ui.paint.Charts;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChartDepthTest {
    /** Two directors, a chief below the second, a leader and somebody without a role below the chief. */
    private static final ChartModel CHAIN = model(new int[] {1, 1, 2, 3, 0}, -1, 0, 1, 2, 2);

    private static ChartModel model(int[] levels, int... parent) {
        List<ChartCard> cards = new ArrayList<>();
        for (int i = 0; i < levels.length; i++) {
            cards.add(new ChartCard(
                    "p" + i,
                    "Stilling " + i,
                    "",
                    "",
                    "",
                    levels[i] == 0 ? List.of() : List.of(levels[i]),
                    false,
                    false,
                    0,
                    0,
                    0,
                    Tint.LINE2,
                    1,
                    ChartCard.Bar.NONE));
        }
        return Charts.of(cards, parent);
    }

    private static Layout shown(int level) {
        ChartState state = new ChartState(CHAIN);
        state.showToLevel(level);
        return state.scene().layout();
    }

    @Test
    void showsEverybodyOfALevelAlsoWhereSomeStandBelowEachOther() {
        assertThat(shown(1).isVisible(1)).isTrue();
        assertThat(shown(1).isVisible(2)).isFalse();
        assertThat(shown(1).hidden(1)).isEqualTo(3);
    }

    @Test
    void countsWhoHasNoRoleAsOneLevelBelowTheLeader() {
        assertThat(shown(2).isVisible(4)).isFalse();
        assertThat(shown(3).isVisible(4)).isTrue();
    }

    @Test
    void showsAllAtTheLast() {
        Layout all = shown(Integer.MAX_VALUE);
        assertThat(all.drawn()).isEqualTo(5);
    }

    @Test
    void leavesARingAlone() {
        assertThat(ChartDepth.of(model(new int[] {1, 2}, 1, 0)).below(0)).isEqualTo(Integer.MAX_VALUE);
    }
}
