package dk.kaskade.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SampleGridTest {
    @Test
    void putsAsManySideBySideAsFit() {
        assertThat(SampleGrid.columns(4, 4)).isEqualTo(4);
        assertThat(SampleGrid.columns(4, 9)).isEqualTo(4);
        assertThat(SampleGrid.columns(4, 2)).isEqualTo(2);
        assertThat(SampleGrid.columns(3, 3)).isEqualTo(3);
        assertThat(SampleGrid.columns(4, 0)).isEqualTo(1);
    }

    @Test
    void leavesNoCardAloneInTheLastRow() {
        assertThat(SampleGrid.columns(4, 3)).isEqualTo(2);
        assertThat(SampleGrid.columns(5, 4)).isEqualTo(3);
        assertThat(SampleGrid.columns(3, 2)).isEqualTo(2);
    }
}
