package dk.kaskade.change;

import static dk.kaskade.change.Try.danish;
import static dk.kaskade.change.Try.done;
import static dk.kaskade.change.Try.refusal;
import static dk.kaskade.change.Try.with;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.extras.Extras;
import dk.kaskade.fixture.RandomOrganisation;
import dk.kaskade.organisation.Community;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Person;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Unit;
import dk.kaskade.text.Texts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The changes of units, people and communities. */
final class RegisterChangesTest {
    private static final String CIVIL_NUMBER = "0101010000";
    private static final Organisation ORGANISATION = Organisation.empty("o", "O", null)
            .withUnits(List.of(unit("u1", null), unit("u2", "u1"), unit("u3", "u2"), unit("u4", null)))
            .withPeople(List.of(
                    new Person("p1", "Anne Eksempel", Extras.NONE),
                    new Person("p2", "A. Eksempel", Extras.NONE),
                    new Person("p3", "Bo Skabelon", Extras.NONE)))
            .withPositions(
                    List.of(position("s1", "u3", List.of("p1", "p2"), null), position("s2", null, List.of("p2"), "p2")))
            .withCommunities(List.of(new Community("c1", "Chefer", "forum", List.of("s1", "gone"), Extras.NONE)));

    private static Unit unit(String id, @Nullable String parent) {
        return new Unit(id, "Enhed " + id, parent, null, null, Extras.NONE);
    }

    private static Position position(String id, @Nullable String unit, List<String> holders, @Nullable String deputy) {
        return new Position.Builder(id)
                .title("Leder " + id)
                .unit(unit)
                .holders(holders)
                .deputy(deputy)
                .build();
    }

    private static Community only(Organisation organisation) {
        assertThat(organisation.communities()).hasSize(1);
        return organisation.communities().get(0);
    }

    @Test
    void aCommunityGetsAnotherNameAndKindAndKeepsTheRest() {
        Community before = only(ORGANISATION);
        assertThat(only(done(ORGANISATION, new RenameCommunity("c1", " Nye chefer "))))
                .isEqualTo(new Community("c1", "Nye chefer", "forum", before.members(), Extras.NONE));
        assertThat(only(done(ORGANISATION, new SetCommunityKind("c1", " lederteam ")))
                        .kind())
                .isEqualTo("lederteam");
        assertThat(only(done(ORGANISATION, new SetCommunityKind("c1", " "))).kind())
                .isNull();
        assertThat(danish(ORGANISATION, new RenameCommunity("c1", "Nye")))
                .isEqualTo("Omdøb ledelsesfællesskabet Chefer til Nye");
        assertThat(danish(ORGANISATION, new SetCommunityKind("c1", ""))).isEqualTo("Fjern typen af Chefer");
        assertThat(refusal(ORGANISATION, new RenameCommunity("x", "N"))).isEqualTo("refused.unknown-community");
        assertThat(refusal(ORGANISATION, new SetCommunityKind("x", "N"))).isEqualTo("refused.unknown-community");
        assertThat(refusal(ORGANISATION, new RenameCommunity("c1", " "))).isEqualTo("refused.no-name");
    }

    @Test
    void positionsJoinBehindTheOthersOnceAndLeaveAgain() {
        SetMembership join = new SetMembership("c1", List.of("s2", "s1", "s2"), true);
        Organisation joined = done(ORGANISATION, join);
        assertThat(only(joined).members()).containsExactly("s1", "gone", "s2");
        assertThat(only(done(joined, new SetMembership("c1", List.of("s1"), false)))
                        .members())
                .containsExactly("gone", "s2");
        assertThat(danish(ORGANISATION, new SetMembership("c1", List.of("s2"), true)))
                .isEqualTo("Føj Leder s2 til Chefer");
        assertThat(danish(ORGANISATION, new SetMembership("c1", List.of("s1", "s2"), false)))
                .isEqualTo("Tag 2 stillinger ud af Chefer");
    }

