package dk.kaskade.ui.findings;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.change.Outcome;
import dk.kaskade.inspect.Finding;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.ui.findings.FindingRow.Fold;
import dk.kaskade.ui.findings.FindingRow.Single;
import dk.kaskade.ui.findings.FindingRow.Solved;
import dk.kaskade.ui.findings.FindingRows.Order;
import dk.kaskade.ui.look.SeverityMark.Kind;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.session.Analysis;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.swing.SortOrder;
import org.junit.jupiter.api.Test;

class FindingRowsTest {
    private static final FindingsFilter ALL = new FindingsFilter(EnumSet.allOf(Kind.class), "");
    private final Wording wording = new Wording(Locale.forLanguageTag("da"));

    private List<FindingRow> rows(Analysis analysis, FindingsFilter filter, Set<String> open, Order order) {
        return new FindingRows(analysis.report(), new FindingWords(analysis, wording), filter).rows(open, order);
    }

    private List<FindingRow> rows(FindingsFilter filter) {
        return rows(Analyses.of(Analyses.SCHOOLS), filter, Set.of(), Order.WORST_FIRST);
    }

    private static List<Fold> folds(List<FindingRow> rows) {
        return rows.stream()
                .filter(Fold.class::isInstance)
                .map(Fold.class::cast)
                .toList();
    }

    @Test
    void theSameUnderTheSameLeaderIsOneRow() {
        Fold vacant = folds(rows(ALL)).stream()
                .filter(fold -> fold.first().inspection().equals("structure.vacant"))
                .findFirst()
                .orElseThrow();
        assertThat(vacant.positions()).containsExactly("s1", "s2", "s3");
        FindingWords words = new FindingWords(Analyses.of(Analyses.SCHOOLS), wording);
        assertThat(vacant.text(Column.POSITION, words)).isEqualTo("Skoleleder m.fl.");
        assertThat(vacant.aside(words)).isEqualTo("3 ens fund");
        assertThat(vacant.text(Column.NEXT, words)).isEqualTo("Vis alle 3");
    }

    @Test
    void aFoldKeepsEveryFindingAndShowsThemWhenOpen() {
        Analysis analysis = Analyses.of(Analyses.SCHOOLS);
        List<FindingRow> shut = rows(analysis, ALL, Set.of(), Order.WORST_FIRST);
        Fold fold = folds(shut).get(0);
        List<FindingRow> open = rows(analysis, ALL, Set.of(fold.key()), Order.WORST_FIRST);
        int at = shut.indexOf(fold);
        assertThat(open).hasSize(shut.size() + fold.findings().size());
        assertThat(open.subList(at + 1, at + 1 + fold.findings().size())).allMatch(row -> ((Single) row).inside());
        assertThat(shut.stream().mapToInt(row -> row.findings().size()).sum())
                .isEqualTo(analysis.report().findings().size());
    }

    @Test
    void whatStandsAloneUnderItsLeaderIsNotFolded() {
        assertThat(rows(ALL))
                .anyMatch(row -> row instanceof Single single
                        && "v1".equals(single.finding().position())
                        && single.finding().inspection().equals("structure.vacant"));
    }

    @Test
    void theUsualFilterShowsErrorsAndGapsOnly() {
        assertThat(rows(FindingsFilter.USUAL)).isNotEmpty().allMatch(row -> row.kind() == Kind.GAP);
        assertThat(rows(FindingsFilter.USUAL.toggled(Kind.GAP))).isEmpty();
    }

    @Test
    void everyWordOfTheFilterMustBeFound() {
        assertThat(rows(ALL.withWords("skoleleder NORD ledig"))).hasSize(1);
        assertThat(rows(ALL.withWords("skoleleder by ledig"))).isEmpty();
    }

    @Test
    void acceptedOnesComeLastAndSolvedOnesAfterThem() {
        Analysis before = Analyses.of(Analyses.SCHOOLS);
        List<Finding> two = before.report().findings().stream()
                .filter(f -> f.inspection().equals("structure.vacant"))
                .limit(2)
                .toList();
        Outcome.Done done = (Outcome.Done) Accepting.accept(two, "Slås op til foråret", LocalDate.of(2026, 5, 1))
                .applyTo(Analyses.SCHOOLS);
        Organisation filled = done.organisation()
                .withPositions(done.organisation().positions().stream()
                        .map(p -> p.id().equals("s2")
                                ? p.change().holders(List.of("dir")).build()
                                : p)
                        .toList());
        List<FindingRow> rows = rows(Analyses.of(filled), ALL, Set.of(), Order.WORST_FIRST);
        assertThat(rows.get(rows.size() - 1)).isInstanceOf(Solved.class);
        assertThat(rows.get(rows.size() - 1).positions()).containsExactly("s2");
        assertThat(rows.get(rows.size() - 2).kind()).isEqualTo(Kind.ACCEPTED);
        assertThat(rows.get(rows.size() - 2).positions()).containsExactly("s1");
        assertThat(rows(Analyses.of(filled), FindingsFilter.USUAL, Set.of(), Order.WORST_FIRST))
                .noneMatch(FindingRow::dimmed);
    }

    @Test
    void anotherColumnSortsBothWays() {
        Analysis analysis = Analyses.of(Analyses.SCHOOLS);
        FindingWords words = new FindingWords(analysis, wording);
        List<String> up = rows(analysis, ALL, Set.of(), new Order(Column.POSITION, SortOrder.ASCENDING)).stream()
                .map(row -> row.text(Column.POSITION, words))
                .toList();
        List<String> down = rows(analysis, ALL, Set.of(), new Order(Column.POSITION, SortOrder.DESCENDING)).stream()
                .map(row -> row.text(Column.POSITION, words))
                .toList();
        assertThat(up.get(0)).startsWith("Chef");
        assertThat(down.get(0)).startsWith("Vejleder");
    }

    @Test
    void theCentreIsTheNearestUnitOfThatKind() {
        Analysis analysis = Analyses.of(Analyses.SCHOOLS);
        FindingWords words = new FindingWords(analysis, wording);
        Finding north = analysis.of("s1").get(0);
        assertThat(words.aside(north)).isEqualTo("nord");
        assertThat(words.centre(north)).isEqualTo("skoler");
    }
}
