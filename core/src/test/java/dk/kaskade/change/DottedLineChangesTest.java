package dk.kaskade.change;

import static dk.kaskade.change.Try.danish;
import static dk.kaskade.change.Try.done;
import static dk.kaskade.change.Try.refusal;
import static dk.kaskade.change.Try.with;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.fixture.ChainText;
import dk.kaskade.organisation.Organisation;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DottedLineChangesTest {
    private static final Organisation ORGANISATION = ChainText.organisation("""
            dir title=Direktør
              c1 title=Centerchef
                t1 title=Teamleder
                t2
              c2 title=Stabschef
            """);

    @Test
    void drawsALineBehindThoseThatAreThere() {
        Organisation one = done(ORGANISATION, new DrawDottedLine("t1", "c2"));
        assertThat(one).isEqualTo(with(ORGANISATION, "t1", p -> p.alsoReportsTo(List.of("c2"))));
        assertThat(done(one, new DrawDottedLine("t1", "dir")))
                .isEqualTo(with(ORGANISATION, "t1", p -> p.alsoReportsTo(List.of("c2", "dir"))));
        assertThat(danish(ORGANISATION, new DrawDottedLine("t1", "c2")))
                .isEqualTo("Tegn stiplet linje fra Teamleder til Stabschef");
    }

    @Test
    void refusesALineToItselfToTheLeaderAndTwice() {
        assertThat(refusal(ORGANISATION, new DrawDottedLine("t1", "t1"))).isEqualTo("refused.dotted-to-itself");
        assertThat(refusal(ORGANISATION, new DrawDottedLine("t1", "c1"))).isEqualTo("refused.dotted-to-own-leader");
        assertThat(refusal(ORGANISATION, new DrawDottedLine("t1", "x"))).isEqualTo("refused.unknown-position");
        Organisation drawn = done(ORGANISATION, new DrawDottedLine("t1", "c2"));
        assertThat(refusal(drawn, new DrawDottedLine("t1", "c2"))).isEqualTo("refused.dotted-already");
    }

    @Test
    void drawsFromSeveralAtOnceAndPassesOverWhoCannot() {
        OrganisationChange both = DrawDottedLine.from(ORGANISATION, List.of("t1", "t2", "c2"), "c2");
        Organisation after = done(ORGANISATION, both);
        assertThat(after)
                .isEqualTo(with(
                        with(ORGANISATION, "t1", p -> p.alsoReportsTo(List.of("c2"))),
                        "t2",
                        p -> p.alsoReportsTo(List.of("c2"))));
        assertThat(danish(ORGANISATION, both)).isEqualTo("Tegn stiplet linje fra 2 stillinger til Stabschef");
        assertThat(refusal(after, DrawDottedLine.from(after, List.of("t1", "t2"), "c2")))
                .isEqualTo("refused.dotted-already");
    }

    @Test
    void erasesOneLineAndLeavesTheOthers() {
        Organisation drawn = with(ORGANISATION, "t1", p -> p.alsoReportsTo(List.of("c2", "dir")));
        assertThat(done(drawn, new EraseDottedLine("t1", "c2")))
                .isEqualTo(with(ORGANISATION, "t1", p -> p.alsoReportsTo(List.of("dir"))));
        assertThat(refusal(ORGANISATION, new EraseDottedLine("t1", "c2"))).isEqualTo("refused.no-dotted");
        assertThat(refusal(ORGANISATION, new EraseDottedLine("x", "c2"))).isEqualTo("refused.unknown-position");
    }

    @Test
    void erasesALineToSomebodyWhoIsNotThere() {
        Organisation drawn = with(ORGANISATION, "t1", p -> p.alsoReportsTo(List.of("gone")));
        assertThat(done(drawn, new EraseDottedLine("t1", "gone"))).isEqualTo(ORGANISATION);
    }
}
