package dk.kaskade.ui.findings;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.change.SetPolicy;
import dk.kaskade.inspect.Counts;
import dk.kaskade.inspect.Finding;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Severity;
import dk.kaskade.text.Texts;
import dk.kaskade.ui.findings.FindingRow.Gone;
import dk.kaskade.ui.findings.FindingRow.Section;
import dk.kaskade.ui.findings.FindingRow.Single;
import dk.kaskade.ui.findings.FindingRows.Order;
import dk.kaskade.ui.look.SeverityMark.Kind;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.session.Analysis;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the page of findings is made of, without a window. */
class GapsPageTest {
    private static final FindingsFilter ALL = new FindingsFilter(EnumSet.allOf(Kind.class), "");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private final Wording wording = new Wording(Locale.forLanguageTag("da"));
    private final Analysis analysis = Analyses.of(Analyses.SCHOOLS);

    private List<FindingRow> rows(FindingsFilter filter, Grouping grouping, Set<String> turned) {
        return rows(analysis, filter, grouping, List.of()).rows(turned, Order.WORST_FIRST);
    }

    private FindingRows rows(Analysis of, FindingsFilter filter, Grouping grouping, List<Gone> gone) {
        return new FindingRows(of.report(), new FindingWords(of, wording), filter, grouping, gone);
    }

    private static List<Section> sections(List<FindingRow> rows) {
        return rows.stream()
                .filter(Section.class::isInstance)
                .map(Section.class::cast)
                .toList();
    }

    private static Organisation filled(String position) {
        return Analyses.SCHOOLS.withPositions(Analyses.SCHOOLS.positions().stream()
                .map(p -> p.id().equals(position)
                        ? p.change().holders(List.of("dir")).build()
                        : p)
                .toList());
    }

    @ParameterizedTest
    @EnumSource(
            value = Grouping.class,
            names = {"KIND", "LEADER", "THREAD"})
    void everyFindingStandsUnderExactlyOneHeading(Grouping grouping) {
        List<Section> sections = sections(rows(ALL, grouping, Set.of()));
        List<Finding> under =
                sections.stream().flatMap(s -> s.findings().stream()).toList();
        assertThat(under).hasSameSizeAs(analysis.report().findings());
        assertThat(under).containsExactlyInAnyOrderElementsOf(analysis.report().findings());
        assertThat(sections)
                .allMatch(section -> section.count() == section.findings().size());
    }

    @Test
    void aHeadingThatIsClosedKeepsItsNumberAndHidesItsRows() {
        List<FindingRow> open = rows(ALL, Grouping.KIND, Set.of());
        Section vacant = sections(open).stream()
                .filter(s -> s.key().endsWith("structure.vacant"))
                .findFirst()
                .orElseThrow();
        List<FindingRow> shut = rows(ALL, Grouping.KIND, Set.of(vacant.key()));
        Section same = sections(shut).stream()
                .filter(s -> s.key().equals(vacant.key()))
                .findFirst()
                .orElseThrow();
        assertThat(same.open()).isFalse();
        assertThat(same.count()).isEqualTo(vacant.count()).isEqualTo(4);
        // three of them are one fold, the fourth is alone
        assertThat(shut).hasSize(open.size() - 2);
    }

    @Test
    void leadersStandInTheOrderOfTheChainAndWhatHasNoneLast() {
        List<String> titles = sections(rows(ALL, Grouping.LEADER, Set.of())).stream()
                .map(Section::title)
                .toList();
        assertThat(titles.get(0)).startsWith("Direktør");
        assertThat(titles.get(1)).isEqualTo("Chef (skoler)");
        assertThat(titles.get(2)).isEqualTo("Chef (by)");
        assertThat(titles.get(titles.size() - 1)).isEqualTo("Øverst i kæden og på tværs");
    }

    @Test
    void whatIsPutIntoWordsInTheBackgroundSaysTheSame() {
        FindingWords words = new FindingWords(analysis, wording);
        assertThat(words.isSearchable()).isTrue();
        Map<Finding, String> spelled = words.spelled(() -> false);
        assertThat(spelled).hasSameSizeAs(analysis.report().findings());
        assertThat(analysis.report().findings())
                .allMatch(finding -> words.all(finding).equals(spelled.get(finding)));
        assertThat(words.spelled(() -> true)).isEmpty();
    }

    @Test
    void wordsServeTheirAnalysisAndLanguageOnly() {
        FindingWords words = new FindingWords(analysis, wording);
        assertThat(words.fits(analysis)).isTrue();
        assertThat(words.fits(Analyses.of(Analyses.SCHOOLS))).isFalse();
        wording.speak(Locale.ENGLISH);
        assertThat(words.fits(analysis)).isFalse();
    }

    @Test
    void aBranchIsItsLeaderAndEverybodyUnderIt() {
        List<FindingRow> rows = rows(ALL.withBranch("c1"), Grouping.KIND, Set.of());
        assertThat(rows).anyMatch(row -> row.positions().contains("s1"));
        assertThat(rows).noneMatch(row -> row.positions().contains("v1"));
        assertThat(rows(ALL.withBranch("s1"), Grouping.NONE, Set.of()))
                .isNotEmpty()
                .allMatch(row -> row.positions().equals(Set.of("s1")));
    }

