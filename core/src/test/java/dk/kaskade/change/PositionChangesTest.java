package dk.kaskade.change;

import static dk.kaskade.change.Try.danish;
import static dk.kaskade.change.Try.done;
import static dk.kaskade.change.Try.position;
import static dk.kaskade.change.Try.refusal;
import static dk.kaskade.change.Try.with;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.fixture.ChainText;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Person;
import dk.kaskade.organisation.Position;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The changes of one position's own members. */
final class PositionChangesTest {
    private static final Organisation ORGANISATION = ChainText.organisation("""
            dir title=Direktør
              c1 staff=4 acting deputy=p-dir dotted=dir
              s7 vacant
            unit: u1
            """);

    @Test
    void addsAPositionBelowALeaderAndAtTheTop() {
        AddPosition below = new AddPosition("s8", " Ny chef ", "c1", "u1", List.of("r", "r"));
        Organisation after = done(ORGANISATION, below);
        assertThat(after.positions())
                .hasSize(4)
                .startsWith(ORGANISATION.positions().toArray(new Position[0]));
        assertThat(after.positions().get(3))
                .isEqualTo(new Position.Builder("s8")
                        .title("Ny chef")
                        .reportsTo("c1")
                        .unit("u1")
                        .roles(List.of("r"))
                        .build());
        assertThat(after.withPositions(ORGANISATION.positions())).isEqualTo(ORGANISATION);
        assertThat(danish(ORGANISATION, below)).isEqualTo("Tilføj Ny chef under c1");
        AddPosition top = new AddPosition("s8", "Ny", null, null, List.of());
        assertThat(position(done(ORGANISATION, top), "s8").reportsTo()).isNull();
        assertThat(danish(ORGANISATION, top)).isEqualTo("Tilføj Ny i toppen");
    }

    @Test
    void refusesAPositionThatCannotBe() {
        assertThat(refusal(ORGANISATION, new AddPosition("c1", "T", null, null, List.of())))
                .isEqualTo("refused.id-used");
        assertThat(refusal(ORGANISATION, new AddPosition("n", " ", null, null, List.of())))
                .isEqualTo("refused.no-title");
        assertThat(refusal(ORGANISATION, new AddPosition("n", "T", "x", null, List.of())))
                .isEqualTo("refused.unknown-position");
        assertThat(refusal(ORGANISATION, new AddPosition("n", "T", null, "x", List.of())))
                .isEqualTo("refused.unknown-unit");
    }

    @Test
    void retitles() {
        Retitle change = new Retitle("dir", " Kommunaldirektør ");
        assertThat(done(ORGANISATION, change)).isEqualTo(with(ORGANISATION, "dir", p -> p.title("Kommunaldirektør")));
        assertThat(danish(ORGANISATION, change)).isEqualTo("Giv Direktør titlen Kommunaldirektør");
        assertThat(refusal(ORGANISATION, new Retitle("dir", ""))).isEqualTo("refused.no-title");
        assertThat(refusal(ORGANISATION, new Retitle("x", "T"))).isEqualTo("refused.unknown-position");
    }

    @Test
    void putsIntoAUnitAndTakesOut() {
        Organisation inside = done(ORGANISATION, new SetUnit("c1", "u1"));
        assertThat(inside).isEqualTo(with(ORGANISATION, "c1", p -> p.unit("u1")));
        assertThat(done(inside, new SetUnit("c1", null))).isEqualTo(ORGANISATION);
        assertThat(refusal(ORGANISATION, new SetUnit("c1", "x"))).isEqualTo("refused.unknown-unit");
        assertThat(refusal(ORGANISATION, new SetUnit("x", "u1"))).isEqualTo("refused.unknown-position");
    }

    @Test
    void setsRoles() {
        assertThat(done(ORGANISATION, new SetRoles("c1", List.of("a", "b", "a"))))
                .isEqualTo(with(ORGANISATION, "c1", p -> p.roles(List.of("a", "b"))));
        assertThat(refusal(ORGANISATION, new SetRoles("x", List.of()))).isEqualTo("refused.unknown-position");
    }

