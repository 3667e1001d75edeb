package dk.kaskade.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CorrectionsTest {
    private static final PointRef A = new PointRef("a", "A");
    private static final PointRef B = new PointRef("b", "B");
    private static final PointRef B2 = new PointRef("b", "B2");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final Correction YES = Correction.of(A, B, Verdict.CONFIRMED, DAY, "");
    private static final Correction NO = Correction.of(B, A, Verdict.REJECTED, DAY, "ikke det samme");
    private static final Correction MORE = Correction.of(A, B2, Verdict.CONFIRMED, DAY, "");

    @Test
    void keepsTheLastWordAboutTwoPointsInWhicheverOrder() {
        Corrections both = Corrections.NONE.with(YES).with(MORE).with(NO);
        assertThat(both.all()).containsExactly(MORE, NO);
        assertThat(both.about(A, B)).contains(NO);
        assertThat(both.about(B, A)).contains(NO);
        assertThat(both.about(B, B2)).isEmpty();
    }

    @Test
    void takesAWordBack() {
        assertThat(Corrections.NONE.with(YES).with(MORE).without(B, A)).isEqualTo(Corrections.NONE.with(MORE));
        assertThat(Corrections.NONE.with(YES).without(A, B2)).isEqualTo(Corrections.NONE.with(YES));
    }

    @Test
    void changesNothingThatWasThereBefore() {
        Corrections before = Corrections.NONE.with(YES);
        before.with(NO);
        assertThat(before.all()).containsExactly(YES);
    }
}
