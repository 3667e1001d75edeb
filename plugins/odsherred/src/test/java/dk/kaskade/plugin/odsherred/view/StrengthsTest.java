package dk.kaskade.plugin.odsherred.view;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.extras.Extras;
import dk.kaskade.framework.Framework;
import dk.kaskade.framework.GuideMark;
import dk.kaskade.framework.Norms;
import dk.kaskade.framework.Role;
import dk.kaskade.framework.Source;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StrengthsTest {
    private static final GuideMark COURAGE = mark("mod");
    private static final GuideMark EFFECT = mark("effekt");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static GuideMark mark(String id) {
        return new GuideMark(id, id, "", List.of(), GuideMark.Scale.ONE_TO_FIVE, Source.UNKNOWN, Extras.NONE);
    }

    private static Framework framework() {
        Framework none = Framework.none();
        return new Framework(
                "f",
                "",
                "",
                "da",
                "1",
                List.of(),
                List.of(
                        new Role("chef", "Chef", "Chefer", 1, Extras.NONE),
                        new Role("leder", "Leder", "Ledere", 2, Extras.NONE)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(COURAGE, EFFECT),
                List.of(),
                List.of(),
                List.of(),
                Norms.NONE,
                none.extras());
    }

    /** A position, held unless its id is "vakant", with strengths of courage in the order they were set. */
    private static Position position(String id, String above, Integer... courage) {
        List<dk.kaskade.organisation.Strength> set = new ArrayList<>();
        for (int value : courage) {
            set.add(new dk.kaskade.organisation.Strength(COURAGE.id(), value, DAY.plusDays(set.size()), Extras.NONE));
        }
        return new Position.Builder(id)
                .title(id)
                .roles(List.of(above.isEmpty() ? "chef" : "leder"))
                .holders(id.equals("vakant") ? List.of() : List.of("p-" + id))
                .reportsTo(above.isEmpty() ? null : above)
                .strengths(set)
                .build();
    }

    private static Strengths strengths(Position... positions) {
        return Strengths.of(
                new Organisation(
                        "o",
                        "O",
                        "f",
                        null,
                        List.of(),
                        List.of(),
                        List.of(positions),
                        List.of(),
                        List.of(),
                        List.of(),
                        Map.of(),
                        Extras.NONE),
                framework());
    }

    @Test
    void tellsNotSetFromTheMiddle() {
        Strengths strengths = strengths(position("a", "", 3), position("b", "a"));

        assertThat(strengths.of("a", 0).own()).isEqualTo(3);
        assertThat(strengths.of("b", 0).own()).isNull();
        assertThat(strengths.of("b", 0).leaders()).isEqualTo(3);
        assertThat(strengths.of("b", 0).distance()).isZero();
        assertThat(strengths.set(0)).isEqualTo(1);
        assertThat(strengths.set(1)).isZero();
    }

    @Test
    void isTensionFromTwoStepsOn() {
        Strengths strengths = strengths(position("a", "", 3), position("b", "a", 4), position("c", "a", 5));

        assertThat(strengths.of("b", 0).apart()).isFalse();
        assertThat(strengths.of("c", 0).apart()).isTrue();
        assertThat(strengths.of("a", 0).apart()).isFalse();
    }

    @Test
    void listsTheFarthestApartFirstAndThenDownTheChain() {
        Strengths strengths =
                strengths(position("a", "", 5), position("b", "a", 3), position("c", "a", 1), position("d", "c", 3));

        assertThat(strengths.tensions(COURAGE))
                .extracting(tension -> tension.leader().id(), Tension::distance)
                .containsExactly(tuple("c", 4), tuple("b", 2), tuple("d", 2));
        assertThat(strengths.tensions(null)).hasSize(3);
        assertThat(strengths.tensions(EFFECT)).isEmpty();
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    @Test
    void saysNothingOfAPositionThatNobodyHolds() {
        Strengths strengths = strengths(position("a", "", 5), position("vakant", "a", 1));

        assertThat(strengths.of("vakant", 0).own()).isEqualTo(1);
        assertThat(strengths.tensions(null)).isEmpty();
    }

    @Test
    void keepsWhatWasSetBefore() {
        Strengths strengths = strengths(position("a", "", 2, 4, 2, 3));

        assertThat(strengths.of("a", 0).own()).isEqualTo(3);
        assertThat(strengths.of("a", 0).earlier()).containsExactly(2, 4);
    }

    @Test
    void spreadsTheLeadersOfEachLevelOverTheScale() {
        Strengths strengths =
                strengths(position("a", "", 5), position("b", "a", 3), position("c", "a", 3), position("d", "a"));

        assertThat(strengths.spreads(0))
                .containsExactly(
                        new Spread(1, "Chefer", List.of(0, 0, 0, 0, 1), 0),
                        new Spread(2, "Ledere", List.of(0, 0, 2, 0, 0), 1));
        assertThat(strengths.spreads(0).get(1).mostShare()).isEqualTo(1f);
        assertThat(strengths.spreads(1).get(0).mostShare()).isZero();
    }
}