    @Test
    void setsHoldersAndMakesNewPeople() {
        SetHolders change = new SetHolders(
                "s7",
                List.of(
                        HolderChoice.named(ORGANISATION, "Person p-dir"),
                        HolderChoice.named(ORGANISATION, " Anne Eksempel "),
                        new HolderChoice.New("Bo Skabelon"),
                        new HolderChoice.Known("p-dir")));
        Organisation after = done(ORGANISATION, change);
        assertThat(position(after, "s7").holders()).containsExactly("p-dir", "p1", "p2");
        assertThat(after.people()).extracting(Person::name).endsWith("Anne Eksempel", "Bo Skabelon");
        assertThat(after.withPeople(ORGANISATION.people()))
                .isEqualTo(with(ORGANISATION, "s7", p -> p.holders(List.of("p-dir", "p1", "p2"))));
        assertThat(danish(ORGANISATION, change)).startsWith("Besæt s7 med Person p-dir, Anne Eksempel");
        assertThat(position(done(after, new SetHolders("s7", List.of())), "s7").vacant())
                .isTrue();
    }

    @Test
    void refusesHoldersThatAreNobody() {
        assertThat(refusal(ORGANISATION, new SetHolders("s7", List.of(new HolderChoice.Known("x")))))
                .isEqualTo("refused.unknown-person");
        assertThat(refusal(ORGANISATION, new SetHolders("s7", List.of(new HolderChoice.New(" ")))))
                .isEqualTo("refused.no-name");
        assertThat(refusal(ORGANISATION, new SetHolders("x", List.of(new HolderChoice.New("Ny")))))
                .isEqualTo("refused.unknown-position");
    }

    @Test
    void setsActingAndDeputy() {
        assertThat(done(ORGANISATION, new SetActing("c1", false)))
                .isEqualTo(with(ORGANISATION, "c1", p -> p.acting(false)));
        assertThat(refusal(ORGANISATION, new SetActing("x", true))).isEqualTo("refused.unknown-position");
        assertThat(done(ORGANISATION, new SetDeputy("c1", null)))
                .isEqualTo(with(ORGANISATION, "c1", p -> p.deputy(null)));
        Organisation after = done(ORGANISATION, new SetDeputy("dir", new HolderChoice.New("Ny")));
        assertThat(position(after, "dir").deputy()).isEqualTo("p1");
        assertThat(after.person("p1")).isPresent();
        assertThat(refusal(ORGANISATION, new SetDeputy("dir", new HolderChoice.Known("x"))))
                .isEqualTo("refused.unknown-person");
    }

    @Test
    void setsStaffAndForgetsIt() {
        assertThat(done(ORGANISATION, new SetStaff("dir", 0))).isEqualTo(with(ORGANISATION, "dir", p -> p.staff(0)));
        Position forgotten = position(done(ORGANISATION, new SetStaff("c1", null)), "c1");
        assertThat(forgotten.staffKnown()).isFalse();
        assertThat(forgotten.staff()).isZero();
        assertThat(refusal(ORGANISATION, new SetStaff("c1", -1))).isEqualTo("refused.negative-staff");
        assertThat(refusal(ORGANISATION, new SetStaff("x", 1))).isEqualTo("refused.unknown-position");
    }

    @Test
    void setsDottedLines() {
        assertThat(done(ORGANISATION, new SetDottedLines("c1", List.of("s7", "s7"))))
                .isEqualTo(with(ORGANISATION, "c1", p -> p.alsoReportsTo(List.of("s7"))));
        assertThat(refusal(ORGANISATION, new SetDottedLines("c1", List.of("x"))))
                .isEqualTo("refused.unknown-position");
        assertThat(refusal(ORGANISATION, new SetDottedLines("c1", List.of("c1"))))
                .isEqualTo("refused.dotted-to-itself");
    }

    @Test
    void freshIdsAreBehindTheHighestInUse() {
        assertThat(FreshIds.position(ORGANISATION)).isEqualTo("s8");
        assertThat(FreshIds.person(ORGANISATION)).isEqualTo("p1");
        assertThat(FreshIds.unit(ORGANISATION)).isEqualTo("u2");
        assertThat(FreshIds.community(ORGANISATION)).isEqualTo("c1");
        Organisation dangling =
                with(ORGANISATION, "c1", p -> p.reportsTo("s12").deputy("p4").unit("u9"));
        assertThat(FreshIds.position(dangling)).isEqualTo("s13");
        assertThat(FreshIds.person(dangling)).isEqualTo("p5");
        assertThat(FreshIds.unit(dangling)).isEqualTo("u10");
        Organisation large = ORGANISATION.withPositions(List.of(
                Position.of("s999999999", "", null),
                Position.of("s9999999999", "", null),
                Position.of("sx", "", null)));
        assertThat(FreshIds.position(large)).isEqualTo("s1000000000");
    }
}
