package dk.kaskade.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.kaskade.comparison.Figure.Absence;
import dk.kaskade.extras.Extras;
import dk.kaskade.fixture.ChainText;
import dk.kaskade.fixture.FrameworkText;
import dk.kaskade.organisation.Acceptance;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Severity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TalkAndReachFiguresTest {
    private static void is(Figure figure, double value, int of, String... positions) {
        assertThat(figure.value()).isCloseTo(value, within(1e-9));
        assertThat(figure.of()).isEqualTo(of);
        assertThat(figure.positions()).containsExactly(positions);
    }

    @Test
    void agreedIsAShareOfWhatIsCarriedByThoseWhoHoldAPosition() {
        String framework = "E1 *\nE2 *";
        String answers = "a level=1 agreed=E1 practised=E2\nb level=2 discussed=E1\nc level=2 vacant agreed=E1";
        is(Side.figure(framework, answers, "talk-agreed"), 0.5, 2, "a");
        is(Side.figure(framework, answers, "talk-agreed-level:chief"), 0, 1);
        is(Side.figure(framework, "a level=1 agreed=E1,E9 notApplicable=E2", "talk-agreed"), 1, 1, "a");
        assertThat(Side.figure("", answers, "talk-agreed").absence()).isEqualTo(Absence.NOTHING_TO_EXAMINE);
        assertThat(Side.figure(framework, answers, "talk-agreed-level:leader-of-employees")
                        .absence())
                .isEqualTo(Absence.NONE);
    }

    @Test
    void wordsCountOnlyWhereTheyAreAskedFor() {
        is(Side.figure("E1 * translate\nE2 *", "a level=1 words=E1\nb level=1 words=E2", "talk-words"), 0.5, 2, "a");
        assertThat(Side.figure("E1 *", "a level=1 words=E1", "talk-words").absence())
                .isEqualTo(Absence.NOTHING_TO_EXAMINE);
    }

    @Test
    void aTalkIsInTimeToTheDay() {
        String framework = "practice: lus everyMonths=12\npractice: frit everyMonths=12 voluntary";
        is(Side.figure(framework, "a level=1 dialogues=lus@2025-11-01", "talk-held"), 1, 1, "a");
        is(Side.figure(framework, "a level=1 dialogues=lus@2025-10-31", "talk-held"), 0, 1);
        is(Side.figure(framework, "a level=1 dialogues=lus@2026-11-02", "talk-held"), 0, 1);
        is(Side.figure(framework, "a level=1 dialogues=frit@2026-11-01", "talk-held"), 0, 1);
        assertThat(Side.figure("practice: lus", "a level=1", "talk-held").absence())
                .isEqualTo(Absence.NOTHING_TO_EXAMINE);
    }

    @Test
    void marksAreThoseOfTheFramework() {
        String framework = "mark: mod\nmark: ro";
        is(Side.figure(framework, "a level=1 strengths=mod:4,unheard:2\nb level=1", "talk-marks"), 0.25, 2, "a");
        assertThat(Side.figure("", "a level=1 strengths=mod:4", "talk-marks").absence())
                .isEqualTo(Absence.NOTHING_TO_EXAMINE);
    }

    private static final String THEMES = """
            D1 direktoer leadsTo=C1 themes=maal
            C1 chef leadsTo=T1 themes=maal
            T1 team themes=maal
            T2 team themes=mod
            A1 * themes=data
            """;

    @Test
    void aThemeReachesWhoeverCarriesSomethingThatCameFromATop() {
        String chain = """
                a level=1
                  b level=2
                    c level=4
                  d level=2 notApplicable=C1
                    e level=4
                """;
        is(Side.figure(THEMES, chain, "reach:maal"), 0.5, 4, "b", "c");
    }

    @Test
    void aThemeThatBeginsInTheMiddleIsCountedFromThereInEachLine() {
        String middle = "C1 chef leadsTo=T1 themes=maal\nT1 team themes=maal";
        String chain = """
                a level=1
                  b level=2
                    c level=4
                    d level=3
                      e level=4
                  f level=4
                g level=2
                  h level=4
                """;
        // b, f and g begin; d stands on a level of which nothing of the theme is expected, and breaks it for e
        is(Side.figure(middle, chain, "reach:maal"), 2 / 3.0, 3, "c", "h");
    }

    @Test
    void whereTheTopHasPutItAsideAThemeBeginsBelow() {
        String chain =
                "a level=1 notApplicable=D1\n  b level=2\n    c level=4\n  d level=2\n    e level=4 notApplicable=T1";
        is(Side.figure(THEMES, chain, "reach:maal"), 0.5, 2, "c");
    }

    @Test
    void aThemeThatOnlyBeginsAtTheBottomHasNothingToHandOn() {
        assertThat(Side.figure(THEMES, "a level=1\n  b level=2\n    c level=4", "reach:mod")
                        .absence())
                .isEqualTo(Absence.NOTHING_TO_EXAMINE);
        assertThat(Side.figure(THEMES, "", "reach:maal").absence()).isEqualTo(Absence.NOTHING_TO_EXAMINE);
    }

    @Test
    void everybodyOnALevelWithSomeOfTheThemeIsAskedAlsoByALowerRole() {
        String chain = "a level=1\n  b level=2\n  s roles=stab\n  m roles=leder,team";
        is(Side.figure("role: stab level=2\n" + THEMES, chain, "reach:maal"), 2 / 3.0, 3, "b", "m");
        is(Side.figure("D1 direktoer leadsTo=T1 themes=maal\nT1 team themes=maal", chain, "reach:maal"), 1, 1, "m");
    }

    @Test
    void aThemeDoesNotBeginUnderARingThatCarriesIt() {
        String ring = "a level=1 reportsTo=b\nb level=2 reportsTo=a\nc level=2 reportsTo=b\n  d level=4";
        assertThat(Side.figure(THEMES, ring, "reach:maal").absence()).isEqualTo(Absence.NOTHING_TO_EXAMINE);
        is(
                Side.figure(
                        "C1 chef leadsTo=T1 themes=maal\nT1 team themes=maal",
                        ring.replace("b level=2", "b"),
                        "reach:maal"),
                1,
                1,
                "d");
    }

    @Test
    void aThemeThatNobodyHandsOnIsNotAThemeThatIsNotThere() {
        assertThat(Side.figure(THEMES, "a level=1\n  b level=2", "reach:data").absence())
                .isEqualTo(Absence.NOTHING_TO_EXAMINE);
        assertThat(Side.figure(THEMES, "a level=1\n  b level=2", "reach:politik")
                        .absence())
                .isEqualTo(Absence.NONE);
    }

    @Test
    void aThemeGoesOnlyThroughItsOwnExpectations() {
        String through = "D1 direktoer leadsTo=C1 themes=maal\nC1 chef leadsTo=T1 themes=mod\nT1 team themes=maal";
        is(Side.figure(through, "a level=1\n  b level=2\n    c level=4", "reach:maal"), 0, 1);
    }

    @Test
    void threadsThatSkipARoleAreCountedAndNamed() {
        String skips = "D1 direktoer threads=red,blue\nC1 chef threads=blue\nT1 leder threads=red,blue";
        is(Side.figure(skips, "a level=1", "threads-skipping"), 1, 2);
        is(Side.figure(skips, "a level=1", "thread-skips:test/red"), 1, 4);
        assertThat(Side.figure("D1 direktoer", "a level=1", "threads-skipping").absence())
                .isEqualTo(Absence.NOTHING_TO_EXAMINE);
    }

    @Test
    void findingsAreToldInEachHundredWithoutWhatIsAccepted() {
        String chain = "a level=1\n  b level=2 vacant\n  c level=2 vacant\n  d level=2";
        is(Side.figure("", chain, "finding:structure.vacant"), 50, 4, "b", "c");
        Organisation living = ChainText.organisation(chain)
                .withAccepted(List.of(new Acceptance(
                        "structure.vacant", "b", null, List.of(), "We wait", ChainText.DAY, Extras.NONE)));
        Comparison accepted = Side.of(Side.party(living, FrameworkText.empty()));
        is(Side.row(accepted, "finding:structure.vacant").figures().get(0), 25, 4, "c");
    }

    @Test
    void whatIsOffOrHasNothingToLookAtIsNotNone() {
        Organisation off =
                ChainText.organisation("a level=1 vacant").withPolicy(Map.of("structure.vacant", Severity.OFF));
        Comparison silent = Side.of(Side.party(off, FrameworkText.empty()));
        assertThat(Side.row(silent, "finding:structure.vacant").figures().get(0).absence())
                .isEqualTo(Absence.NOTHING_TO_EXAMINE);
        is(Side.figure("", "a level=1", "finding:structure.vacant"), 0, 1);
        assertThat(Side.figure("", "a level=1", "finding-of-answers:dialogue.overdue")
                        .absence())
                .isEqualTo(Absence.NOTHING_TO_EXAMINE);
    }

    @Test
    void findingsOfAnswersArePersonalAndFindingsOfTheFrameworkAreNotThere() {
        Comparison one = Side.of(Side.party("E1 *", "a level=1"));
        assertThat(Side.row(one, "finding-of-answers:dialogue.not-discussed").personal())
                .isTrue();
        assertThat(Side.row(one, "finding:structure.vacant").personal()).isFalse();
        assertThat(Side.ids(one)).noneMatch(id -> id.contains(":framework."));
    }
}
