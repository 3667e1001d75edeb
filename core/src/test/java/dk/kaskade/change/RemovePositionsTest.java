package dk.kaskade.change;

import static dk.kaskade.change.RemovePositions.Reports.GO_TOO;
import static dk.kaskade.change.RemovePositions.Reports.MOVE_UP;
import static dk.kaskade.change.Try.danish;
import static dk.kaskade.change.Try.done;
import static dk.kaskade.change.Try.position;
import static dk.kaskade.change.Try.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.extras.Extras;
import dk.kaskade.fixture.ChainText;
import dk.kaskade.organisation.Acceptance;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class RemovePositionsTest {
    private static final Organisation ORGANISATION = ChainText.organisation("""
            dir
              c1
                l1
                  t1
                t2 dotted=c2,l1
              c2
            community: board members=dir,c1,l1
            """)
            .withAccepted(List.of(
                    accepted("l1", List.of()), accepted(null, List.of("c2", "l1")), accepted("dir", List.of())));

    private static Acceptance accepted(@Nullable String position, List<String> positions) {
        return new Acceptance("x", position, null, positions, "because", null, Extras.NONE);
    }

    private static RemovePositions remove(RemovePositions.Reports reports, String... positions) {
        return new RemovePositions(List.of(positions), reports);
    }

    private static List<String> ids(Organisation organisation) {
        return organisation.positions().stream().map(Position::id).toList();
    }

    @Test
    void reportsMoveUpToTheNextLeaderWhoStays() {
        Organisation after = done(ORGANISATION, remove(MOVE_UP, "l1", "c1"));
        assertThat(ids(after)).containsExactly("dir", "t1", "t2", "c2");
        assertThat(position(after, "t1").reportsTo()).isEqualTo("dir");
        assertThat(position(after, "t2").reportsTo()).isEqualTo("dir");
    }

    @Test
    void reportsOfTheTopStandAtTheTop() {
        Organisation after = done(ORGANISATION, remove(MOVE_UP, "dir"));
        assertThat(position(after, "c1").reportsTo()).isNull();
        assertThat(position(after, "t1").reportsTo()).isEqualTo("l1");
    }

    @Test
    void theWholeBranchGoes() {
        Organisation after = done(ORGANISATION, remove(GO_TOO, "c1"));
        assertThat(ids(after)).containsExactly("dir", "c2");
        assertThat(after.communities().get(0).members()).containsExactly("dir");
    }

    @Test
    void takesWhatReferredToThemAlongAndNothingElse() {
        Organisation after = done(ORGANISATION, remove(MOVE_UP, "l1"));
        assertThat(position(after, "t2").alsoReportsTo()).containsExactly("c2");
        assertThat(after.communities().get(0).members()).containsExactly("dir", "c1");
        assertThat(after.accepted()).containsExactly(accepted("dir", List.of()));
        assertThat(after.people()).isEqualTo(ORGANISATION.people());
        assertThat(position(after, "c2")).isSameAs(position(ORGANISATION, "c2"));
    }

    @Test
    void removesFromARingWithoutGoingRound() {
        Organisation ring = ChainText.organisation("""
                a reportsTo=b
                b reportsTo=a
                c reportsTo=a
                """);
        Organisation after = done(ring, remove(MOVE_UP, "a", "b"));
        assertThat(position(after, "c").reportsTo()).isNull();
        assertThat(done(ring, remove(GO_TOO, "a")).positions()).isEmpty();
    }

    @Test
    void theSecondOfOneIdTakesThePlaceOfTheFirst() {
        Organisation twice = ChainText.organisation("""
                a title=First
                  b dotted=a
                a title=Second
                """);
        Organisation after = done(twice, remove(MOVE_UP, "a"));
        assertThat(position(after, "a").title()).isEqualTo("Second");
        assertThat(position(after, "b")).isEqualTo(position(twice, "b"));
    }

    @Test
    void refusesUnknownOnesAndRemovesNothingThen() {
        assertThat(refusal(ORGANISATION, remove(GO_TOO, "c1", "x"))).isEqualTo("refused.unknown-position");
    }

    @Test
    void isTold() {
        assertThat(danish(ORGANISATION, remove(MOVE_UP, "c1"))).isEqualTo("Fjern c1");
        assertThat(danish(ORGANISATION, remove(GO_TOO, "c1", "c2"))).isEqualTo("Fjern 2 stillinger og alle derunder");
    }
}