    @Test
    void whoIsGoneCanLeaveACommunityButNotJoinIt() {
        assertThat(only(done(ORGANISATION, new SetMembership("c1", List.of("gone"), false)))
                        .members())
                .containsExactly("s1");
        assertThat(refusal(ORGANISATION, new SetMembership("c1", List.of("gone"), true)))
                .isEqualTo("refused.unknown-position");
        assertThat(refusal(ORGANISATION, new SetMembership("c1", List.of(), true)))
                .isEqualTo("refused.no-positions");
        assertThat(refusal(ORGANISATION, new SetMembership("x", List.of("s1"), true)))
                .isEqualTo("refused.unknown-community");
    }

    @Test
    void aUnitMovesButNeverUnderItself() {
        assertThat(done(ORGANISATION, new MoveUnit("u2", "u4")).unit("u2").orElseThrow())
                .isEqualTo(unit("u2", "u4"));
        assertThat(done(ORGANISATION, new MoveUnit("u2", null)).unit("u2").orElseThrow())
                .isEqualTo(unit("u2", null));
        assertThat(refusal(ORGANISATION, new MoveUnit("u1", "u1"))).isEqualTo("refused.own-subunit");
        assertThat(refusal(ORGANISATION, new MoveUnit("u1", "u3"))).isEqualTo("refused.own-subunit");
        assertThat(refusal(ORGANISATION, new MoveUnit("u1", "x"))).isEqualTo("refused.unknown-unit");
        assertThat(refusal(ORGANISATION, new MoveUnit("x", "u1"))).isEqualTo("refused.unknown-unit");
        assertThat(danish(ORGANISATION, new MoveUnit("u2", null))).isEqualTo("Læg enheden Enhed u2 øverst");
    }

    @Test
    void aRingOfUnitsInTheFileCanBeOpened() {
        Organisation ring = ORGANISATION.withUnits(List.of(unit("u1", "u2"), unit("u2", "u1"), unit("u3", null)));
        assertThat(refusal(ring, new MoveUnit("u1", "u2"))).isEqualTo("refused.own-subunit");
        assertThat(done(ring, new MoveUnit("u3", "u1")).unit("u3").orElseThrow().parent())
                .isEqualTo("u1");
        assertThat(done(ring, new MoveUnit("u1", "u3")).unit("u1").orElseThrow().parent())
                .isEqualTo("u3");
    }

    @Test
    void aUnitHasAFieldAndAKindOrTheOneAbove() {
        Organisation both =
                done(done(ORGANISATION, new SetUnitField("u1", " skole ")), new SetUnitKind("u1", "center"));
        assertThat(both.unit("u1").orElseThrow())
                .isEqualTo(new Unit("u1", "Enhed u1", null, "center", "skole", Extras.NONE));
        assertThat(done(done(both, new SetUnitField("u1", "")), new SetUnitKind("u1", null)))
                .isEqualTo(ORGANISATION);
        assertThat(refusal(ORGANISATION, new SetUnitField("x", "skole"))).isEqualTo("refused.unknown-unit");
        assertThat(refusal(ORGANISATION, new SetUnitKind("x", "center"))).isEqualTo("refused.unknown-unit");
        assertThat(danish(ORGANISATION, new SetUnitField("u1", "skole")))
                .isEqualTo("Sæt fagområdet for Enhed u1 til skole");
    }

    @Test
    void onlyAUnitThatNobodyUsesIsRemoved() {
        assertThat(done(ORGANISATION, new RemoveUnit("u4")).unit("u4")).isEmpty();
        assertThat(refusal(ORGANISATION, new RemoveUnit("u2"))).isEqualTo("refused.unit-used");
        assertThat(refusal(ORGANISATION, new RemoveUnit("u3"))).isEqualTo("refused.unit-used");
        assertThat(refusal(ORGANISATION, new RemoveUnit("x"))).isEqualTo("refused.unknown-unit");
    }

    @Test
    void whoUsesAUnitIsNamedUpToThree() {
        assertThat(why(3)).isEqualTo("Enhed u4 er i brug hos Leder n0, Leder n1, Leder n2 og kan derfor ikke fjernes.");
        assertThat(why(4)).contains("Leder n2 og én til og kan");
        assertThat(why(5)).contains("Leder n2 og 2 andre og kan");
    }

