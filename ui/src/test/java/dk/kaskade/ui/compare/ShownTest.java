package dk.kaskade.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShownTest {
    @Test
    void sixAreInSightAndTheOthersByTurning() {
        Shown first = new Shown(0, 8);
        assertThat(first.columns()).containsExactly(0, 1, 2, 3, 4, 5);
        assertThat(first.isAll()).isFalse();
        assertThat(first.turned(1).columns()).containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void thePageStaysFullAtBothEnds() {
        assertThat(new Shown(0, 8).turned(-1).from()).isZero();
        assertThat(new Shown(0, 8).turned(9).columns()).containsExactly(2, 3, 4, 5, 6, 7);
    }

    @Test
    void fewerThanSixAreAllInSight() {
        assertThat(new Shown(0, 6).isAll()).isTrue();
        assertThat(new Shown(2, 3).columns()).containsExactly(0, 1, 2);
    }
}
