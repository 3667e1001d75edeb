package dk.kaskade.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.fixture.ChainText;
import dk.kaskade.fixture.Look;
import dk.kaskade.framework.Framework;
import dk.kaskade.inspect.Finding;
import dk.kaskade.inspect.Quoted;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NoRoleTest {
    @Test
    void tellsAPositionWithoutARole() {
        Look look = look("a level=1\n  b");

        assertThat(look.positions()).containsExactly("b");
        assertThat(look.examined()).isEqualTo(2);
    }

    @Test
    void namesRolesThatTheFrameworkDoesNotHave() {
        Finding finding = look("a roles=nix,nada").at("a");

        assertThat(finding.variant()).isEqualTo("unknown");
        assertThat(finding.arguments()).containsExactly(new Quoted(List.of("nix", "nada")));
    }

    @Test
    void isContentWithOneKnownRole() {
        assertThat(look("a roles=nix,chef").findings()).isEmpty();
    }

    @Test
    void isNotAskedUnderAFrameworkWithoutRoles() {
        assertThat(Look.with(new NoRole(), ChainText.organisation("a"), Framework.none())
                        .examined())
                .isZero();
    }

    private static Look look(String organisation) {
        return Look.with(new NoRole(), organisation, "");
    }
}
