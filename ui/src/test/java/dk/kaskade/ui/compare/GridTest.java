package dk.kaskade.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GridTest {
    private final List<Spot> asked = new ArrayList<>();
    private final Grid grid = new Grid(asked::add).label(100);

    @BeforeEach
    void showTwoSectionsOfThreeColumns() {
        grid.setSize(700, 400);
        grid.show(
                List.of(
                        Line.heading("Størrelse"),
                        line("stillinger"),
                        Line.heading("Bemanding"),
                        line("vakante"),
                        line("konstituerede")),
                List.of(false, false, false));
    }

    private static Line line(String key) {
        List<Cell> cells = IntStream.range(0, 3)
                .mapToObj(i -> new Cell(key + " " + i, (ink, room) -> {}, spot(key, i)))
                .toList();
        return Line.of(key, null, "fordi", Line.FIGURE, cells);
    }

    private static Spot spot(String key, int column) {
        return new Spot(key, column, key, "1", "fordi", "", List.of("p" + column));
    }

    @Test
    void theKeysGoFromFigureToFigureOverHeadings() {
        grid.step(1, 0);
        grid.step(0, 1);
        grid.ask();
        assertThat(asked).containsExactly(spot("vakante", 1));
        assertThat(grid.getAccessibleContext().getAccessibleDescription()).isEqualTo("vakante 1");
    }

    @Test
    void theKeysStayAtTheEdges() {
        grid.step(-1, -1);
        grid.ask();
        grid.toEnd(true);
        grid.step(1, 9);
        grid.ask();
        assertThat(asked).containsExactly(spot("stillinger", 0), spot("konstituerede", 2));
    }

    @Test
    void aFigureIsFoundWhereItIsPainted() {
        var room = grid.cell(3, 2);
        Cell cell = grid.cellAt(new Point((int) room.getCenterX(), (int) room.getCenterY()));
        assertThat(cell).isNotNull();
        assertThat(cell.words()).isEqualTo("vakante 2");
        assertThat(grid.cellAt(new Point(10, (int) room.getCenterY()))).isNull();
        assertThat(grid.cellAt(new Point((int) room.getCenterX(), 390))).isNull();
    }

    @Test
    void theSameFigureIsFoundAgainAfterAnEdit() {
        assertThat(grid.find(new Spot("vakante", 1, "vakante", "7", "", "", List.of())))
                .contains(spot("vakante", 1));
        assertThat(grid.find(spot("er væk", 1))).isEmpty();
    }

    @Test
    void whoCannotSeeItHearsOfEveryFigure() {
        var access = grid.getAccessibleContext();
        assertThat(access.getAccessibleChildrenCount()).isEqualTo(15);
        assertThat(access.getAccessibleChild(4).getAccessibleContext().getAccessibleName())
                .isEqualTo("stillinger 1");
    }
}
