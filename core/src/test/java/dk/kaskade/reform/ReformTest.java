package dk.kaskade.reform;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.difference.Field;
import dk.kaskade.discretion.Nameless;
import dk.kaskade.extras.Extras;
import dk.kaskade.fixture.ChainText;
import dk.kaskade.intake.Certainty;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Person;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Scenario;
import dk.kaskade.organisation.Unit;
import dk.kaskade.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReformTest {
    private static final Organisation TODAY = ChainText.organisation("""
            dir
              c1 unit=u1
                t1 staff=4
                t2
              c2
            unit: u1
            community: chiefs members=c1,c2
            """);

    private static List<String> ids(Reform reform) {
        return reform.changes().stream().map(Change::id).toList();
    }

    @Test
    void theSameOrganisationIsNoReformWhateverItWasMadeFrom() {
        Organisation scenario = TODAY.withScenario(Scenario.of(TODAY, "idag.json", LocalDate.of(2026, 11, 1)));
        assertThat(Reform.between(TODAY, TODAY).isNothing()).isTrue();
        assertThat(Reform.between(TODAY, scenario).isNothing()).isTrue();
        assertThat(Reform.between(TODAY, scenario).proposed()).isEqualTo(TODAY);
    }

    @Test
    void newClosedMovedAndChangedPositionsAreToldInThatOrder() {
        Organisation proposed = ChainText.organisation("""
                dir
                  c1 unit=u1 title=Chef acting
                  c2
                    t1 staff=5
                    n1
                unit: u1
                community: chiefs members=c1,c2
                """);
        Reform reform = Reform.between(TODAY, proposed);
        assertThat(ids(reform))
                .containsExactly(
                        "new:n1",
                        "closed:t2",
                        "moved:t1",
                        "changed:c1:title",
                        "changed:c1:acting",
                        "changed:t1:staff",
                        "beyond:order:positions",
                        "beyond:person:p-n1",
                        "beyond:person:p-t2",
                        "beyond:order:people");
        assertThat(reform.change("moved:t1")).hasValueSatisfying(move -> {
            assertThat(move.kind()).isEqualTo(Kind.MOVED);
            assertThat(move.field()).isEqualTo(Field.REPORTS_TO);
            assertThat(move.from()).isEqualTo("c1");
            assertThat(move.to()).isEqualTo("c2");
            assertThat(move.shown()).isEqualTo(proposed.position("t1").orElseThrow());
        });
        assertThat(reform.change("changed:t1:staff")).hasValueSatisfying(change -> {
            assertThat(change.from()).isEqualTo(4);
            assertThat(change.to()).isEqualTo(5);
            assertThat(change.member()).isEqualTo("staff");
        });
        assertThat(reform.change("closed:t2").orElseThrow().shown())
                .isEqualTo(TODAY.position("t2").orElseThrow());
        assertThat(reform.change("closed:c2")).isEmpty();
    }

    @Test
    void whatIsBeyondPositionsIsToldThingByThing() {
        Organisation proposed = ChainText.organisation("""
                        dir
                          c1 unit=u1
                            t1 staff=4
                            t2
                          c2
                        unit: u1 field=skole
                        unit: u2
                        community: chiefs members=c1
                        """).withName("Forslag").withAsOf(LocalDate.of(2027, 1, 1));
        Reform reform = Reform.between(TODAY, proposed);
        assertThat(ids(reform))
                .containsExactly(
                        "beyond:organisation:name",
                        "beyond:organisation:asOf",
                        "beyond:unit:u1:field",
                        "beyond:unit:u2",
                        "beyond:community:chiefs:members");
        assertThat(reform.changes()).extracting(Change::thing).contains("organisation", "unit:u1", "community:chiefs");
        assertThat(reform.changes()).extracting(Change::member).containsExactly("name", "asOf", "field", "", "members");
        assertThat(reform.change("beyond:unit:u2").orElseThrow().from()).isNull();
        assertThat(reform.change("beyond:community:chiefs:members")
                        .orElseThrow()
                        .to())
                .isEqualTo(List.of("c1"));
    }

    @Test
    void anotherOrderAloneIsOneChange() {
        List<Position> turned = List.of(
                TODAY.positions().get(0),
                TODAY.positions().get(4),
                TODAY.positions().get(1),
                TODAY.positions().get(2),
                TODAY.positions().get(3));
        Reform reform = Reform.between(TODAY, TODAY.withPositions(turned));
        assertThat(ids(reform)).containsExactly("beyond:order:positions");
        assertThat(reform.changes().get(0).to()).isEqualTo(List.of("dir", "c2", "c1", "t1", "t2"));
    }

    @Test
    void ofAnIdUsedTwiceTheFirstIsMatchedWithTheFirst() {
        Organisation twice = TODAY.withPositions(
                List.of(Position.of("a", "A", null), Position.of("a", "B", null), Position.of("a", "C", null)));
        Organisation once = TODAY.withPositions(List.of(Position.of("a", "X", null)));
        assertThat(ids(Reform.between(twice, once))).containsExactly("closed:a#2", "closed:a#3", "changed:a:title");
        assertThat(ids(Reform.between(once, twice))).containsExactly("new:a#2", "new:a#3", "changed:a:title");
    }

    @Test
    void idsOfChangesAreToldApartHoweverStrangeTheIdsOfThings() {
        Organisation empty = TODAY.withPositions(List.of());
        Organisation strange = TODAY.withPositions(
                List.of(Position.of("a#2", "A", null), Position.of("a", "B", null), Position.of("a", "C", null)));
        assertThat(ids(Reform.between(empty, strange))).containsExactly("new:a#2", "new:a", "new:a#2'");
    }

    @Test
    void aPositionUnderAnotherIdIsFoundAgainByUnitTitleAndHolder() {
        Organisation proposed = ChainText.organisation("""
                dir
                  x9 unit=u1 title=c1 holders=p-c1
                    t1 staff=4
                    t2
                  c2
                unit: u1
                community: chiefs members=x9,c2
                """);
        Reform reform = Reform.between(TODAY, proposed);
        assertThat(reform.guessed()).containsExactly(java.util.Map.entry("c1", Certainty.HOLDER));
        assertThat(reform.idOfToday("x9")).isEqualTo("c1");
        assertThat(reform.isNothing()).isTrue();
        assertThat(reform.proposed()).isEqualTo(TODAY);
    }

    @Test
    void aGuessIsToldWithItsCertaintyAndCanBeTurnedDown() {
        Organisation proposed = ChainText.organisation("""
                dir
                  x9 unit=u1 title=c1 holders=p-t1
                    t2
                  c2
                unit: u1
                community: chiefs members=x9,c2
                """);
        Reform reform = Reform.between(TODAY, proposed);
        assertThat(reform.change("changed:c1:holders").orElseThrow().certainty())
                .isEqualTo(Certainty.UNIT_AND_TITLE);
        assertThat(ids(Reform.between(TODAY, proposed, Set.of("c1")))).contains("new:x9", "closed:c1", "moved:t2");
    }

    @Test
    void nothingIsGuessedWhereTheProposalStillSpeaksOfTheOldId() {
        Organisation today = TODAY.withPositions(List.of(Position.of("a", "A", null)));
        Organisation proposed = TODAY.withPositions(List.of(Position.of("b", "A", null), Position.of("c", "C", "a")));
        assertThat(ids(Reform.between(today, proposed))).containsExactly("new:b", "new:c", "closed:a");
    }

    private static final Organisation TOMORROW = ChainText.organisation("""
            dir
              n1 unit=u2 vacant
                c1 unit=u1
                  t1 staff=4
                t2
              c2
            unit: u1
            unit: u2
            community: chiefs members=n1,c1,c2
            """);

    @Test
    void whoComesUnderANewPositionNeedsItAndTheNewPositionNeedsItsNewUnit() {
        Reform reform = Reform.between(TODAY, TOMORROW);
        assertThat(reform.needs("moved:c1")).containsExactly("new:n1");
        assertThat(reform.needs("new:n1")).containsExactly("beyond:unit:u2");
        assertThat(reform.fallWith("beyond:unit:u2")).containsExactlyInAnyOrder("new:n1", "moved:c1", "moved:t2");
        assertThat(reform.fallWith("moved:c1")).isEmpty();
        assertThat(reform.needs("nothing of this")).isEmpty();
        assertThat(reform.allLeftOut(Set.of("nothing of this"))).isEmpty();
    }

    @Test
    void leftOutIsAlsoWhatNeedsItAndACommunityDoesWithoutWhoIsNotThere() {
        Organisation without = Reform.between(TODAY, TOMORROW).without(Set.of("new:n1"));
        assertThat(without.position("n1")).isEmpty();
        assertThat(without.position("c1").orElseThrow().reportsTo()).isEqualTo("dir");
        assertThat(without.unit("u2")).isPresent();
        assertThat(without.communities().get(0).members()).containsExactly("c1", "c2");
    }

    @Test
    void aPositionIsClosedOnlyWhenItsReportsAreElsewhere() {
        Reform reform = Reform.between(TOMORROW, TODAY);
        assertThat(reform.needs("closed:n1")).containsExactlyInAnyOrder("moved:c1", "moved:t2");
        assertThat(reform.needs("beyond:unit:u2")).containsExactly("closed:n1");
        Organisation without = reform.without(Set.of("moved:t2"));
        assertThat(without.position("n1")).isPresent();
        assertThat(without.unit("u2")).isPresent();
        assertThat(without.position("c1").orElseThrow().reportsTo()).isEqualTo("dir");
    }

    @Test
    void whereTwoChangePlacesTheLowerOneCannotRiseAboveTheOtherAlone() {
        Organisation today = ChainText.organisation("dir\n  a\n    b\n");
        Organisation turned = ChainText.organisation("dir\n  b\n    a\n");
        Reform reform = Reform.between(today, turned);
        assertThat(reform.needs("moved:a")).containsExactly("moved:b");
        assertThat(reform.needs("moved:b")).isEmpty();
    }

    @Test
    void aRingOfFourLinesIsAvoidedThoughNoTwoMovesCloseIt() {
        Organisation today = ChainText.organisation("v\n  u\nx\n  w\n");
        Organisation proposed = ChainText.organisation("w\n  v\nu\n  x\n");
        Reform reform = Reform.between(today, proposed);
        assertThat(reform.needs("moved:v")).containsExactly("moved:w");
        assertThat(reform.needs("moved:x")).containsExactly("moved:u");
    }

    private static Organisation withPeople(String... idsAndNames) {
        List<Person> people = new ArrayList<>();
        List<Position> positions = new ArrayList<>();
        for (int i = 0; i < idsAndNames.length; i += 2) {
            people.add(new Person(idsAndNames[i], idsAndNames[i + 1], Extras.NONE));
            positions.add(Position.of("s" + i, "Leder", null)
                    .change()
                    .holders(List.of(idsAndNames[i]))
                    .deputy(idsAndNames[0])
                    .build());
        }
        return Organisation.empty("o", "Prøve", null).withPeople(people).withPositions(positions);
    }

    @Test
    void peopleUnderOtherIdsAreFoundAgainByAName() {
        Organisation today = withPeople("p1", "Anne Eksempel", "p2", "Bo Skabelon");
        Reform reform = Reform.between(today, withPeople("x1", "Eksempel,  Anne", "p2", "Bo Skabelon"));
        assertThat(reform.peopleByName()).containsExactly(Map.entry("x1", "p1"));
        assertThat(ids(reform)).containsExactly("beyond:person:p1:name");
        assertThat(reform.proposed().positions()).isEqualTo(today.positions());
        assertThat(Reform.between(today, withPeople("p2", "Anne Eksempel", "p1", "Bo Skabelon"))
                        .peopleByName())
                .isEmpty();
    }

    @Test
    void aNameThatASideHasTwiceTellsNobody() {
        Organisation twice = withPeople("p1", "Anne Eksempel", "p2", "Anne Eksempel");
        Organisation once = withPeople("x1", "Anne Eksempel", "p2", "Anne Eksempel");
        assertThat(Reform.between(twice, once).peopleByName()).isEmpty();
        assertThat(ids(Reform.between(twice, once))).contains("changed:s0:holders", "beyond:person:x1");
    }

    @Test
    void nobodyIsFoundByNameWhereTheProposalStillSpeaksOfTheOldId() {
        Organisation today = withPeople("p1", "Anne Eksempel");
        Organisation proposed = withPeople("x1", "Anne Eksempel");
        List<Position> both = new ArrayList<>(proposed.positions());
        both.add(
                Position.of("s9", "Leder", null).change().holders(List.of("p1")).build());
        assertThat(Reform.between(today, proposed.withPositions(both)).peopleByName())
                .isEmpty();
    }

    private static Organisation withUnits(String one, String other) {
        return TODAY.withUnits(List.of(
                        new Unit("børn", "Børn", null, null, null, Extras.NONE),
                        new Unit("ældre", "Ældre", null, null, null, Extras.NONE),
                        new Unit(one, "Stab", "børn", null, null, Extras.NONE),
                        new Unit(other, "Stab", "ældre", null, null, Extras.NONE)))
                .withPositions(List.of(
                        Position.of("s", "Chef", null).change().unit(one).build()));
    }

    @Test
    void unitsThatAreCalledTheSameAreToldApartByTheUnitAbove() {
        Organisation today = withUnits("u1", "u2");
        Reform reform = Reform.between(today, withUnits("x1", "x2"));
        assertThat(reform.unitsByName()).containsOnly(Map.entry("x1", "u1"), Map.entry("x2", "u2"));
        assertThat(reform.isNothing()).isTrue();
        assertThat(reform.proposed()).isEqualTo(today);
    }

    @Test
    void retoldItKeepsWhatWasFoundAgain() {
        Organisation proposed = ChainText.organisation("""
                dir
                  x9 unit=u1 title=c1 holders=p-t1
                    t2
                  c2
                unit: u1
                community: chiefs members=x9,c2
                """);
        Reform reform = Reform.between(TODAY, proposed);
        List<Organisation> plain =
                Nameless.all(List.of(reform.today(), reform.proposed()), Nameless.Words.KEPT, Texts.DANISH);
        Reform retold = reform.retold(plain.get(0), plain.get(1));
        assertThat(retold.guessed()).isEqualTo(reform.guessed());
        assertThat(retold.change("changed:c1:holders").orElseThrow().certainty())
                .isEqualTo(Certainty.UNIT_AND_TITLE);
    }
}
