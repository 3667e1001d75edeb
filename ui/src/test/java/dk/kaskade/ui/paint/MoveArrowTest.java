package dk.kaskade.ui.paint;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.ui.layout.ChainLayout;
import dk.kaskade.ui.layout.Layout;
import dk.kaskade.ui.layout.LayoutInput;
import dk.kaskade.ui.layout.LayoutOptions;
import dk.kaskade.ui.layout.Measures;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MoveArrowTest {
    /** A leader of two, who lead three each in a column. */
    private static final Layout LAYOUT =
            ChainLayout.of(LayoutInput.of(new int[] {-1, 0, 0, 1, 1, 1, 2, 2, 2}, LayoutOptions.screen(1100, 650)));

    /** The cards that the way from a place to a card runs across. */
    private static List<Integer> crossed(int ghost, int card) {
        int[] corners = new MoveArrow(LAYOUT, ghost, card).corners();
        List<Integer> found = new ArrayList<>();
        for (int other = 0; other < 9; other++) {
            Rectangle box = new Rectangle(LAYOUT.x(other), LAYOUT.y(other), Measures.CARD_WIDTH, Measures.CARD_HEIGHT);
            for (int i = 0; i + 3 < corners.length && other != ghost && other != card; i += 2) {
                if (box.intersectsLine(corners[i], corners[i + 1], corners[i + 2], corners[i + 3])) {
                    found.add(other);
                }
            }
        }
        return found;
    }

    @Test
    void goesRoundWhatStandsAboveInTheColumn() {
        assertThat(crossed(5, 6)).isEmpty();
        assertThat(crossed(8, 3)).isEmpty();
    }

    @Test
    void goesThroughTheGapAboveFromTheTopOfAColumn() {
        assertThat(crossed(3, 6)).isEmpty();
        assertThat(crossed(6, 3)).isEmpty();
    }

    @Test
    void goesUpTheSideOfItsOwnColumn() {
        assertThat(crossed(5, 3)).isEmpty();
    }

    @Test
    void endsAtTheSideOfTheCard() {
        int[] corners = new MoveArrow(LAYOUT, 5, 6).corners();
        assertThat(corners[corners.length - 2]).isEqualTo(LAYOUT.x(6) - 1);
        assertThat(corners[corners.length - 1]).isEqualTo(LAYOUT.y(6) + Measures.CARD_HEIGHT / 2);
    }
}
