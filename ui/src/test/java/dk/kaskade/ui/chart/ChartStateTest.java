package dk.kaskade.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.paint.ChartCard;
import dk.kaskade.ui.paint.ChartModel;
import dk.kaskade.ui.paint.Charts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChartStateTest {
    private final ChartState state = new ChartState(Charts.below(-1, 0, 1, 1, 0, 4));

    private static ChartModel withLevels(int size) {
        List<ChartCard> cards = new ArrayList<>();
        int[] parent = new int[size];
        for (int i = 0; i < size; i++) {
            int level = i == 0 ? 1 : i < 10 ? 2 : 3;
            parent[i] = i == 0 ? -1 : i < 10 ? 0 : 1 + i % 9;
            cards.add(new ChartCard(
                    "n" + i,
                    "Leder",
                    "Anne Eksempel",
                    "",
                    "",
                    List.of(level),
                    false,
                    false,
                    0,
                    0,
                    0,
                    Tint.LEVEL1,
                    level,
                    ChartCard.Bar.NONE));
        }
        return Charts.of(cards, parent);
    }

    @Test
    void foldsAndUnfolds() {
        assertThat(state.fold(1, true)).isTrue();
        assertThat(state.scene().layout().isVisible(2)).isFalse();
        assertThat(state.fold(1, true)).isFalse();
        assertThat(state.fold(1, false)).isTrue();
        assertThat(state.scene().layout().isVisible(2)).isTrue();
    }

    @Test
    void doesNotFoldWhatHasNothingBelow() {
        assertThat(state.fold(2, true)).isFalse();
        assertThat(state.fold(-1, true)).isFalse();
    }

    @Test
    void opensALargeChartFoldedToTheSecondLevelAndASmallOneWhole() {
        state.show(withLevels(401));
        assertThat(state.scene().layout().drawn()).isEqualTo(10);

        state.show(Charts.below(-1, 0));
        state.show(withLevels(400));
        assertThat(state.scene().layout().drawn()).isEqualTo(400);
    }

    @Test
    void showsToALevel() {
        state.show(withLevels(40));
        state.showToLevel(1);
        assertThat(state.scene().layout().drawn()).isEqualTo(1);
        state.showToLevel(3);
        assertThat(state.scene().layout().drawn()).isEqualTo(40);
    }

    @Test
    void keepsWhatIsFoldedWhenTheChartChanges() {
        state.fold(1, true);
        state.show(Charts.below(-1, 0, 1, 1, 0, 4, 0));
        assertThat(state.isFolded(1)).isTrue();

        state.show(withLevels(20));
        state.show(Charts.below(-1, 0, 1));
        assertThat(state.isFolded(1)).isFalse();
    }

    @Test
    void revealsACardByUnfoldingOnlyItsWay() {
        state.fold(1, true);
        state.fold(4, true);
        state.reveal(2);

        assertThat(state.scene().layout().isVisible(2)).isTrue();
        assertThat(state.isFolded(4)).isTrue();
    }

    @Test
    void leavesTheFocusForACardOutsideIt() {
        state.focus("p1");
        assertThat(state.scene().layout().drawn()).isEqualTo(3);
        state.reveal(2);
        assertThat(state.focus()).isEqualTo("p1");
        state.reveal(5);
        assertThat(state.focus()).isEmpty();
        assertThat(state.scene().layout().isVisible(5)).isTrue();
    }

    @Test
    void forgetsAFocusThatIsGone() {
        state.focus("p4");
        state.show(Charts.below(-1, 0, 1));
        assertThat(state.focus()).isEmpty();
        assertThat(state.focus("findes-ikke")).isFalse();
    }

    @Test
    void ignoresUnknownIds() {
        assertThat(state.numbers(List.of("p2", "findes-ikke")).stream()).containsExactly(2);
        assertThat(state.ids(state.numbers(List.of("p2")))).isEqualTo(Set.of("p2"));
    }

    @Test
    void showsTwoColumnsOfManyLeadersAndThenHowManyMoreThereAre() {
        state.show(withLevels(401));
        state.showToLevel(Integer.MAX_VALUE);

        assertThat(state.scene().layout().rest(1)).isEqualTo(32);
        assertThat(state.scene().layout().drawn()).isEqualTo(10 + 9 * 11);
        assertThat(state.restAt(
                        state.scene().layout().restX(1) + 1,
                        state.scene().layout().restY(1) + 1))
                .isEqualTo(1);
        assertThat(state.restAt(-5, -5)).isNegative();

        assertThat(state.fold(1, false)).isTrue();
        assertThat(state.scene().layout().rest(1)).isZero();
        assertThat(state.fold(1, false)).isFalse();
    }

    @Test
    void showsAllOfTheColumnInWhichSomebodyIsSought() {
        state.show(withLevels(401));
        state.reveal(399);

        assertThat(state.scene().layout().isVisible(399)).isTrue();
        assertThat(state.scene().layout().rest(1 + 399 % 9)).isZero();
    }

    @Test
    void leavesNobodyOutOfAChartThatIsNotLarge() {
        state.show(Charts.below(-1, 0));
        state.show(withLevels(400));

        assertThat(state.scene().layout().rest(1)).isZero();
    }
}
