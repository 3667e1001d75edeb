package dk.kaskade.ui.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import org.junit.jupiter.api.Test;

class LaneGridTest {
    private static final List<Double> WISHES = List.of(180.0, 300.0, 240.0, 120.0);

    @Test
    void lanes_that_have_room_enough_share_what_is_left_over_by_what_they_ask_for() {
        LaneGrid grid = LaneGrid.within(WISHES, 1680);
        assertThat(grid.width(1)).isCloseTo(600, offset(0.01));
        assertThat(grid.width(3)).isCloseTo(240, offset(0.01));
    }

    @Test
    void lanes_that_lack_room_give_way_by_what_they_ask_for_beyond_the_least() {
        LaneGrid grid = LaneGrid.within(WISHES, 178 * 3 + 120 + 93);
        assertThat(grid.width(0)).isCloseTo(179, offset(0.01));
        assertThat(grid.width(1)).isCloseTo(178 + 61, offset(0.01));
        assertThat(grid.width(2)).isCloseTo(178 + 31, offset(0.01));
        assertThat(grid.width(3)).isCloseTo(120, offset(0.01));
    }

    @Test
    void lanes_are_never_narrower_than_the_least() {
        LaneGrid grid = LaneGrid.within(WISHES, 100);
        assertThat(grid.lane(4)).isCloseTo(LaneGrid.least(WISHES), offset(0.01));
        assertThat(grid.width(1)).isCloseTo(178, offset(0.01));
    }

    @Test
    void the_lanes_fill_the_room_exactly() {
        assertThat(LaneGrid.within(WISHES, 790).lane(4)).isCloseTo(790, offset(0.01));
        assertThat(LaneGrid.within(List.of(), 790).lanes()).isZero();
    }
}
