package dk.kaskade.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.fixture.Look;
import dk.kaskade.inspect.Named;
import dk.kaskade.inspect.Named.Kind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class OverdueTest {
    private static final String YEARLY = "practice: lus everyMonths=12";

    @Test
    void tellsWhatWasNeverHeldAndWhatWasHeldTooLongAgoInOneFinding() {
        Look look = look("a dialogues=lus@2025-05-01", YEARLY + "\npractice: evaluering everyMonths=36");

        assertThat(look.findings()).hasSize(1);
        assertThat(look.at("a").expectations()).isEmpty();
        assertThat(look.at("a").arguments())
                .containsExactly(
                        1,
                        Named.of(Kind.PRACTICE, "evaluering"),
                        1,
                        Named.of(Kind.PRACTICE, "lus"),
                        LocalDate.of(2025, 5, 1));
    }

    @Test
    void letsTheLastDayOfTheRhythmBe() {
        assertThat(look("a dialogues=lus@2025-11-01", YEARLY).findings()).isEmpty();
        assertThat(look("a dialogues=lus@2025-10-31", YEARLY).positions()).containsExactly("a");
    }

    @Test
    void countsTheLatestInWhateverOrderTheyStand() {
        assertThat(look("a dialogues=lus@2026-05-01,lus@2020-01-01", YEARLY).findings())
                .isEmpty();
    }

    @Test
    void doesNotCountWhatIsPlannedOrHasNoDate() {
        assertThat(look("a dialogues=lus@2026-11-02", YEARLY).positions()).containsExactly("a");
        assertThat(look("a dialogues=lus@2026-11-01", YEARLY).findings()).isEmpty();
        assertThat(look("a dialogues=lus", YEARLY).at("a").arguments()).startsWith(1);
    }

    @Test
    void asksForNothingWithoutARhythmOrVoluntary() {
        String framework = "practice: onboarding everyMonths=0\npractice: sparring everyMonths=1 voluntary";

        assertThat(look("a", framework).examined()).isZero();
    }

    @Test
    void asksNobodyWhereNobodyIs() {
        assertThat(look("a vacant", YEARLY).examined()).isZero();
    }

    private static Look look(String organisation, String framework) {
        return Look.with(new Overdue(), organisation, framework);
    }
}
