package dk.kaskade.ui.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnitPrefixTest {
    private final UnitPrefix prefix = new UnitPrefix(List.of(
            "Center for Vand",
            "Center for Skov",
            "Center for Havn",
            "Center for alle",
            "Skov",
            "Team for Luft",
            "Team for Lys",
            "Center for "));

    @Test
    void what_three_units_begin_with_is_left_out() {
        assertThat(prefix.without("Center for Vand")).isEqualTo("Vand");
    }

    @Test
    void what_only_two_begin_with_stays() {
        assertThat(prefix.without("Team for Luft")).isEqualTo("Team for Luft");
    }

    @Test
    void a_name_that_another_unit_has_alone_stays_whole() {
        assertThat(prefix.without("Center for Skov")).isEqualTo("Center for Skov");
    }

    @Test
    void what_is_not_a_name_of_its_own_stays_whole() {
        assertThat(prefix.without("Center for alle")).isEqualTo("Center for alle");
        assertThat(prefix.without("Center for ")).isEqualTo("Center for ");
        assertThat(prefix.without("Havn")).isEqualTo("Havn");
    }
}
