package dk.kaskade.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.fixture.ChainText;
import dk.kaskade.fixture.FrameworkText;
import dk.kaskade.fixture.Look;
import dk.kaskade.framework.Framework;
import dk.kaskade.inspect.Named;
import dk.kaskade.inspect.Named.Kind;
import dk.kaskade.inspect.Quoted;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SeveralRolesTest {
    @Test
    void namesTheRolesTopDown() {
        Look look = look("a roles=team,chef\n  b roles=chef,chef\n  c roles=chef,nix", "");

        assertThat(look.positions()).containsExactly("a");
        assertThat(look.at("a").roles()).containsExactly("chef", "team");
        assertThat(look.at("a").expectations()).isEmpty();
        assertThat(look.examined()).isEqualTo(3);
    }

    @Test
    void namesWhatIsAskedTwice() {
        String framework =
                "C1 chef leadsTo=L1,~L2\nC2 chef,leder\nC3 chef\nL1 leder\nL2 leder leadsTo=T1\nA1 *\nT1 team";

        assertThat(look("a roles=chef,leder", framework).at("a").arguments().subList(2, 4))
                .as("said with the same words, or of both roles; a mere reading does not count")
                .containsExactly(3, new Named(Kind.EXPECTATION, List.of("C1", "C2", "L1")));
    }

    @Test
    void takesEqualTitlesForOneThing() {
        Framework framework = FrameworkText.framework("C1 chef\nc-1 leder\nC2 leder");

        assertThat(Look.with(new SeveralRoles(), ChainText.organisation("a roles=chef,leder"), framework)
                        .at("a")
                        .arguments()
                        .get(2))
                .as("the titles are the ids: C1 and c-1 differ in letters")
                .isEqualTo(0);
        Framework same = FrameworkText.framework("C-1 chef\nc_1 leder\nC2 leder");
        assertThat(Look.with(new SeveralRoles(), ChainText.organisation("a roles=chef,leder"), same)
                        .at("a")
                        .arguments()
                        .get(3))
                .isEqualTo(Named.of(Kind.EXPECTATION, "C-1"));
    }

    @Test
    void namesWhatPullsApart() {
        String framework =
                "C1 chef themes=mod,data\nC2 chef themes=data\nL1 leder themes=data\nL2 leder themes=trivsel\n"
                        + "polarity: near-far";

        assertThat(look("a roles=chef,leder", framework).at("a").arguments().subList(4, 8))
                .containsExactly(
                        2, new Named(Kind.THEME, List.of("mod", "trivsel")), 1, new Quoted(List.of("near-far")));
    }

    @Test
    void tellsAVacantPositionToo() {
        assertThat(look("a roles=chef,leder vacant", "").positions()).containsExactly("a");
    }

    private static Look look(String organisation, String framework) {
        return Look.with(new SeveralRoles(), organisation, framework);
    }
}
