package dk.kaskade.change;

import static dk.kaskade.change.Try.danish;
import static dk.kaskade.change.Try.done;
import static dk.kaskade.change.Try.position;
import static dk.kaskade.change.Try.refusal;
import static dk.kaskade.change.Try.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dk.kaskade.change.PasteLines.Line;
import dk.kaskade.extras.Extras;
import dk.kaskade.fixture.ChainText;
import dk.kaskade.fixture.RandomOrganisation;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Person;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Unit;
import dk.kaskade.store.BranchText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class PasteTest {
    private static final Organisation ORGANISATION = ChainText.organisation("""
            dir title=Direktør
              c1 title=Centerchef
                t1 title=Teamleder
                t2 title=Souschef
              c2 title=Stabschef
            """)
            .withUnits(List.of(
                    new Unit("u1", "Børn", null, null, "skole", Extras.NONE),
                    new Unit("u2", "Team", "u1", null, null, Extras.NONE)));

    private static Organisation copy(String... tops) {
        return BranchCopy.of(ORGANISATION, List.of(tops));
    }

    @Test
    void takesTitleUnitRolesAndLinesAndNothingThatIsSomebodysOwn() {
        Organisation before = with(
                ORGANISATION,
                "t1",
                p -> p.unit("u2")
                        .roles(List.of("r"))
                        .holders(List.of("p1"))
                        .acting(true)
                        .staff(4)
                        .alsoReportsTo(List.of("t2", "c2")));
        Organisation after = done(before, PasteBranch.into(before, BranchCopy.of(before, List.of("c1")), "c2"));
        List<Position> pasted = after.positions().subList(5, 8);
        assertThat(pasted)
                .containsExactly(
                        Position.of("s1", "Centerchef", "c2"),
                        Position.of("s2", "Teamleder", "s1")
                                .change()
                                .unit("u2")
                                .roles(List.of("r"))
                                .alsoReportsTo(List.of("s3"))
                                .build(),
                        Position.of("s3", "Souschef", "s1"));
        assertThat(after.positions().subList(0, 5)).isEqualTo(before.positions());
        assertThat(after.units()).isEqualTo(before.units());
    }

    @Test
    void bringsTheUnitsThatAreNotThereUnderNewIds() {
        Organisation before = with(ORGANISATION, "t1", p -> p.unit("u2"));
        Organisation branch = BranchCopy.of(before, List.of("t1"));
        assertThat(branch.units()).extracting(Unit::id).containsExactly("u1", "u2");
        Organisation other = Organisation.empty("o", "O", null)
                .withUnits(List.of(
                        new Unit("u1", "Noget andet", null, null, null, Extras.NONE),
                        new Unit("u7", "Børn", null, null, null, Extras.NONE)));
        Organisation after = done(other, PasteBranch.into(other, branch, null));
        assertThat(after.units()).hasSize(3);
        assertThat(after.units().get(2)).isEqualTo(new Unit("u8", "Team", "u7", null, null, Extras.NONE));
        assertThat(after.positions())
                .containsExactly(
                        Position.of("s1", "Teamleder", null).change().unit("u8").build());
    }

    @Test
    void aPositionBelowAnotherComesOnce() {
        assertThat(copy("c1", "t1").positions()).extracting(Position::id).containsExactly("c1", "t1", "t2");
        assertThat(danish(ORGANISATION, PasteBranch.into(ORGANISATION, copy("c1", "t1"), "c2")))
                .isEqualTo("Indsæt 3 stillinger under Stabschef");
        assertThat(danish(ORGANISATION, PasteBranch.into(ORGANISATION, copy("t1"), null)))
                .isEqualTo("Indsæt Teamleder i toppen");
    }

    @Test
    void selectsTheTopsOfWhatWasPutIn() {
        PasteBranch paste = PasteBranch.into(ORGANISATION, copy("c1", "c2"), "dir");
        assertThat(paste.subjects()).containsExactly("s1", "s4");
    }

    @Test
    void refusesNothingUnknownLeadersAndUsedIds() {
        assertThat(refusal(ORGANISATION, PasteBranch.into(ORGANISATION, copy(), "dir")))
                .isEqualTo("refused.nothing-to-paste");
        assertThat(refusal(ORGANISATION, PasteBranch.into(ORGANISATION, copy("t1"), "x")))
                .isEqualTo("refused.unknown-position");
        assertThat(refusal(ORGANISATION, new PasteBranch(copy("t1"), List.of("t2"), null)))
                .isEqualTo("refused.id-used");
        assertThat(refusal(ORGANISATION, new PasteBranch(copy("c1"), List.of("s1", "s2", "s1"), null)))
                .isEqualTo("refused.id-used");
        assertThat(refusal(ORGANISATION, new PasteBranch(copy("c1"), List.of("s1"), null)))
                .isEqualTo("refused.id-used");
    }

    @Test
    void opensARingThatSomebodyElseWrote() {
        Organisation ring = Organisation.empty("o", "O", null)
                .withPositions(
                        List.of(Position.of("a", "A", "b"), Position.of("b", "B", "a"), Position.of("c", "C", "c")));
        Organisation after = done(ORGANISATION, PasteBranch.into(ORGANISATION, ring, "c2"));
        assertThat(position(after, "s1").reportsTo()).isEqualTo("s2");
        assertThat(position(after, "s2").reportsTo()).isEqualTo("c2");
        assertThat(position(after, "s3").reportsTo()).isEqualTo("c2");
    }

    @Test
    void newIdsNeverClashHoweverBrokenTheOrganisation() {
        for (long seed = 0; seed < 300; seed++) {
            Organisation to = RandomOrganisation.of(seed);
            Organisation from = RandomOrganisation.of(seed + 1000);
            List<String> all = from.positions().stream().map(Position::id).toList();
            Organisation branch =
                    BranchText.read(BranchText.of(BranchCopy.of(from, all))).orElseThrow();
            if (!(PasteBranch.into(to, branch, null).applyTo(to) instanceof Outcome.Done done)) {
                assertThat(branch.positions()).isEmpty();
                continue;
            }
            List<Position> fresh = done.organisation()
                    .positions()
                    .subList(
                            to.positions().size(),
                            to.positions().size() + branch.positions().size());
            Set<String> seen = new HashSet<>(Apply.positionIds(to));
            fresh.forEach(position ->
                    assertThat(seen.add(position.id())).as(position.id()).isTrue());
            Set<String> broken = References.brokenIn(done.organisation());
            broken.removeAll(References.brokenIn(to));
            assertThat(broken).as("seed %d", seed).isEmpty();
        }
    }

    @Test
    void idsBehindTheLargestNumberAreStillNew() {
        Organisation full = ORGANISATION.withPositions(
                List.of(Position.of("s999999999", "A", null), Position.of("s1000000000", "B", null)));
        assertThat(FreshIds.positions(full, 2)).containsExactly("s1000000001", "s1000000002");
        assertThat(FreshIds.positions(full, 0)).isEmpty();
    }

    @Test
    void aTextThatIsNoBranchIsNotRead() {
        String text = BranchText.of(copy("c1"));
        assertThat(BranchText.isOne(text)).isTrue();
        assertThat(BranchText.read(text)).contains(copy("c1"));
        assertThat(BranchText.read(text.substring(0, text.length() / 2))).isEmpty();
        assertThat(BranchText.read(text.replace("kaskade-branch/1", "kaskade/1")))
                .isEmpty();
        assertThat(BranchText.isOne("{\"format\": \"kaskade/1\"}")).isFalse();
        assertThat(BranchText.isOne("")).isFalse();
        assertThat(BranchText.isOne("kaskade-branch/1")).isFalse();
    }

    @Test
    void everyLineBecomesAPosition() {
        Organisation before = ORGANISATION.withPeople(List.of(new Person("p1", "Anne Eksempel", Extras.NONE)));
        List<Line> lines =
                Line.of("Leder\tAnne Eksempel\tmere\r\n\n  \tBo\nSouschef\tBo Skabelon\nLeder\tBo Skabelon\nVakant");
        PasteLines paste = new PasteLines(lines, FreshIds.positions(before, 4), "c2", "u1", List.of("r"));
        Organisation after = done(before, paste);
        assertThat(after.people()).extracting(Person::name).containsExactly("Anne Eksempel", "Bo Skabelon");
        assertThat(after.positions().subList(5, 9))
                .extracting(Position::title, Position::holders, Position::reportsTo, Position::unit, Position::roles)
                .containsExactly(
                        tuple("Leder", List.of("p1"), "c2", "u1", List.of("r")),
                        tuple("Souschef", List.of("p2"), "c2", "u1", List.of("r")),
                        tuple("Leder", List.of("p2"), "c2", "u1", List.of("r")),
                        tuple("Vakant", List.of(), "c2", "u1", List.of("r")));
        assertThat(danish(before, paste)).isEqualTo("Indsæt 4 stillinger under Stabschef");
    }

    @Test
    void aCivilRegistrationNumberIsNotTakenAlong() {
        assertThat(Line.of("Leder\t010203-1234 Anne Eksempel")).containsExactly(new Line("Leder", "Anne Eksempel"));
        assertThat(Line.of("Leder 0102031234")).containsExactly(new Line("Leder", ""));
        assertThat(Line.of("Leder\t12345")).containsExactly(new Line("Leder", "12345"));
    }

    @Test
    void quotesOfASpreadsheetGoAway() {
        assertThat(Line.of("\"Leder \"\"A\"\"\"\tAnne")).containsExactly(new Line("Leder \"A\"", "Anne"));
    }

    @Test
    void noLinesAreRefused() {
        PasteLines none = new PasteLines(Line.of(" \n\t\n"), List.of(), "c2", null, List.of());
        assertThat(refusal(ORGANISATION, none)).isEqualTo("refused.nothing-to-paste");
        PasteLines unknown = new PasteLines(Line.of("A"), List.of("s1"), "c2", "x", List.of());
        assertThat(refusal(ORGANISATION, unknown)).isEqualTo("refused.unknown-unit");
    }
}
