package dk.kaskade.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.fixture.Look;
import dk.kaskade.inspect.Named;
import dk.kaskade.inspect.Named.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NoSponsorTest {
    private static final String FRAMEWORK = """
            D1 direktoer leadsTo=C1
            C1 chef leadsTo=T1
            T1 team
            X1 chef leadsTo=X1
            A1 *
            """;

    private static Look look(String organisation) {
        return Look.with(new NoSponsor(), organisation, FRAMEWORK);
    }

    @Test
    void namesWhatIsCarriedAloneAndWhatIsPutAsideAbove() {
        Look look = look("a level=1 notApplicable=D1\n  b level=2 notApplicable=C1\n    c level=4");

        assertThat(look.positions()).containsExactly("c");
        assertThat(look.at("c").expectations()).containsExactly("T1");
        assertThat(look.at("c").arguments())
                .containsExactly(
                        1, Named.of(Kind.EXPECTATION, "T1"), 2, new Named(Kind.EXPECTATION, List.of("D1", "C1")));
        assertThat(look.examined()).isEqualTo(2);
    }

    @Test
    void oneSponsorFarAboveIsEnough() {
        assertThat(look("a level=1\n  b level=2 notApplicable=C1\n    c level=4")
                        .findings())
                .isEmpty();
    }

    @Test
    void aDottedLineCanSponsor() {
        String above = "a level=1 notApplicable=D1\n  b level=2 notApplicable=C1\nx level=1\n  y level=3\n";

        assertThat(look(above + "z level=4 reportsTo=b").positions()).containsExactly("z");
        assertThat(look(above + "z level=4 reportsTo=b dotted=y").findings()).isEmpty();
        assertThat(look(above + "z level=4 reportsTo=b dotted=unheard").positions())
                .containsExactly("z");
    }

    @Test
    void aMissingRoleIsToldElsewhere() {
        assertThat(look("a level=3\n  b level=4").findings()).isEmpty();
    }

    @Test
    void whatNothingLeadsToNeedsNoSponsor() {
        assertThat(look("a level=1 notApplicable=A1\n  b level=2 notApplicable=A1\n    c level=2")
                        .findings())
                .isEmpty();
    }

    @Test
    void nobodyStandsAboveHimself() {
        Look look = look("a level=2 notApplicable=C1 dotted=c\n  b level=3\n    c roles=team,chef");

        assertThat(look.positions()).containsExactly("c");
        assertThat(look.at("c").expectations()).containsExactly("T1");
    }

    @Test
    void whoHangsUnderARingIsAskedAndTheRingIsNot() {
        Look look = look("a level=2 reportsTo=b notApplicable=C1\n  b level=4\n    c level=4");

        assertThat(look.positions()).containsExactly("c");
        assertThat(look.examined()).isEqualTo(1);
    }
}
