package dk.kaskade.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.ui.layout.Layout;
import dk.kaskade.ui.layout.Measures;
import dk.kaskade.ui.paint.Charts;
import java.awt.Rectangle;
import org.junit.jupiter.api.Test;

class CardGridTest {
    private final Layout layout =
            Charts.scene(Charts.below(-1, 0, 0, 1, 1, 1, 2, 2, 2, 0, 9, 9, 9)).layout();
    private final CardGrid grid = new CardGrid(layout);

    @Test
    void findsEveryCardAtItsCornersAndNothingBesideIt() {
        for (int card = 0; card < layout.size(); card++) {
            int x = layout.x(card);
            int y = layout.y(card);
            assertThat(grid.at(x, y)).isEqualTo(card);
            assertThat(grid.at(x + Measures.CARD_WIDTH - 1, y + Measures.CARD_HEIGHT - 1))
                    .isEqualTo(card);
            assertThat(grid.at(x + Measures.CARD_WIDTH, y + 2)).isNotEqualTo(card);
        }
    }

    @Test
    void findsNothingOutsideTheDrawing() {
        assertThat(grid.at(-1, 5)).isEqualTo(CardGrid.NONE);
        assertThat(grid.at(1e7, 5)).isEqualTo(CardGrid.NONE);
        assertThat(new CardGrid(Charts.scene(Charts.below()).layout()).at(0, 0)).isEqualTo(CardGrid.NONE);
    }

    @Test
    void findsTheCardsThatABandTouches() {
        assertThat(grid.touching(new Rectangle(layout.x(0) + 5, layout.y(0) + 5, 1, 1)).stream())
                .containsExactly(0);
        assertThat(grid.touching(new Rectangle(0, 0, layout.width(), layout.height()))
                        .cardinality())
                .isEqualTo(13);
    }
}
