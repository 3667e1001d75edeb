package dk.kaskade.ui.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.change.OrganisationChange;
import dk.kaskade.change.Outcome;
import dk.kaskade.document.History;
import dk.kaskade.fixture.ChainText;
import dk.kaskade.fixture.FrameworkText;
import dk.kaskade.framework.Framework;
import dk.kaskade.inspect.FindingTexts;
import dk.kaskade.inspect.InspectionContext;
import dk.kaskade.inspect.Inspector;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.ResponseStatus;
import dk.kaskade.rules.BuiltInInspections;
import dk.kaskade.text.Texts;
import dk.kaskade.ui.session.Analysis;
import dk.kaskade.ui.session.Topic;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MatrixTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final Framework FRAMEWORK = FrameworkText.framework("""
            D1 direktoer leadsTo=C1 threads=red
            C1 chef leadsTo=L1 threads=red
            C2 chef threads=blue
            L1 leder leadsTo=T1 threads=red
            T1 team threads=red
            A1 * threads=blue
            """);
    private static final Organisation TEAM = ChainText.organisation("""
            dir level=1 title=Direktør
              c1 level=2 title=Chef
                s1 level=3 title=Skoleleder
                s2 level=3 title=Skoleleder
              c2 level=2 title=Vejchef
            """);

    private final Matrix matrix = of(TEAM);

    private static Matrix of(Organisation organisation) {
        Inspector inspector = new Inspector(BuiltInInspections.all());
        InspectionContext in = InspectionContext.of(organisation, FRAMEWORK, ChainText.DAY);
        Analysis analysis =
                new Analysis(in, inspector.inspect(in), FindingTexts.of(inspector.infos(), organisation, FRAMEWORK));
        return Matrix.of(analysis, Texts.DANISH, "Alle ledere");
    }

    private Cells cells(Axis axis) {
        return Cells.of(matrix, axis, RowFilter.ALL, null);
    }

    private static int column(Cells cells, String expectation) {
        return cells.columnOf(Topic.expectation(expectation));
    }

    private static Organisation after(OrganisationChange change) {
        return ((Outcome.Done) change.applyTo(TEAM)).organisation();
    }

    private static int[] all(int count) {
        return java.util.stream.IntStream.range(0, count).toArray();
    }

    @Test
    void positionsStandInTheOrderOfTheTree() {
        assertThat(matrix.rows()).extracting(MatrixRow::id).containsExactly("dir", "c1", "s1", "s2", "c2");
        assertThat(matrix.rows()).extracting(MatrixRow::depth).containsExactly(0, 1, 2, 2, 1);
    }

    @Test
    void expectationsStandUnderTheirRolesFromTheTopAndThoseOfEveryLeaderLast() {
        assertThat(cells(Axis.EXPECTATIONS).columns())
                .extracting(column -> column.topic().id())
                .containsExactly("D1", "C1", "C2", "L1", "T1", "A1");
        assertThat(cells(Axis.EXPECTATIONS).columns().get(5).group()).isEqualTo("Alle ledere");
    }

    @Test
    void whatIsNotCarriedIsBlankAndWhatIsCarriedHasAStatus() {
        Cells cells = cells(Axis.EXPECTATIONS);
        int chief = cells.rowOf("c1");
        assertThat(cells.status(chief, column(cells, "C1"))).isEqualTo(ResponseStatus.OPEN);
        assertThat(cells.status(chief, column(cells, "D1"))).isNull();
        assertThat(cells.status(chief, column(cells, "A1"))).isEqualTo(ResponseStatus.OPEN);
    }

    @Test
    void severalCellsAreOneStepAndThoseThatAreNotCarriedAreLeftAlone() {
        Cells cells = cells(Axis.EXPECTATIONS);
        List<Answering.Cell> marked =
                Answering.cells(cells, all(cells.rows().size()), new int[] {column(cells, "C1"), column(cells, "A1")});
        assertThat(marked).hasSize(2 + 5);
        OrganisationChange change = Answering.status(cells.answered(), marked, ResponseStatus.AGREED, "", DAY)
                .orElseThrow();
        History history = ((History.Tried.Done) History.opened(TEAM).apply(change)).history();
        assertThat(history.done()).hasSize(1);
        assertThat(history.present().position("c2").orElseThrow().response("C1").status())
                .isEqualTo(ResponseStatus.AGREED);
        assertThat(history.present().position("s1").orElseThrow().responses()).containsOnlyKeys("A1");
        assertThat(history.undo().present()).isEqualTo(TEAM);
    }

    @Test
    void whatIsSoAlreadyIsNotAChange() {
        Cells cells = cells(Axis.EXPECTATIONS);
        List<Answering.Cell> one =
                Answering.cells(cells, new int[] {cells.rowOf("c1")}, new int[] {column(cells, "C1")});
        assertThat(Answering.status(cells.answered(), one, ResponseStatus.OPEN, "", DAY))
                .isEmpty();
        assertThat(Answering.words(cells.answered(), one.get(0), "  ", DAY)).isEmpty();
        assertThat(Answering.words(cells.answered(), one.get(0), "Vi gør det sammen", DAY))
                .isPresent();
    }

    @Test
    void sharesOfThreadsCannotBeAnswered() {
        Cells cells = cells(Axis.THREADS);
        assertThat(Answering.cells(cells, all(5), all(cells.columns().size()))).isEmpty();
    }

    @Test
    void whatARowComesToIsTheSameWhateverStandsInTheColumns() {
        Cells cells = cells(Axis.EXPECTATIONS);
        Cells threads = cells(Axis.THREADS);
        for (int row = 0; row < cells.rows().size(); row++) {
            assertThat(threads.rowSum(row)).isEqualTo(cells.rowSum(row));
        }
        assertThat(cells.rowSum(0).carried()).isEqualTo(2);
    }

    @Test
    void aNewAnswerIsShownWithoutMakingTheMatrixAnew() {
        Cells cells = cells(Axis.EXPECTATIONS);
        List<Answering.Cell> one =
                Answering.cells(cells, new int[] {cells.rowOf("c1")}, new int[] {column(cells, "C1")});
        Organisation next = after(Answering.status(cells.answered(), one, ResponseStatus.PRACTISED, "", DAY)
                .orElseThrow());
        Answered answered = matrix.answered().with(next);
        Cells shown = Cells.of(matrix.with(answered), Axis.EXPECTATIONS, RowFilter.ALL, null);
        assertThat(shown.status(shown.rowOf("c1"), column(shown, "C1"))).isEqualTo(ResponseStatus.PRACTISED);
        assertThat(shown.rowSum(shown.rowOf("c1"))).isEqualTo(new Share(3, 1, 0, 0));
        assertThat(shown.columnSum(column(shown, "C1")).done()).isEqualTo(1);
    }

    @Test
    void otherPositionsAreAnotherMatrix() {
        assertThat(matrix.answered().with(TEAM.withPositions(TEAM.positions().subList(0, 4))))
                .isNull();
    }

    @Test
    void whatDoesNotApplyIsNotAmongThoseThatAreToAnswer() {
        Cells cells = cells(Axis.EXPECTATIONS);
        List<Answering.Cell> one =
                Answering.cells(cells, new int[] {cells.rowOf("c1")}, new int[] {column(cells, "C2")});
        Organisation next =
                after(Answering.status(cells.answered(), one, ResponseStatus.NOT_APPLICABLE, "Ligger hos en anden", DAY)
                        .orElseThrow());
        assertThat(next.position("c1").orElseThrow().response("C2").reason()).isEqualTo("Ligger hos en anden");
        Cells shown = Cells.of(of(next), Axis.EXPECTATIONS, RowFilter.ALL, null);
        Share sum = shown.columnSum(column(shown, "C2"));
        assertThat(sum.carried()).isEqualTo(1);
        assertThat(sum.waved()).isEqualTo(1);
    }

    @Test
    void aGapOfAPositionHatchesTheExpectationsThatItNames() {
        Organisation vacant = TEAM.withPositions(TEAM.positions().stream()
                .map(p -> p.id().equals("c2") ? p.change().holders(List.of()).build() : p)
                .toList());
        Answered answered = of(vacant).answered();
        int chief = answered.carried().chain().indexOf("c2");
        assertThat(answered.isGap(chief, answered.carried().indexOf("C1"))).isTrue();
        assertThat(answered.isGap(
                        answered.carried().chain().indexOf("s1"),
                        answered.carried().indexOf("L1")))
                .isFalse();
    }

    @Test
    void sortedByAColumnThoseFurthestBehindComeFirstAndThoseWithoutItLast() {
        Cells cells = cells(Axis.EXPECTATIONS);
        List<Answering.Cell> one =
                Answering.cells(cells, new int[] {cells.rowOf("c1")}, new int[] {column(cells, "C1")});
        Organisation next = after(Answering.status(cells.answered(), one, ResponseStatus.AGREED, "", DAY)
                .orElseThrow());
        Cells sorted = Cells.of(of(next), Axis.EXPECTATIONS, RowFilter.ALL, Topic.expectation("C1"));
        assertThat(sorted.rows()).extracting(MatrixRow::id).startsWith("c2", "c1");
    }

    @Test
    void theFilterTakesABranchARoleAndWords() {
        assertThat(ids(new RowFilter(Set.of("c1", "s1", "s2"), null, ""))).containsExactly("c1", "s1", "s2");
        assertThat(ids(new RowFilter(null, FRAMEWORK.roles().get(1).id(), ""))).containsExactly("c1", "c2");
        assertThat(ids(new RowFilter(null, null, "SKOLE leder"))).containsExactly("s1", "s2");
        assertThat(ids(new RowFilter(Set.of("c2"), null, "skole"))).isEmpty();
    }

    private List<String> ids(RowFilter filter) {
        return Cells.of(matrix, Axis.EXPECTATIONS, filter, null).rows().stream()
                .map(MatrixRow::id)
                .toList();
    }

    @Test
    void goingRoundNeverSaysThatSomethingDoesNotApply() {
        for (ResponseStatus status : ResponseStatus.values()) {
            assertThat(Answering.next(status)).isNotEqualTo(ResponseStatus.NOT_APPLICABLE);
        }
        assertThat(Answering.next(ResponseStatus.PRACTISED)).isEqualTo(ResponseStatus.OPEN);
    }

    @Test
    void bothLanguagesSayTheSame() {
        assertThat(MatrixDesk.TEXTS.keys(Texts.ENGLISH)).isEqualTo(MatrixDesk.TEXTS.keys(Texts.DANISH));
        for (String key : MatrixDesk.TEXTS.keys(Texts.DANISH)) {
            assertThat(arguments(MatrixDesk.TEXTS.pattern(Texts.ENGLISH, key)))
                    .as(key)
                    .isEqualTo(arguments(MatrixDesk.TEXTS.pattern(Texts.DANISH, key)));
        }
    }

    private static Set<String> arguments(String pattern) {
        return ARGUMENT.matcher(pattern).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }
}