    @Test
    void theCountsFollowEveryFilterButTheSeverities() {
        FindingsFilter vacant = ALL.withInspection("structure.vacant").toggled(Kind.GAP);
        assertThat(rows(vacant, Grouping.KIND, Set.of())).isEmpty();
        assertThat(rows(analysis, vacant, Grouping.KIND, List.of()).counts()).isEqualTo(new Counts(0, 4, 0, 0));
        assertThat(rows(analysis, ALL, Grouping.KIND, List.of()).counts())
                .isEqualTo(analysis.report().counts());
    }

    @Test
    void whatWasFoundAtFirstAndIsNotFoundAnyMoreIsSolved() {
        List<Finding> gone =
                SinceOpened.gone(analysis.report(), Analyses.of(filled("s2")).report());
        assertThat(gone)
                .anyMatch(f -> "s2".equals(f.position()) && f.inspection().equals("structure.vacant"))
                .noneMatch(f -> "s1".equals(f.position()));
        assertThat(SinceOpened.gone(analysis.report(), analysis.report())).isEmpty();
    }

    @Test
    void aNewFindingIsNotSolvedAndNeitherIsWhatNobodyLooksForAnyMore() {
        Analysis better = Analyses.of(filled("s2"));
        assertThat(SinceOpened.gone(better.report(), analysis.report()))
                .noneMatch(f -> f.inspection().equals("structure.vacant"));
        Organisation silent = ((dk.kaskade.change.Outcome.Done)
                        new SetPolicy("structure.vacant", Severity.OFF).applyTo(Analyses.SCHOOLS))
                .organisation();
        assertThat(SinceOpened.gone(analysis.report(), Analyses.of(silent).report()))
                .isEmpty();
    }

    @Test
    void solvedOnesStandLastWithATick() {
        Analysis now = Analyses.of(filled("s2"));
        FindingWords before = new FindingWords(analysis, wording);
        List<Gone> gone = SinceOpened.gone(analysis.report(), now.report()).stream()
                .map(finding -> new Gone(finding, before))
                .toList();
        List<FindingRow> rows = rows(now, ALL, Grouping.KIND, gone).rows(Set.of(), Order.WORST_FIRST);
        Section heading = sections(rows).get(sections(rows).size() - 1);
        assertThat(heading.title()).isEqualTo("Løst siden filen blev åbnet");
        assertThat(heading.ticked()).isTrue();
        assertThat(heading.count()).isEqualTo(gone.size());
        FindingRow last = rows.get(rows.size() - 1);
        assertThat(last.ticked()).isTrue();
        assertThat(last.findings()).isEmpty();
        assertThat(rows(now, ALL.withBranch("c2"), Grouping.KIND, gone).rows(Set.of(), Order.WORST_FIRST))
                .noneMatch(FindingRow::ticked);
    }

    @Test
    void nothingFoundAndNothingToLookAtAreToldApart() {
        List<Inspected> all = Inspected.all(new FindingWords(analysis, wording), Analyses.SCHOOLS);
        assertThat(of(all, "structure.vacant").state()).isEqualTo(Inspected.State.FOUND);
        assertThat(of(all, "structure.cycle").state()).isEqualTo(Inspected.State.NOTHING_FOUND);
        assertThat(of(all, "dialogue.untranslated").state()).isEqualTo(Inspected.State.NOTHING_TO_EXAMINE);
        assertThat(of(all, "structure.vacant").counts()).isEqualTo(Severity.GAP);
        assertThat(of(all, "structure.vacant").chosen()).isNull();
    }

    @Test
    void aChoiceForAGroupOfInspectionsYieldsToOneForTheInspection() {
        Organisation chosen = Analyses.SCHOOLS.withPolicy(
                java.util.Map.of("structure.*", Severity.NOTICE, "structure.vacant", Severity.ERROR));
        List<Inspected> all = Inspected.all(new FindingWords(Analyses.of(chosen), wording), chosen);
        assertThat(of(all, "structure.vacant").counts()).isEqualTo(Severity.ERROR);
        assertThat(of(all, "structure.no-role").counts()).isEqualTo(Severity.NOTICE);
        assertThat(of(all, "structure.no-role").chosen()).isNull();
        assertThat(of(all, "cascade.broken").counts()).isEqualTo(Severity.GAP);
    }

    private static Inspected of(List<Inspected> all, String id) {
        return all.stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void severalAlikeAreMendedByTheirOwnChangesEachOnce() {
        List<Finding> both = analysis.report().findings();
        assertThat(Deeds.fixes(both)).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo((int)
                both.stream().filter(f -> f.fix() != null).count());
        assertThat(Deeds.fixes(List.of(new Single(both.get(0), false).finding().withAccepted(null))))
                .hasSize(both.get(0).fix() == null ? 0 : 1);
    }

    @Test
    void bothLanguagesSayTheSame() {
        Texts page = FindingWords.PAGE;
        assertThat(page.keys(Texts.ENGLISH)).isEqualTo(page.keys(Texts.DANISH));
        for (String key : page.keys(Texts.DANISH)) {
            assertThat(arguments(page.pattern(Texts.ENGLISH, key)))
                    .as(key)
                    .isEqualTo(arguments(page.pattern(Texts.DANISH, key)));
        }
    }

    private static Set<String> arguments(String pattern) {
        return ARGUMENT.matcher(pattern)
                .results()
                .map(found -> found.group(1))
                .collect(java.util.stream.Collectors.toSet());
    }
}
