package dk.kaskade.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.change.AddPosition;
import dk.kaskade.change.AnswerExpectation;
import dk.kaskade.change.FreshIds;
import dk.kaskade.change.HolderChoice;
import dk.kaskade.change.MovePositions;
import dk.kaskade.change.OrganisationChange;
import dk.kaskade.change.Outcome;
import dk.kaskade.change.RemovePositions;
import dk.kaskade.change.RenameOrganisation;
import dk.kaskade.change.Retitle;
import dk.kaskade.change.SetCommunityMembers;
import dk.kaskade.change.SetHolders;
import dk.kaskade.change.SetPolicy;
import dk.kaskade.difference.Field;
import dk.kaskade.extras.Extras;
import dk.kaskade.merge.Place.Kind;
import dk.kaskade.organisation.Agreement;
import dk.kaskade.organisation.Community;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Person;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.ResponseStatus;
import dk.kaskade.organisation.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MergeTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final Organisation BASE = Organisation.empty("o", "Prøve", null)
            .withPeople(List.of(
                    new Person("p1", "Anne Eksempel", Extras.NONE), new Person("p2", "Bo Skabelon", Extras.NONE)))
            .withPositions(List.of(
                    Position.of("top", "Top", null),
                    Position.of("a", "A", "top").change().holders(List.of("p1")).build(),
                    Position.of("b", "B", "top"),
                    Position.of("a1", "A1", "a")))
            .withCommunities(List.of(new Community("c", "Gruppen", null, List.of("top", "a"), Extras.NONE)));

    private static Organisation with(Organisation organisation, OrganisationChange... changes) {
        Organisation now = organisation;
        for (OrganisationChange change : changes) {
            now = ((Outcome.Done) change.applyTo(now)).organisation();
        }
        return now;
    }

    private static Organisation with(OrganisationChange... changes) {
        return with(BASE, changes);
    }

    private static String title(Merged merged, String id) {
        return merged.organisation().position(id).orElseThrow().title();
    }

    @Test
    void whatEachChangedElsewhereIsBothThereWithoutAQuestion() {
        Merged merged = Merge.of(
                BASE,
                with(new Retitle("a", "Ny A"), new SetPolicy("structure.span", Severity.OFF)),
                with(new Retitle("b", "Ny B"), new RenameOrganisation("Nyt navn")));

        assertThat(merged.conflicts()).isEmpty();
        assertThat(title(merged, "a")).isEqualTo("Ny A");
        assertThat(title(merged, "b")).isEqualTo("Ny B");
        assertThat(merged.organisation().name()).isEqualTo("Nyt navn");
        assertThat(merged.organisation().policy()).containsEntry("structure.span", Severity.OFF);
    }

    @Test
    void differentMembersOfOnePositionAreNoConflict() {
        Merged merged = Merge.of(
                BASE, with(new Retitle("a", "Ny A")), with(new SetHolders("a", List.of(new HolderChoice.Known("p2")))));

        assertThat(merged.conflicts()).isEmpty();
        assertThat(title(merged, "a")).isEqualTo("Ny A");
        assertThat(merged.organisation().position("a").orElseThrow().holders()).containsExactly("p2");
    }

    @Test
    void theSameMemberChangedDifferentlyIsMineUntilTheirsIsChosen() {
        Organisation mine = with(new Retitle("a", "Min"));
        Organisation theirs = with(new Retitle("a", "Deres"));
        Place place = Place.of(Kind.POSITION, "", "a").at(Field.TITLE);

        Merged merged = Merge.of(BASE, mine, theirs);
        assertThat(merged.conflicts()).containsExactly(new Conflict(place, "Min", "Deres"));
        assertThat(title(merged, "a")).isEqualTo("Min");
        assertThat(title(Merge.of(BASE, mine, theirs, Set.of(place)), "a")).isEqualTo("Deres");
    }

    @Test
    void theSameChangeTwiceIsNoConflict() {
        Organisation both = with(new Retitle("a", "Ens"));
        assertThat(Merge.of(BASE, both, both)).isEqualTo(new Merged(both, List.of(), List.of()));
    }

    @Test
    void answersAreMergedMemberByMemberAndTheLaterDayCounts() {
        Organisation begun = with(new AnswerExpectation("a", "e", ResponseStatus.OPEN, "ord", 0, "", DAY));
        Organisation mine =
                with(begun, new AnswerExpectation("a", "e", ResponseStatus.AGREED, "ord", 0, "", DAY.plusDays(1)));
        Organisation theirs =
                with(begun, new AnswerExpectation("a", "e", ResponseStatus.OPEN, "nye ord", 1, "", DAY.plusDays(2)));

        Merged merged = Merge.of(begun, mine, theirs);
        var response = merged.organisation().position("a").orElseThrow().response("e");
        assertThat(merged.conflicts()).isEmpty();
        assertThat(response.status()).isEqualTo(ResponseStatus.AGREED);
        assertThat(response.words()).isEqualTo("nye ord");
        assertThat(response.priority()).isEqualTo(1);
        assertThat(response.changed()).isEqualTo(DAY.plusDays(2));
    }

    @Test
    void wordsOfBothForOneExpectationAreAConflictOfWordsAlone() {
        Merged merged = Merge.of(
                BASE,
                with(new AnswerExpectation("a", "e", ResponseStatus.AGREED, "mine ord", 0, "", DAY)),
                with(new AnswerExpectation("a", "e", ResponseStatus.AGREED, "deres ord", 0, "", DAY)));
        assertThat(merged.conflicts())
                .containsExactly(
                        new Conflict(Place.of(Kind.RESPONSE, "a", "e").at(Field.WORDS), "mine ord", "deres ord"));
    }

    @Test
    void removedHereAndChangedThereIsAskedAndRemovedUntilTheirsIsChosen() {
        Organisation mine = with(new RemovePositions(List.of("a1"), RemovePositions.Reports.MOVE_UP));
        Organisation theirs = with(new Retitle("a1", "Deres"));
        Place place = Place.of(Kind.POSITION, "", "a1");

        Merged merged = Merge.of(BASE, mine, theirs);
        assertThat(merged.conflicts()).extracting(Conflict::place).containsExactly(place);
        assertThat(merged.organisation().position("a1")).isEmpty();
        assertThat(title(Merge.of(BASE, mine, theirs, Set.of(place)), "a1")).isEqualTo("Deres");
    }

    @Test
    void removedHereAndUntouchedThereIsGone() {
        Organisation mine = with(new RemovePositions(List.of("a1"), RemovePositions.Reports.MOVE_UP));
        Merged merged = Merge.of(BASE, mine, with(new Retitle("b", "B2")));
        assertThat(merged.organisation().position("a1")).isEmpty();
        assertThat(merged.conflicts()).isEmpty();
    }

    @Test
    void whatOneRemovedAndTheOtherHasBegunToUseIsKeptAndTold() {
        Organisation mine = with(new RemovePositions(List.of("b"), RemovePositions.Reports.MOVE_UP));
        Organisation theirs = with(new AddPosition("b1", "Ny under B", "b", null, List.of()));

        Merged merged = Merge.of(BASE, mine, theirs);
        assertThat(merged.organisation().position("b")).isPresent();
        assertThat(merged.organisation().position("b1")).isPresent();
        assertThat(merged.kept()).containsExactly(Place.of(Kind.POSITION, "", "b"));
    }

    @Test
    void twoNewPositionsUnderOneFreshIdAreTwoPositions() {
        String fresh = FreshIds.position(BASE);
        Organisation mine = with(new AddPosition(fresh, "Min nye", "a", null, List.of()));
        Organisation theirs = with(
                new AddPosition(fresh, "Deres nye", "b", null, List.of()),
                new SetCommunityMembers("c", List.of("top", "a", fresh)));

        Merged merged = Merge.of(BASE, mine, theirs);
        assertThat(merged.conflicts()).isEmpty();
        assertThat(title(merged, fresh)).isEqualTo("Min nye");
        assertThat(title(merged, fresh + "-2")).isEqualTo("Deres nye");
        assertThat(merged.organisation().communities().get(0).members()).containsExactly("top", "a", fresh + "-2");
    }

    @Test
    void twoNewAgreementsUnderOneFreshIdAreTwoAgreements() {
        Merged merged = Merge.of(BASE, agreed("min"), agreed("deres"));
        assertThat(merged.organisation().position("a").orElseThrow().agreements())
                .extracting(Agreement::text)
                .containsExactly("min", "deres");
        assertThat(merged.conflicts()).isEmpty();
    }

    private static Organisation agreed(String text) {
        Agreement agreement = new Agreement("a1", text, null, null, List.of(), Extras.NONE);
        return BASE.withPositions(BASE.positions().stream()
                .map(p -> p.id().equals("a")
                        ? p.change().agreements(List.of(agreement)).build()
                        : p)
                .toList());
    }

    @Test
    void movesThatWouldCloseARingAreAConflictAndNoRing() {
        Organisation mine = with(new MovePositions(List.of("a"), "b"));
        Organisation theirs = with(new MovePositions(List.of("b"), "a"));
        Place place = Place.of(Kind.POSITION, "", "b").at(Field.REPORTS_TO);

        Merged merged = Merge.of(BASE, mine, theirs);
        assertThat(Rings.in(merged.organisation())).isEmpty();
        assertThat(merged.conflicts()).extracting(Conflict::place).contains(place);
        assertThat(merged.organisation().position("a").orElseThrow().reportsTo())
                .isEqualTo("b");
        Merged chosen = Merge.of(BASE, mine, theirs, Set.of(place));
        assertThat(Rings.in(chosen.organisation())).isEmpty();
        assertThat(chosen.organisation().position("b").orElseThrow().reportsTo())
                .isEqualTo("a");
    }

    @Test
    void membersOfACommunityAreAddedAndRemovedEachForItself() {
        Merged merged = Merge.of(
                BASE,
                with(new SetCommunityMembers("c", List.of("top", "a", "b"))),
                with(new SetCommunityMembers("c", List.of("a", "a1"))));
        assertThat(merged.conflicts()).isEmpty();
        assertThat(merged.organisation().communities().get(0).members()).containsExactly("a", "a1", "b");
    }

    @Test
    void membersThatNobodyKnowsAreMergedToo() {
        Organisation mine = other(Map.of("x", 1, "mine", true));
        Organisation theirs = other(Map.of("x", 2, "theirs", "t"));
        Merged merged = Merge.of(other(Map.of("x", 0)), mine, theirs);
        assertThat(merged.organisation().extras().members())
                .containsEntry("x", 1)
                .containsEntry("mine", true)
                .containsEntry("theirs", "t");
        assertThat(merged.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.place().field()).isEqualTo(Field.OTHER);
            assertThat(conflict.place().detail()).isEqualTo("x");
        });
    }

    private static Organisation other(Map<String, Object> members) {
        return new Organisation(
                "o",
                "Prøve",
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                new Extras(new java.util.LinkedHashMap<>(members)));
    }

    @Test
    void theOrderOfOneSideStaysAndAdditionsStandWhereTheyStood() {
        Organisation mine = BASE.withPositions(List.of(
                BASE.positions().get(3),
                BASE.positions().get(2),
                BASE.positions().get(1),
                BASE.positions().get(0)));
        Organisation theirs = with(new AddPosition("n", "Ny", "a", null, List.of()));
        assertThat(Merge.of(BASE, mine, theirs).organisation().positions())
                .extracting(Position::id)
                .containsExactly("a1", "n", "b", "a", "top");
    }

    @Test
    void withoutACommonBeginningNothingIsLostAndEveryDifferenceIsAsked() {
        Organisation mine = with(new Retitle("a", "Min"), new AddPosition("m", "Kun min", "a", null, List.of()));
        Organisation theirs = with(new Retitle("a", "Deres"), new AddPosition("t", "Kun deres", "a", null, List.of()));
        Merged merged = Merge.of(Organisation.empty("o", "Prøve", null), mine, theirs);
        assertThat(merged.organisation().positions())
                .extracting(Position::title)
                .contains("Min", "Deres", "Kun min", "Kun deres");
    }
}
