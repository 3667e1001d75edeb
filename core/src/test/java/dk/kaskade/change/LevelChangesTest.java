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
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Response;
import dk.kaskade.organisation.ResponseStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A level put in, a level taken out, a span split. */
final class LevelChangesTest {
    private static final Organisation ORGANISATION = ChainText.organisation("""
            dir
              c1 unit=u1 staff=5 roles=chef
                l1
                  t1
                l2
                l3
                l4
              c2
                l5 staff=2
                  t5
                    x5
            unit: u1
            community: board members=dir,c1
            """);

    private static InsertLevel.Part part(String id, String... reports) {
        return new InsertLevel.Part(id, "Områdeleder", "u1", List.of(reports));
    }

    private static InsertLevel insert(String leader, InsertLevel.Part... parts) {
        return new InsertLevel(leader, List.of(parts), List.of("leder", "leder"));
    }

    private static SplitSpan split(@Nullable Integer staff, String... reports) {
        return new SplitSpan("c1", "s1", "Chef 2", null, List.of(reports), staff);
    }

    private static RemoveLevel remove(String leader, String... positions) {
        return new RemoveLevel(leader, List.of(positions), "Chefer");
    }

    @Test
    void aLevelStandsBetweenALeaderAndThoseChosen() {
        Organisation after = done(ORGANISATION, insert("c1", part("s1", "l1", "l3"), part("s2", "l4")));
        assertThat(Line.reports(after, "c1")).containsExactly("s1", "l2", "s2");
        assertThat(Line.reports(after, "s1")).containsExactly("l1", "l3");
        assertThat(Line.reports(after, "s2")).containsExactly("l4");
        assertThat(position(after, "s1").roles()).containsExactly("leder");
        assertThat(position(after, "s1").unit()).isEqualTo("u1");
        assertThat(position(after, "s1").vacant()).isTrue();
        assertThat(position(after, "t1")).isSameAs(position(ORGANISATION, "t1"));
        assertThat(danish(ORGANISATION, insert("c1", part("s1", "l1", "l3"), part("s2", "l4"))))
                .isEqualTo("Indsæt 2 ledere mellem c1 og 3 stillinger");
    }

    @Test
    void noLevelIsPutInForNobodyOrForOthersReports() {
        assertThat(refusal(ORGANISATION, insert("c1"))).isEqualTo("refused.no-positions");
        assertThat(refusal(ORGANISATION, insert("x", part("s1", "l1")))).isEqualTo("refused.unknown-position");
        assertThat(refusal(ORGANISATION, insert("c1", part("s1")))).isEqualTo("refused.empty-part");
        assertThat(refusal(ORGANISATION, insert("c1", part("s1", "l5")))).isEqualTo("refused.no-report");
        assertThat(refusal(ORGANISATION, insert("c1", part("s1", "t1")))).isEqualTo("refused.no-report");
        assertThat(refusal(ORGANISATION, insert("c1", part("s1", "l1"), part("s2", "l1"))))
                .isEqualTo("refused.named-twice");
        assertThat(refusal(ORGANISATION, insert("c1", part("s1", "l1"), part("s1", "l2"))))
                .isEqualTo("refused.id-used");
        assertThat(refusal(ORGANISATION, insert("c1", part("l5", "l1")))).isEqualTo("refused.id-used");
        assertThat(refusal(ORGANISATION, insert("c1", new InsertLevel.Part("s1", "Leder", "u9", List.of("l1")))))
                .isEqualTo("refused.unknown-unit");
        assertThat(refusal(ORGANISATION, insert("c1", new InsertLevel.Part("s1", " ", null, List.of("l1")))))
                .isEqualTo("refused.no-title");
    }

    @Test
    void ringsAreLeftAlone() {
        Organisation ring = ChainText.organisation("""
                a reportsTo=b unit=u1
                b reportsTo=a
                c reportsTo=a
                unit: u1
                """);
        assertThat(refusal(ring, insert("a", part("s1", "b")))).isEqualTo("refused.in-ring");
        assertThat(Line.reports(done(ring, insert("a", part("s1", "c"))), "s1")).containsExactly("c");
        assertThat(refusal(ring, new SplitSpan("a", "s1", "A2", null, List.of("b"), null)))
                .isEqualTo("refused.in-ring");
    }

    @Test
    void aLevelTakenOutHandsItsReportsAndEmployeesUp() {
        Organisation after = done(ORGANISATION, remove("dir", "c2", "l5"));
        assertThat(Line.reports(after, "dir")).containsExactly("c1", "t5");
        assertThat(position(after, "dir").staff()).isEqualTo(2);
        assertThat(Line.reports(after, "t5")).containsExactly("x5");
        assertThat(danish(ORGANISATION, remove("dir", "c2"))).isEqualTo("Udtag Chefer under dir (én stilling)");
        Organisation only = done(ORGANISATION, remove("dir", "c2"));
        assertThat(position(only, "dir").staffKnown()).isFalse();
        assertThat(position(only, "l5").staff()).isEqualTo(2);
    }

