package dk.kaskade.difference;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    private static final Organisation BEFORE = Organisation.empty("o", "Prøve", null)
            .withPositions(List.of(Position.of("a", "A", null), Position.of("b", "B", "a")));

    @Test
    void newRemovedAndChangedPositionsAreToldWithWhatChanged() {
        Organisation after = BEFORE.withPositions(
                List.of(Position.of("a", "Ny A", null).change().staff(0).build(), Position.of("c", "C", "a")));
        Difference difference = Difference.between(BEFORE, after);
        assertThat(difference.added()).extracting(Position::id).containsExactly("c");
        assertThat(difference.removed()).extracting(Position::id).containsExactly("b");
        assertThat(difference.changed()).singleElement().satisfies(changed -> {
            assertThat(changed.before().title()).isEqualTo("A");
            assertThat(changed.fields()).containsExactly(Field.TITLE, Field.STAFF);
        });
        assertThat(difference.beyond()).isFalse();
    }

    @Test
    void theSameValueDiffersInNothing() {
        assertThat(Difference.between(BEFORE, BEFORE).isNone()).isTrue();
    }

    @Test
    void anotherNameAloneIsBeyondThePositions() {
        Difference difference = Difference.between(BEFORE, BEFORE.withName("Andet"));
        assertThat(difference.beyond()).isTrue();
        assertThat(difference.isNone()).isFalse();
        assertThat(difference.changed()).isEmpty();
    }

    @Test
    void anotherOrderIsNoDifference() {
        Organisation turned = BEFORE.withPositions(
                List.of(BEFORE.positions().get(1), BEFORE.positions().get(0)));
        assertThat(Difference.between(BEFORE, turned).isNone()).isTrue();
    }
}
