package dk.kaskade.ui.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.organisation.ResponseStatus;
import dk.kaskade.ui.look.ProgressLine.Share;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressTest {
    @Test
    void whatDoesNotApplyIsCountedButNotInTheWhole() {
        Progress progress = Progress.of(List.of(
                ResponseStatus.PRACTISED,
                ResponseStatus.AGREED,
                ResponseStatus.AGREED,
                ResponseStatus.OPEN,
                ResponseStatus.NOT_APPLICABLE));
        assertThat(progress.placed()).isEqualTo(3);
        assertThat(progress.applying()).isEqualTo(4);
        assertThat(progress.count(ResponseStatus.NOT_APPLICABLE)).isEqualTo(1);
        assertThat(progress.shares()).extracting(Share::count).containsExactly(1, 2, 0, 1);
    }

    @Test
    void nothingExpectedIsNothingOfNothing() {
        Progress progress = Progress.of(List.of());
        assertThat(progress.placed()).isZero();
        assertThat(progress.applying()).isZero();
    }
}