    private static String why(int users) {
        List<Position> positions = new ArrayList<>();
        for (int i = 0; i < users; i++) {
            positions.add(position("n" + i, "u4", List.of(), null));
        }
        Outcome outcome = new RemoveUnit("u4").applyTo(ORGANISATION.withPositions(positions));
        return ((Outcome.Refused) outcome).reason().in(Texts.DANISH);
    }

    @Test
    void twoEntriesOfOnePersonBecomeOneWhereverTheyStand() {
        Organisation merged = done(ORGANISATION, new MergePeople("p2", "p1"));
        assertThat(merged.people()).extracting(Person::id).containsExactly("p1", "p3");
        assertThat(merged.positions())
                .isEqualTo(with(
                                with(ORGANISATION, "s1", p -> p.holders(List.of("p1"))),
                                "s2",
                                p -> p.holders(List.of("p1")).deputy("p1"))
                        .positions());
        assertThat(danish(ORGANISATION, new MergePeople("p2", "p1"))).isEqualTo("Flet A. Eksempel ind i Anne Eksempel");
        assertThat(refusal(ORGANISATION, new MergePeople("p1", "p1"))).isEqualTo("refused.merged-with-itself");
        assertThat(refusal(ORGANISATION, new MergePeople("p1", "x"))).isEqualTo("refused.unknown-person");
        assertThat(refusal(ORGANISATION, new MergePeople("x", "p1"))).isEqualTo("refused.unknown-person");
    }

    @Test
    void onlyAPersonWithoutAPositionIsRemoved() {
        assertThat(done(ORGANISATION, new RemovePerson("p3")).person("p3")).isEmpty();
        assertThat(refusal(ORGANISATION, new RemovePerson("p1"))).isEqualTo("refused.person-used");
        Organisation deputy = ORGANISATION.withPositions(List.of(position("s", null, List.of(), "p3")));
        assertThat(refusal(deputy, new RemovePerson("p3"))).isEqualTo("refused.person-used");
        assertThat(refusal(ORGANISATION, new RemovePerson("x"))).isEqualTo("refused.unknown-person");
    }

    @Test
    void noCivilRegistrationNumberIsTakenAnywhere() {
        List<OrganisationChange> all = List.of(
                new RenameUnit("u1", "Enhed " + CIVIL_NUMBER),
                new AddUnit("u9", "Enhed", null, CIVIL_NUMBER, null),
                new SetUnitKind("u1", CIVIL_NUMBER),
                new SetUnitField("u1", CIVIL_NUMBER),
                new RenamePerson("p1", CIVIL_NUMBER),
                new AddCommunity("c9", CIVIL_NUMBER, null, List.of()),
                new RenameCommunity("c1", CIVIL_NUMBER),
                new SetCommunityKind("c1", CIVIL_NUMBER));
        assertThat(all)
                .allSatisfy(change -> assertThat(refusal(ORGANISATION, change)).isEqualTo("refused.civil-number"));
        // eight digits are no such number
        assertThat(done(ORGANISATION, new RenameUnit("u1", "Afsnit 01010100")).unit("u1"))
                .isPresent();
    }

    @Test
    void mergingAnyTwoLeavesEverybodyElseAndNoReferenceToTheOneThatWent() {
        for (long seed = 0; seed < 60; seed++) {
            Organisation before = RandomOrganisation.of(seed);
            List<Person> people = before.people();
            if (people.size() < 2) {
                continue;
            }
            Random random = new Random(seed);
            String gone = people.get(random.nextInt(people.size())).id();
            String kept = people.get(random.nextInt(people.size())).id();
            if (new MergePeople(gone, kept).applyTo(before) instanceof Outcome.Done done) {
                Organisation after = done.organisation();
                assertThat(after.person(gone)).isEmpty();
                Set<String> named = new HashSet<>();
                after.positions().forEach(p -> named.addAll(p.holders()));
                after.positions().stream().map(Position::deputy).forEach(named::add);
                assertThat(named).as("seed %d", seed).doesNotContain(gone);
                assertThat(after.withPeople(before.people()).withPositions(before.positions()))
                        .isEqualTo(before);
            }
        }
    }
}