    @Test
    void tellsHowMuchIsLeftOut() {
        Organisation written = Try.with(
                ORGANISATION,
                "c2",
                c -> c.response("e1", new Response(ResponseStatus.AGREED, "ord", 0, "", null, Extras.NONE))
                        .response("e2", Response.OPEN)
                        .agreements(List.of(new Agreement("a1", "Aftalt", null, null, List.of(), Extras.NONE))));
        assertThat(danish(written, remove("dir", "c2")))
                .isEqualTo("Udtag Chefer under dir (én stilling); 2 svar og aftaler går ud");
    }

    @Test
    void onlyWhatIsUnderTheLeaderIsTakenOut() {
        assertThat(refusal(ORGANISATION, remove("c1", "c2"))).isEqualTo("refused.not-under");
        assertThat(refusal(ORGANISATION, remove("c1", "c1"))).isEqualTo("refused.not-under");
        assertThat(refusal(ORGANISATION, remove("c1"))).isEqualTo("refused.no-positions");
        assertThat(refusal(ORGANISATION, remove("c1", "x"))).isEqualTo("refused.unknown-position");
        assertThat(refusal(ORGANISATION, remove("x", "c1"))).isEqualTo("refused.unknown-position");
    }

    @Test
    void aSecondLeaderStandsBesideTheFirstWithItsPart() {
        Organisation after = done(ORGANISATION, split(2, "l3", "l4"));
        assertThat(after.positions()).extracting(Position::id).startsWith("dir", "c1", "s1", "l1");
        assertThat(Line.reports(after, "dir")).containsExactly("c1", "s1", "c2");
        assertThat(Line.reports(after, "s1")).containsExactly("l3", "l4");
        assertThat(position(after, "s1").roles())
                .isEqualTo(position(ORGANISATION, "c1").roles());
        assertThat(position(after, "s1").unit()).isEqualTo("u1");
        assertThat(position(after, "s1").staff()).isEqualTo(2);
        assertThat(position(after, "c1").staff()).isEqualTo(3);
        assertThat(after.communities().get(0).members()).containsExactly("dir", "c1", "s1");
        assertThat(danish(ORGANISATION, split(2, "l3", "l4")))
                .isEqualTo("Del ledelsesspændet for c1: Chef 2 får 2 stillinger og 2 medarbejdere");
    }

    @Test
    void aPartOfTheUnitMayBeItsOwn() {
        Organisation after = done(ORGANISATION, new SplitSpan("c1", "s1", "Chef 2", " Nord ", List.of("l4"), null));
        String unit = String.valueOf(position(after, "s1").unit());
        assertThat(after.unit(unit).orElseThrow().name()).isEqualTo("Nord");
        assertThat(after.unit(unit).orElseThrow().parent()).isEqualTo("u1");
        assertThat(position(after, "s1").staffKnown()).isFalse();
        assertThat(position(after, "c1").staff()).isEqualTo(5);
    }

    @Test
    void eachOfTheTwoHasSomebody() {
        assertThat(refusal(ORGANISATION, split(null))).isEqualTo("refused.nothing-to-split");
        assertThat(refusal(ORGANISATION, split(0))).isEqualTo("refused.nothing-to-split");
        assertThat(refusal(ORGANISATION, split(5, "l1", "l2", "l3", "l4"))).isEqualTo("refused.split-all");
        assertThat(Line.reports(done(ORGANISATION, split(4, "l1", "l2", "l3", "l4")), "c1"))
                .isEmpty();
        assertThat(Line.reports(done(ORGANISATION, split(5)), "c1")).hasSize(4);
        assertThat(refusal(ORGANISATION, split(6, "l1"))).isEqualTo("refused.more-staff");
        assertThat(refusal(ORGANISATION, split(-1, "l1"))).isEqualTo("refused.negative-staff");
        assertThat(refusal(ORGANISATION, split(null, "l5"))).isEqualTo("refused.no-report");
        assertThat(refusal(ORGANISATION, new SplitSpan("c1", "c2", "C", null, List.of("l1"), null)))
                .isEqualTo("refused.id-used");
        assertThat(refusal(ORGANISATION, new SplitSpan("c1", "s1", "", null, List.of("l1"), null)))
                .isEqualTo("refused.no-title");
        assertThat(refusal(ORGANISATION, new SplitSpan("x", "s1", "C", null, List.of("l1"), null)))
                .isEqualTo("refused.unknown-position");
    }

    @Test
    void eachIsOneStepThatIsUndone() {
        for (OrganisationChange change : List.of(insert("c1", part("s1", "l1")), remove("dir", "c2"), split(1, "l2"))) {
            History after = ((History.Tried.Done) History.opened(ORGANISATION).apply(change)).history();
            assertThat(after.present()).isNotEqualTo(ORGANISATION);
            assertThat(after.undo().present()).isEqualTo(ORGANISATION);
        }
        Organisation there = done(ORGANISATION, insert("c1", part("s1", "l1", "l2")));
        assertThat(done(there, remove("c1", "s1"))).isEqualTo(ORGANISATION);
    }
}
