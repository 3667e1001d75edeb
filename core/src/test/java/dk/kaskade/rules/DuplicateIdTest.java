package dk.kaskade.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.fixture.ChainText;
import dk.kaskade.fixture.FrameworkText;
import dk.kaskade.fixture.Look;
import dk.kaskade.inspect.Finding;
import dk.kaskade.inspect.Quoted;
import dk.kaskade.organisation.Organisation;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DuplicateIdTest {
    @Test
    void tellsAPositionsIdThatIsUsedTwiceOnce() {
        Look look = look("a\n  b\n  b\n  b");

        assertThat(look.positions()).containsExactly("b");
        assertThat(look.at("b").arguments()).containsExactly("b", 3);
    }

    @Test
    void tellsUnitsAndCommunitiesWithOneId() {
        assertThat(look("a\nunit: u\nunit: u\ncommunity: c members=a\ncommunity: c members=a")
                        .findings())
                .extracting(Finding::variant, f -> f.arguments().get(0))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("unit", "u"),
                        org.assertj.core.groups.Tuple.tuple("community", "c"));
    }

    @Test
    void isSilentWhereDifferentKindsShareAnId() {
        assertThat(look("a holders=a unit=a\nunit: a\ncommunity: a members=a").findings())
                .isEmpty();
    }

    @Test
    void tellsAgreementsOfOnePositionWithOneIdButNotOfTwoPositions() {
        Organisation two = ChainText.organisation("a carries=E1,E2\n  b carries=E1");
        assertThat(Look.with(new DuplicateId(), two, FrameworkText.empty()).findings())
                .isEmpty();
        var same = two.positions().get(0).agreements().get(0);
        Organisation changed = two.withPositions(List.of(
                two.positions().get(0).change().agreements(List.of(same, same)).build()));

        Finding finding =
                Look.with(new DuplicateId(), changed, FrameworkText.empty()).at("a");
        assertThat(finding.variant()).isEqualTo("agreement");
        assertThat(finding.arguments()).containsExactly(new Quoted(List.of("a1")), 1);
    }

    private static Look look(String organisation) {
        return Look.with(new DuplicateId(), organisation, "");
    }
}
