package dk.kaskade.change;

import static dk.kaskade.change.Try.danish;
import static dk.kaskade.change.Try.done;
import static dk.kaskade.change.Try.refusal;
import static dk.kaskade.change.Try.with;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.fixture.ChainText;
import dk.kaskade.organisation.Organisation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class MovePositionsTest {
    private static final Organisation ORGANISATION = ChainText.organisation("""
            dir title=Direktør
              c1 title=Centerchef
                t1
                t2
              c2
            """);

    private static MovePositions move(@Nullable String leader, String... positions) {
        return new MovePositions(List.of(positions), leader);
    }

    @Test
    void givesOneAnotherLeaderAndLeavesTheRest() {
        assertThat(done(ORGANISATION, move("c2", "t1"))).isEqualTo(with(ORGANISATION, "t1", p -> p.reportsTo("c2")));
    }

    @Test
    void movesSeveralAndKeepsTheirOrder() {
        Organisation expected = with(with(ORGANISATION, "t1", p -> p.reportsTo("c2")), "t2", p -> p.reportsTo("c2"));
        assertThat(done(ORGANISATION, move("c2", "t2", "t1"))).isEqualTo(expected);
    }

    @Test
    void movesToTheTop() {
        assertThat(done(ORGANISATION, move(null, "c1"))).isEqualTo(with(ORGANISATION, "c1", p -> p.reportsTo(null)));
    }

    @Test
    void refusesARing() {
        assertThat(refusal(ORGANISATION, move("c1", "c1"))).isEqualTo("refused.own-leader");
        assertThat(refusal(ORGANISATION, move("t1", "c1"))).isEqualTo("refused.own-branch");
        assertThat(refusal(ORGANISATION, move("t1", "c2", "dir"))).isEqualTo("refused.own-branch");
    }

    @Test
    void refusesWhatChangesNothing() {
        assertThat(refusal(ORGANISATION, move("c1", "t1", "t2"))).isEqualTo("refused.same-leader");
        assertThat(refusal(ORGANISATION, move(null, "dir"))).isEqualTo("refused.at-top-already");
        assertThat(done(ORGANISATION, move("c1", "t1", "c2")))
                .isEqualTo(with(ORGANISATION, "c2", p -> p.reportsTo("c1")));
    }

    @Test
    void refusesUnknownOnes() {
        assertThat(refusal(ORGANISATION, move("c1", "x"))).isEqualTo("refused.unknown-position");
        assertThat(refusal(ORGANISATION, move("x", "t1"))).isEqualTo("refused.unknown-position");
    }

    @Test
    void getsAPositionOutOfARingThatTheFileHas() {
        Organisation ring = ChainText.organisation("""
                a reportsTo=b
                b reportsTo=a
                c
                """);
        assertThat(done(ring, move("c", "a"))).isEqualTo(with(ring, "a", p -> p.reportsTo("c")));
        assertThat(done(ring, move("a", "c"))).isEqualTo(with(ring, "c", p -> p.reportsTo("a")));
    }

    @Test
    void isTold() {
        assertThat(danish(ORGANISATION, move("dir", "c1"))).isEqualTo("Flyt Centerchef til Direktør");
        assertThat(danish(ORGANISATION, move(null, "t1", "t2"))).isEqualTo("Flyt 2 stillinger til toppen");
        assertThat(move("dir", "t2", "t1").subjects()).containsExactly("t2", "t1");
    }
}
