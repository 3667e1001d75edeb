package dk.kaskade.change;

import static dk.kaskade.change.Try.danish;
import static dk.kaskade.change.Try.done;
import static dk.kaskade.change.Try.position;
import static dk.kaskade.change.Try.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.fixture.ChainText;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PlaceBesideTest {
    private static final Organisation ORGANISATION = ChainText.organisation("""
            dir
              c1 title=Centerchef
                t1
                t2
                t3
              c2
            """);

    private static List<String> order(Organisation organisation) {
        return organisation.positions().stream().map(Position::id).toList();
    }

    @Test
    void changesTheOrderOfSiblings() {
        assertThat(order(done(ORGANISATION, new PlaceBeside(List.of("t3"), "t1", false))))
                .containsExactly("dir", "c1", "t3", "t1", "t2", "c2");
        assertThat(order(done(ORGANISATION, new PlaceBeside(List.of("t1"), "t3", true))))
                .containsExactly("dir", "c1", "t2", "t3", "t1", "c2");
        assertThat(order(done(ORGANISATION, new PlaceBeside(List.of("t3", "t1"), "t2", true))))
                .containsExactly("dir", "c1", "t2", "t1", "t3", "c2");
    }

    @Test
    void givesTheLeaderOfTheSiblingToo() {
        Organisation after = done(ORGANISATION, new PlaceBeside(List.of("t2"), "c1", false));
        assertThat(position(after, "t2").reportsTo()).isEqualTo("dir");
        assertThat(order(after)).containsExactly("dir", "t2", "c1", "t1", "t3", "c2");
        assertThat(danish(ORGANISATION, new PlaceBeside(List.of("t2"), "c1", false)))
                .isEqualTo("Placér t2 foran Centerchef");
    }

    @Test
    void refusesItselfItsOwnBranchAndUnknownOnes() {
        assertThat(refusal(ORGANISATION, new PlaceBeside(List.of("t1"), "t1", true)))
                .isEqualTo("refused.beside-itself");
        assertThat(refusal(ORGANISATION, new PlaceBeside(List.of("c1"), "t1", true)))
                .isEqualTo("refused.own-leader");
        assertThat(refusal(ORGANISATION, new PlaceBeside(List.of("c1"), "x", true)))
                .isEqualTo("refused.unknown-position");
        assertThat(refusal(ORGANISATION, new PlaceBeside(List.of("x"), "c1", true)))
                .isEqualTo("refused.unknown-position");
    }
}
