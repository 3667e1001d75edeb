package dk.kaskade.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.fixture.Look;
import dk.kaskade.inspect.Named;
import dk.kaskade.inspect.Named.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

final class UntranslatedTest {
    private static final String FRAMEWORK = "A1 * translate\nA2 * translate\nC1 chef translate\nA3 *";

    @Test
    void namesWhatIsCarriedWithoutWords() {
        Look look = look("a level=2 words=A1\n  b level=3 words=A1,A2");

        assertThat(look.positions()).containsExactly("a");
        assertThat(look.at("a").expectations()).containsExactly("A2", "C1");
        assertThat(look.at("a").arguments()).containsExactly(2, new Named(Kind.EXPECTATION, List.of("A2", "C1")));
        assertThat(look.examined()).isEqualTo(2);
    }

    @Test
    void doesNotAskForWhatDoesNotApply() {
        assertThat(look("a level=3 words=A1 notApplicable=A2").findings()).isEmpty();
    }

    @Test
    void asksNobodyWhereNobodyIs() {
        assertThat(look("a vacant").examined()).isZero();
    }

    @Test
    void doesNotTakeAStatusForWords() {
        assertThat(look("a level=3 words=A1 practised=A2").at("a").expectations())
                .containsExactly("A2");
    }

    @Test
    void hasNothingToLookAtWhereNoWordsAreAskedFor() {
        assertThat(Look.with(new Untranslated(), "a", "A1 *").examined()).isZero();
    }

    private static Look look(String organisation) {
        return Look.with(new Untranslated(), organisation, FRAMEWORK);
    }
}
