package dk.kaskade.change;

import static dk.kaskade.change.Try.danish;
import static dk.kaskade.change.Try.done;
import static dk.kaskade.change.Try.position;
import static dk.kaskade.change.Try.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.document.History;
import dk.kaskade.extras.Extras;
import dk.kaskade.fixture.ChainText;
import dk.kaskade.organisation.Agreement;
import dk.kaskade.organisation.Dialogue;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Response;
import dk.kaskade.organisation.ResponseStatus;
import dk.kaskade.organisation.Strength;
import dk.kaskade.organisation.Unit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class MergePositionsTest {
    private static final Organisation ORGANISATION = ChainText.organisation("""
            dir
              c1 unit=u1 staff=4
                l1 unit=u11
              c2 unit=u2 staff=3
                l2 unit=u21 dotted=c1
                l3 unit=u2 dotted=c2
              c3 dotted=c1,c2
            unit: u0
            unit: u1 parent=u0
            unit: u11 parent=u1
            unit: u2 parent=u0
            unit: u21 parent=u2
            community: board members=dir,c1,c2
            community: second members=c2
            """);

    private static MergePositions merge(String stays, String closes) {
        return new MergePositions(stays, closes, "Centerchef", null, List.of());
    }

    private static Organisation merged(Organisation organisation) {
        return done(organisation, merge("c1", "c2"));
    }

    private static Response said(ResponseStatus status, String words) {
        return new Response(status, words, 0, "", null, Extras.NONE);
    }

    private static Organisation answering(Map<String, Response> stay, Map<String, Response> gone) {
        Organisation one = Try.with(ORGANISATION, "c1", c -> c.responses(stay));
        return Try.with(one, "c2", c -> c.responses(gone));
    }

    @Test
    void theBranchOfTheOneThatClosesComesToTheOther() {
        Organisation after = merged(ORGANISATION);
        assertThat(after.positions()).extracting(Position::id).containsExactly("dir", "c1", "l1", "l2", "l3", "c3");
        assertThat(Line.reports(after, "c1")).containsExactly("l1", "l2", "l3");
        assertThat(position(after, "c1").title()).isEqualTo("Centerchef");
        assertThat(position(after, "c1").staff()).isEqualTo(7);
        assertThat(References.brokenIn(after)).isEmpty();
    }

    @Test
    void itsUnitGoesAndWhatLayInItLiesInTheOther() {
        Organisation after = merged(ORGANISATION);
        assertThat(after.units()).extracting(Unit::id).containsExactly("u0", "u1", "u11", "u21");
        assertThat(after.unit("u21").orElseThrow().parent()).isEqualTo("u1");
        assertThat(position(after, "l3").unit()).isEqualTo("u1");
        MergePositions named = new MergePositions("c1", "c2", "Chef", " Børn og unge ", List.of());
        assertThat(done(ORGANISATION, named).unit("u1").orElseThrow().name()).isEqualTo("Børn og unge");
    }

    @Test
    void aUnitThatContainsTheOtherStays() {
        Organisation within = Try.with(ORGANISATION, "c2", c -> c.unit("u0"));
        Organisation after = merged(within);
        assertThat(after.units()).isEqualTo(within.units());
        assertThat(position(after, "c1").unit()).isEqualTo("u1");
        Organisation without = Try.with(ORGANISATION, "c1", c -> c.unit(null));
        assertThat(position(merged(without), "c1").unit()).isEqualTo("u2");
        assertThat(merged(without).units()).isEqualTo(ORGANISATION.units());
    }

    @Test
    void dottedLinesAndMembershipsPointAtTheOne() {
        Organisation after = merged(ORGANISATION);
        assertThat(position(after, "l2").alsoReportsTo()).isEmpty();
        assertThat(position(after, "l3").alsoReportsTo()).isEmpty();
        assertThat(position(after, "c3").alsoReportsTo()).containsExactly("c1");
        assertThat(after.communities().get(0).members()).containsExactly("dir", "c1");
        assertThat(after.communities().get(1).members()).containsExactly("c1");
    }

    @Test
    void whatWasWrittenComesAlongWhereTheOneThatStaysHasNothing() {
        Organisation before = answering(
                Map.of("e1", said(ResponseStatus.AGREED, "mine"), "e2", said(ResponseStatus.DISCUSSED, "")),
                Map.of(
                        "e1",
                        said(ResponseStatus.AGREED, "andres"),
                        "e2",
                        said(ResponseStatus.PRACTISED, "ord"),
                        "e3",
                        said(ResponseStatus.AGREED, "tredje"),
                        "e4",
                        said(ResponseStatus.NOT_APPLICABLE, "")));
        Position one = position(merged(before), "c1");
        assertThat(one.response("e1").words()).isEqualTo("mine");
        assertThat(one.response("e2")).isEqualTo(said(ResponseStatus.DISCUSSED, "ord"));
        assertThat(one.response("e3")).isEqualTo(said(ResponseStatus.AGREED, "tredje"));
        assertThat(one.responses()).doesNotContainKey("e4");
        assertThat(danish(before, merge("c1", "c2")))
                .isEqualTo("Læg c2 sammen med c1 til Centerchef; ét svar i egne ord går ud");
        assertThat(danish(ORGANISATION, merge("c1", "c2"))).isEqualTo("Læg c2 sammen med c1 til Centerchef");
        Organisation alike = Try.with(ORGANISATION, "c1", c -> c.title("Centerchef"));
        alike = Try.with(alike, "c2", c -> c.title("Centerchef"));
        String told = danish(alike, merge("c1", "c2"));
        assertThat(told)
                .startsWith("Læg Centerchef (")
                .contains(") sammen med Centerchef (")
                .endsWith(")");
    }

    @Test
    void agreementsAndMarksComeAlongAndNoIdIsThereTwice() {
        Agreement first = new Agreement("a1", "Første", null, null, List.of("e1"), Extras.NONE);
        Agreement second = new Agreement("a1", "Anden", null, null, List.of("e2"), Extras.NONE);
        Organisation before = Try.with(
                ORGANISATION,
                "c1",
                c -> c.agreements(List.of(first)).strengths(List.of(new Strength("m1", 4, null, Extras.NONE))));
        before = Try.with(
                before,
                "c2",
                c -> c.agreements(List.of(second))
                        .strengths(List.of(
                                new Strength("m1", 1, null, Extras.NONE), new Strength("m2", 2, null, Extras.NONE))));
        Position one = position(merged(before), "c1");
        assertThat(one.agreements()).extracting(Agreement::id).containsExactly("a1", "a2");
        assertThat(one.agreements()).extracting(Agreement::text).containsExactly("Første", "Anden");
        assertThat(one.strengths()).extracting(Strength::value).containsExactly(4, 2);
    }

    @Test
    void talksFollowWhoeverHeldThePosition() {
        Dialogue talk = new Dialogue("lus", ChainText.DAY, Extras.NONE);
        Organisation before = Try.with(ORGANISATION, "c2", c -> c.dialogues(List.of(talk)));
        List<String> holders = position(before, "c2").holders();
        MergePositions with = new MergePositions("c1", "c2", "Chef", null, holders);
        assertThat(position(done(before, with), "c1").dialogues()).containsExactly(talk);
        assertThat(position(done(before, with), "c1").holders()).isEqualTo(holders);
        assertThat(position(merged(before), "c1").dialogues()).isEmpty();
        assertThat(position(merged(before), "c1").vacant()).isTrue();
    }

    @Test
    void staffIsAddedWhereItIsToldAndNotMadeUp() {
        Organisation untold = Try.with(ORGANISATION, "c2", c -> c.staffUnknown());
        assertThat(position(merged(untold), "c1").staff()).isEqualTo(4);
        Organisation both = Try.with(untold, "c1", c -> c.staffUnknown());
        assertThat(position(merged(both), "c1").staffKnown()).isFalse();
    }

    @Test
    void aLeaderMayTakeInSomebodyBelowButNotTheOtherWayRound() {
        Organisation after = done(ORGANISATION, merge("dir", "c2"));
        assertThat(Line.reports(after, "dir")).containsExactly("c1", "l2", "l3", "c3");
        assertThat(refusal(ORGANISATION, merge("l2", "c2"))).isEqualTo("refused.merged-into-own-branch");
        assertThat(refusal(ORGANISATION, merge("l2", "dir"))).isEqualTo("refused.merged-into-own-branch");
    }

    @Test
    void refusesWhatCannotBeOne() {
        assertThat(refusal(ORGANISATION, merge("c1", "c1"))).isEqualTo("refused.merged-with-itself");
        assertThat(refusal(ORGANISATION, merge("c1", "x"))).isEqualTo("refused.unknown-position");
        assertThat(refusal(ORGANISATION, new MergePositions("c1", "c2", " ", null, List.of())))
                .isEqualTo("refused.no-title");
        assertThat(refusal(ORGANISATION, new MergePositions("c1", "c2", "A", null, List.of("nobody"))))
                .isEqualTo("refused.unknown-person");
        assertThat(refusal(ORGANISATION, new MergePositions("c1", "c2", "A", "010190-1234", List.of())))
                .isEqualTo("refused.civil-number");
        Organisation ring = ChainText.organisation("""
                a reportsTo=b
                b reportsTo=a
                """);
        assertThat(refusal(ring, merge("a", "b"))).isEqualTo("refused.merged-into-own-branch");
    }

    @Test
    void isOneStepThatIsUndone() {
        History history = History.opened(ORGANISATION);
        History after = ((History.Tried.Done) history.apply(merge("c1", "c2"))).history();
        assertThat(after.undo().present()).isEqualTo(ORGANISATION);
        assertThat(after.undo().redo().present()).isEqualTo(merged(ORGANISATION));
        assertThat(merge("c1", "c2").subjects()).containsExactly("c1");
    }
}
