package dk.kaskade.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.fixture.Look;
import org.junit.jupiter.api.Test;

final class OutsideCommunityTest {
    @Test
    void tellsWhoIsInNoCommunity() {
        Look look = look("a\n  b\n  c vacant\ncommunity: one members=a\ncommunity: two members=a,gone");

        assertThat(look.positions()).containsExactly("b", "c");
        assertThat(look.examined()).isEqualTo(3);
    }

    @Test
    void hasNothingToLookAtWithoutAnyCommunity() {
        assertThat(look("a\n  b").examined()).isZero();
    }

    @Test
    void isSilentWhereEverybodyIsInOne() {
        assertThat(look("a\n  b\ncommunity: one members=a,b").findings()).isEmpty();
    }

    private static Look look(String organisation) {
        return Look.with(new OutsideCommunity(), organisation, "");
    }
}
