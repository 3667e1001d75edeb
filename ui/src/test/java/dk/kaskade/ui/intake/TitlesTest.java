package dk.kaskade.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.framework.TitleRule;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import java.util.List;
import org.junit.jupiter.api.Test;

class TitlesTest {
    private static Position position(String id, String title, String leader, String... roles) {
        return new Position.Builder(id)
                .title(title)
                .reportsTo(leader.isEmpty() ? null : leader)
                .roles(List.of(roles))
                .build();
    }

    private static final Titles TITLES = Titles.of(Organisation.empty("o", "O", null)
            .withPositions(List.of(
                    position("1", "Direktør", "", "dir"),
                    position("2", "Leder", "1", "leder"),
                    position("3", "Leder", "2", "leder"),
                    position("4", "Konsulent", "2"))));

    @Test
    void titlesWithoutARoleComeFirstThenTheMostFrequent() {
        assertThat(TITLES.lines()).extracting(Titles.Line::title).containsExactly("Konsulent", "Leder", "Direktør");
        assertThat(TITLES.lines().get(1).positions()).isEqualTo(2);
        assertThat(TITLES.without()).isEqualTo(1);
    }

    @Test
    void aPositionIsCountedForTheFirstRuleThatSpeaksOfIt() {
        List<TitleRule> rules =
                List.of(TitleRule.of("direktør", "dir"), TitleRule.of("*", "leder"), TitleRule.of("leder", "leder"));
        assertThat(TITLES.spokenOf(rules)).containsExactly(1, 3, 0);
    }

    @Test
    void aRoleForATitleBecomesTheFirstRuleAndReplacesTheOneBefore() {
        List<TitleRule> once = Titles.assigned(List.of(TitleRule.of("*", "leder")), "Konsulent", List.of("chef"));
        List<TitleRule> twice = Titles.assigned(once, "Konsulent", List.of("leder"));
        assertThat(once).extracting(TitleRule::match).containsExactly("Konsulent", "*");
        assertThat(twice).extracting(TitleRule::match).containsExactly("Konsulent", "*");
        assertThat(twice.get(0).roles()).containsExactly("leder");
    }
}
