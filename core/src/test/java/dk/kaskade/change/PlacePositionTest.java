package dk.kaskade.change;

import static dk.kaskade.change.Try.danish;
import static dk.kaskade.change.Try.done;
import static dk.kaskade.change.Try.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.fixture.ChainText;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class PlacePositionTest {
    private static final Organisation ORGANISATION = ChainText.organisation("""
            dir title=Direktør
              c1 title=Centerchef
                t1
                t2
              c2 title=Skolechef
              c3
            """);

    private static PlacePosition place(String position, @Nullable String leader, @Nullable String behind) {
        return new PlacePosition(position, leader, behind);
    }

    private static String ids(PlacePosition change) {
        return String.join(
                " ",
                done(ORGANISATION, change).positions().stream()
                        .map(Position::id)
                        .toList());
    }

    @Test
    void putsAPositionBehindASibling() {
        assertThat(ids(place("c3", "dir", "c1"))).isEqualTo("dir c1 c3 t1 t2 c2");
        assertThat(ids(place("c1", "dir", "c3"))).isEqualTo("dir t1 t2 c2 c3 c1");
    }

    @Test
    void putsAPositionBeforeAllOthers() {
        assertThat(ids(place("c3", "dir", null))).isEqualTo("dir c3 c1 t1 t2 c2");
        assertThat(ids(place("c3", "t1", null))).isEqualTo("dir c1 t1 t2 c2 c3");
    }

    @Test
    void givesAnotherLeaderAndAPlaceInOneStep() {
        Organisation after = done(ORGANISATION, place("t1", "dir", "c1"));
        assertThat(Try.position(after, "t1").reportsTo()).isEqualTo("dir");
        assertThat(ids(place("t1", "dir", "c1"))).isEqualTo("dir c1 t1 t2 c2 c3");
        assertThat(Try.position(done(ORGANISATION, place("c1", null, "dir")), "c1")
                        .reportsTo())
                .isNull();
    }

    @Test
    void changesNothingWhereItStandsThereAlready() {
        assertThat(done(ORGANISATION, place("t2", "c1", "t1"))).isEqualTo(ORGANISATION);
        assertThat(done(ORGANISATION, place("t1", "c1", null))).isEqualTo(ORGANISATION);
    }

    @Test
    void refusesWhatCannotBe() {
        assertThat(refusal(ORGANISATION, place("c1", "t1", null))).isEqualTo("refused.own-branch");
        assertThat(refusal(ORGANISATION, place("c1", "c1", null))).isEqualTo("refused.own-leader");
        assertThat(refusal(ORGANISATION, place("c3", "dir", "t1"))).isEqualTo("refused.no-sibling");
        assertThat(refusal(ORGANISATION, place("c3", "dir", "c3"))).isEqualTo("refused.no-sibling");
        assertThat(refusal(ORGANISATION, place("c3", "dir", "x"))).isEqualTo("refused.no-sibling");
        assertThat(refusal(ORGANISATION, place("x", "dir", null))).isEqualTo("refused.unknown-position");
        assertThat(refusal(ORGANISATION, place("c3", "x", null))).isEqualTo("refused.unknown-position");
    }

    @Test
    void isTold() {
        assertThat(danish(ORGANISATION, place("c1", "dir", "c2"))).isEqualTo("Flyt Centerchef hen efter Skolechef");
        assertThat(danish(ORGANISATION, place("c2", "dir", null)))
                .isEqualTo("Flyt Skolechef forrest blandt sine sideordnede");
        assertThat(danish(ORGANISATION, place("c2", "c1", null))).isEqualTo("Flyt Skolechef til Centerchef");
        assertThat(place("c1", "dir", null).subjects()).containsExactly("c1");
    }
}
