package dk.kaskade.ui.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.cascade.Carried;
import dk.kaskade.cascade.Cascade;
import dk.kaskade.cascade.Reach;
import dk.kaskade.chain.Chain;
import dk.kaskade.framework.Ground;
import dk.kaskade.ui.cascade.Box.State;
import dk.kaskade.ui.cascade.Box.Why;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.worked.WorkedExample;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

class DescentTest {
    private final Cascade cascade = Cascade.of(
            Carried.of(Chain.of(WorkedExample.organisation(), WorkedExample.framework()), LocalDate.of(2026, 11, 1)));
    private final Chain chain = cascade.carried().chain();

    private Descent thread(String id) {
        return descent(new Subject(Subject.Kind.THREAD, id, id));
    }

    private Descent descent(Subject subject) {
        return Descent.of(cascade, subject, chain.indexOf("dir"), true).orElseThrow();
    }

    private Box box(Descent descent, String position) {
        return descent.boxes().stream()
                .filter(box -> box.positions().contains(chain.indexOf(position)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void countsExactlyWhatTheCascadeReaches() {
        Reach reach = cascade.reach(chain.indexOf("dir"));
        reach.threads().forEach((id, levels) -> assertCounts(thread(id), levels, reach));
        reach.expectations()
                .forEach((id, levels) ->
                        assertCounts(descent(new Subject(Subject.Kind.EXPECTATION, id, id)), levels, reach));
        assertThat(reach.threads()).isNotEmpty();
    }

    private void assertCounts(Descent descent, SortedMap<Integer, Integer> levels, Reach reach) {
        for (int lane = 0; lane < descent.laneLevels().size(); lane++) {
            int level = descent.laneLevels().get(lane);
            int start = level == 1 ? 1 : 0;
            assertThat(descent.lane(lane))
                    .isEqualTo(new Descent.Count(
                            levels.getOrDefault(level, 0) + start, reach.of().getOrDefault(level, 0) + start));
        }
        assertThat(descent.reach()).isEqualTo(new Descent.Count(levels.getOrDefault(4, 0), 27));
        assertThat(descent.branches().stream().mapToInt(one -> one.count().reached()))
                .satisfies(
                        all -> assertThat(all.stream().mapToInt(i -> i).sum()).isEqualTo(levels.getOrDefault(4, 0)));
    }

    @Test
    void everybodyStandsInOneBox() {
        Set<Integer> seen = new HashSet<>();
        thread("T16")
                .boxes()
                .forEach(box ->
                        box.positions().forEach(p -> assertThat(seen.add(p)).isTrue()));
        assertThat(seen).hasSize(chain.size());
    }

    @Test
    void leadersOfOneLeaderThatAnswerAlikeShareABox() {
        Descent agenda = thread("T16");
        assertThat(box(agenda, "c1m0").positions()).hasSize(5).contains(chain.indexOf("c1m4"));
        assertThat(box(agenda, "c1l0").positions()).hasSize(6);
        assertThat(box(agenda, "c1l").positions()).hasSize(1);
    }

    @Test
    void aBreakStandsBeforeWhoeverDoesNotCarryItAndNoFurtherDown() {
        Descent agenda = thread("T16");
        assertThat(box(agenda, "c2l").state()).isEqualTo(State.BREAKS);
        assertThat(box(agenda, "c2l").why()).isEqualTo(Why.ROLE);
        assertThat(box(agenda, "c2l0").state()).isEqualTo(State.BEYOND);
        assertThat(box(agenda, "c2l0").why()).isEqualTo(Why.NOTHING);
        assertThat(box(agenda, "c1l").state()).isEqualTo(State.CARRIES);
        assertThat(box(agenda, "c1l0").state()).isEqualTo(State.CARRIES);
    }

    @Test
    void anAnswerThatItDoesNotApplyIsToldAsTheReason() {
        Descent descent = descent(new Subject(Subject.Kind.EXPECTATION, "direktoer-02", "x"));
        assertThat(box(descent, "c5").state()).isEqualTo(State.BREAKS);
        assertThat(box(descent, "c5").why()).isEqualTo(Why.ANSWER);
    }

    @Test
    void whatHasNothingToHandOnEndsWithoutABreak() {
        Descent ending = thread("T18");
        assertThat(ending.boxes()).noneMatch(box -> box.state() == State.BREAKS);
        assertThat(box(ending, "c1").state()).isEqualTo(State.ENDS);
        assertThat(box(ending, "c1m0").state()).isEqualTo(State.BEYOND);
    }

    @Test
    void aBoxTellsWhyAndHowMany() {
        BoxWords words = new BoxWords(thread("T16"), new Wording(Locale.forLanguageTag("da")));
        Descent agenda = thread("T16");
        assertThat(words.aside(box(agenda, "c2l"))).isEqualTo("vakant · rollen bærer den ikke");
        assertThat(words.aside(box(agenda, "c1m0"))).isEqualTo("5 ledere");
        assertThat(words.aside(box(agenda, "c2l0"))).isEqualTo("5 ledere · nås ikke");
    }

    @Test
    void boxesOfOneLaneNeverCoverEachOther() {
        Descent agenda = thread("T16");
        Rows rows = new Rows(agenda.boxes());
        List<Box> boxes = agenda.boxes();
        for (int a = 0; a < boxes.size(); a++) {
            for (int b = 0; b < a; b++) {
                if (boxes.get(a).column() == boxes.get(b).column()) {
                    assertThat(Math.abs(rows.middle(a) - rows.middle(b))).isGreaterThanOrEqualTo(LaneGrid.BOX);
                }
            }
        }
        assertThat(rows.order()).hasSize(boxes.size());
    }

    @Test
    void theWordingTellsTheGapAndTheGroundOfEachLink() {
        Wordings agenda = Wordings.of(cascade, new Subject(Subject.Kind.THREAD, "T16", "x"));
        assertThat(agenda.steps()).extracting(Wordings.Step::level).containsExactly(1, 2, 3, 4);
        assertThat(agenda.steps()).extracting(Wordings.Step::gap).containsExactly(false, false, true, false);
        assertThat(agenda.steps().get(1).ground()).isEqualTo(Ground.WORDING);
        assertThat(agenda.steps().get(3).jumps()).isTrue();
        Wordings ofOne = Wordings.of(cascade, new Subject(Subject.Kind.EXPECTATION, "direktoer-11", "x"));
        assertThat(ofOne.softening()).isEqualTo(agenda.softening());
        assertThat(Wordings.of(cascade, new Subject(Subject.Kind.THREAD, "T2", "x"))
                        .hasGap())
                .isFalse();
    }

    @Test
    void theFirstThreadWithAGapIsFollowedFromTheTop() {
        Subject usual = Defaults.of(cascade, Subject.all(chain.framework(), Subject.Kind.THREAD));
        assertThat(usual).isNotNull();
        assertThat(Wordings.of(cascade, usual).hasGap()).isTrue();
        assertThat(Starts.of(cascade, usual, null)).containsExactly(chain.indexOf("dir"));
    }

    @Test
    void theSelectedPositionIsAStartOnlyWhereItCarriesTheThing() {
        Subject agenda = new Subject(Subject.Kind.THREAD, "T16", "x");
        assertThat(Starts.of(cascade, agenda, "c1")).containsExactly(chain.indexOf("dir"), chain.indexOf("c1"));
        assertThat(Starts.of(cascade, agenda, "c2l")).containsExactly(chain.indexOf("dir"));
    }

    @Test
    void eachBreakCostsWhatItDoesNotReach() {
        Descent agenda = thread("T16");
        List<Descent.Break> breaks = agenda.breaks();
        assertThat(breaks).isNotEmpty().isSortedAccordingTo((a, b) -> b.missed() - a.missed());
        long broken = agenda.boxes().stream()
                .filter(box -> box.state() == State.BREAKS)
                .mapToInt(Box::size)
                .sum();
        assertThat(breaks).hasSize((int) broken);
        int missed = agenda.reach().of() - agenda.reach().reached();
        assertThat(breaks.stream().mapToInt(Descent.Break::missed).sum()).isLessThanOrEqualTo(missed);
    }

    @Test
    void onlyBreaksLeavesBreaksAndWhatIsAboveAndBeyond() {
        Descent agenda = thread("T16");
        Descent some = agenda.only(new BoxFilter(Chain.NOBODY, true));
        assertThat(some.boxes()).hasSizeLessThan(agenda.boxes().size());
        assertThat(count(some)).isEqualTo(count(agenda));
        for (int b = 1; b < some.boxes().size(); b++) {
            assertThat(some.boxes().get(b).leader()).isBetween(0, b - 1);
        }
        assertThat(some.reach()).isEqualTo(agenda.reach());
    }

    private static long count(Descent descent) {
        return descent.boxes().stream()
                .filter(box -> box.state() == State.BREAKS)
                .count();
    }

    @Test
    void aBranchAloneHasNobodyOfAnother() {
        Descent agenda = thread("T16");
        Descent.Branch first = agenda.branches().get(0);
        Descent alone = agenda.only(new BoxFilter(first.position(), false));
        assertThat(alone.boxes()).hasSizeLessThan(agenda.boxes().size());
        assertThat(alone.boxes().stream().flatMap(box -> box.positions().stream()))
                .contains(first.position())
                .doesNotContain(agenda.branches().get(1).position());
        assertThat(agenda.only(BoxFilter.ALL).boxes()).isEqualTo(agenda.boxes());
    }

    @Test
    void apartEveryLeaderHasABoxOfItsOwn() {
        Descent apart = Descent.of(cascade, new Subject(Subject.Kind.THREAD, "T16", "T16"), chain.indexOf("dir"), false)
                .orElseThrow();
        assertThat(apart.boxes()).hasSize(chain.size()).allMatch(box -> box.size() == 1);
    }

    @Test
    void answersAreCountedForWhoeverIsAsked() {
        Answers answers = Answers.of(thread("T16"));
        int all = answers.lanes().stream()
                .flatMap(lane -> lane.values().stream())
                .mapToInt(i -> i)
                .sum();
        int asked = 0;
        var family = new Subject(Subject.Kind.THREAD, "T16", "T16").family(cascade);
        for (int p = 0; p < chain.size(); p++) {
            asked += (int) family.intersect(cascade.carried().full(p)).stream().count();
        }
        assertThat(all).isEqualTo(asked).isPositive();
        assertThat(answers.unbroken()).isZero();
    }
}
