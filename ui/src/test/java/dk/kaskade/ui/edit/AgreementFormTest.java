package dk.kaskade.ui.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.extras.Extras;
import dk.kaskade.fixture.FrameworkText;
import dk.kaskade.framework.Framework;
import dk.kaskade.organisation.Agreement;
import dk.kaskade.text.Texts;
import dk.kaskade.ui.look.Wording;
import java.awt.EventQueue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AgreementFormTest {
    private static final Framework FRAMEWORK = FrameworkText.framework("""
            L1 leder
            T1 team
            A1 *
            """);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static @Nullable Agreement shownAndSaved(Agreement agreement) throws Exception {
        Agreement[] saved = new Agreement[1];
        EventQueue.invokeAndWait(() ->
                saved[0] = new AgreementForm(FRAMEWORK, agreement, new Wording(Texts.DANISH), () -> {}).agreement());
        return saved[0];
    }

    @Test
    void showingAnAgreementAndSavingItChangesNothingNotEvenWhatIsNotThere() throws Exception {
        Agreement whole = new Agreement(
                "a1", "Aftale", DAY, DAY.plusDays(1), List.of("L1", "A1", "gone"), new Extras(Map.of("x", 1)));
        assertThat(shownAndSaved(whole)).isEqualTo(whole);
        Agreement least = new Agreement("a2", "Aftale", null, null, List.of(), Extras.NONE);
        assertThat(shownAndSaved(least)).isEqualTo(least);
    }

    @Test
    void anAgreementSaysSomethingAndEndsAfterItBegins() throws Exception {
        assertThat(shownAndSaved(new Agreement("a1", " ", DAY, null, List.of(), Extras.NONE)))
                .isNull();
        assertThat(shownAndSaved(new Agreement("a1", "T", DAY, DAY.minusDays(1), List.of(), Extras.NONE)))
                .isNull();
        assertThat(shownAndSaved(new Agreement("a1", "T", DAY, DAY, List.of(), Extras.NONE)))
                .isNotNull();
    }
}
