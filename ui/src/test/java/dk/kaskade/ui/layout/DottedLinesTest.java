package dk.kaskade.ui.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DottedLinesTest {
    private static Layout layout(int... parent) {
        return ChainLayout.of(LayoutInput.of(parent, LayoutOptions.screen(1100, 650)));
    }

    @Test
    void runsFromACardToTheOtherLeader() {
        Layout layout = layout(Trees.municipality(60, 3));
        DottedLines lines = DottedLines.of(layout, new int[] {50, 1});
        int[] way = lines.way(0);

        assertThat(lines.count()).isEqualTo(1);
        assertThat(way[1]).isEqualTo(layout.y(50) + Measures.CARD_HEIGHT / 2);
        assertThat(way[way.length - 1]).isEqualTo(layout.y(1) + Measures.CARD_HEIGHT / 2);
        assertThat(way[way.length - 2]).isIn(layout.x(1), layout.x(1) + Measures.CARD_WIDTH);
    }

    @Test
    void isLevelOrUprightAllTheWay() {
        Layout layout = layout(Trees.municipality(100, 3));
        for (int card = 10; card < 100; card++) {
            int[] way = DottedLines.of(layout, new int[] {card, 2}).way(0);
            for (int i = 2; i < way.length; i += 2) {
                assertThat(way[i] == way[i - 2] || way[i + 1] == way[i - 1])
                        .as(Arrays.toString(way))
                        .isTrue();
            }
        }
    }

    @Test
    void findsAWayBesideTheCardsNearlyAlways() {
        int crossing = 0;
        Layout layout = layout(Trees.municipality(100, 3));
        for (int card = 10; card < 100; card++) {
            int[] way = DottedLines.of(layout, new int[] {card, 2}).way(0);
            crossing += crosses(layout, way) ? 1 : 0;
        }
        assertThat(crossing).isLessThan(10);
    }

    private static boolean crosses(Layout layout, int[] way) {
        for (int i = 2; i < way.length; i += 2) {
            Rectangle line = new Rectangle(way[i - 2], way[i - 1], 0, 0);
            line.add(way[i], way[i + 1]);
            line.grow(line.width == 0 ? 1 : -1, line.height == 0 ? 1 : -1);
            for (int k = 0; k < layout.drawn(); k++) {
                if (line.intersects(LayoutAssert.card(layout, layout.drawn(k)))) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void hasNoWayWhereAnEndIsHiddenOrBothAreOne() {
        boolean[] folded = {false, true, false};
        Layout layout = ChainLayout.of(
                LayoutInput.of(new int[] {-1, 0, 1}, LayoutOptions.screen(1, 1)).withFolded(folded));

        assertThat(DottedLines.of(layout, new int[] {2, 0}).way(0)).isEmpty();
        assertThat(DottedLines.of(layout, new int[] {1, 1}).way(0)).isEmpty();
        assertThat(DottedLines.NONE.count()).isZero();
    }
}
