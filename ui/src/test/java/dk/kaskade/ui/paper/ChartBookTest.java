package dk.kaskade.ui.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.paint.ChartLegend;
import dk.kaskade.ui.paint.ChartModel;
import dk.kaskade.ui.paint.Charts;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChartBookTest {
    private static List<String> titles(ChartModel model) {
        return IntStream.range(0, model.size())
                .mapToObj(card -> model.card(card).title())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Orientation.class)
    void puts120PositionsOnOneA3InLettersThatCanBeRead(Orientation orientation) {
        ChartModel model = Books.municipality(120);

        ChartBook book = Books.book(model, Books.A3.with(orientation));

        assertThat(book.pages()).hasSize(1);
        Written written = Written.on(book.pages().get(0));
        assertThat(written.texts).containsAll(titles(model));
        assertThat(written.smallest).isGreaterThanOrEqualTo(ChartBook.LEGIBLE);
        assertThat(book.smallestText()).isCloseTo(written.smallest, within(0.01));
    }

    @Test
    void puts400PositionsOnOneA1() {
        assertThat(Books.book(Books.municipality(400), PageSetup.of(PageSize.A1))
                        .smallestText())
                .isGreaterThanOrEqualTo(ChartBook.LEGIBLE);
    }

    @ParameterizedTest
    @EnumSource(PageSize.class)
    void staysWithinTheSheetsMargins(PageSize size) {
        for (Orientation orientation : Orientation.values()) {
            PageSetup setup = PageSetup.of(size).with(orientation).withMargin(20);
            ChartPage page = Books.book(Books.municipality(200), setup).pages().get(0);
            Written written = Written.on(page);
            assertThat(page.width() > page.height()).isEqualTo(orientation == Orientation.LANDSCAPE);
            assertThat(written.rightmost).isLessThan(page.width() - PageSize.points(20) + 1);
            assertThat(written.lowest).isLessThan(page.height() - PageSize.points(20) + 1);
        }
    }

    @Test
    void proposesTheNearestPaperOnWhichLettersCanBeRead() {
        ChartModel model = Books.municipality(120);
        Heading heading = Books.heading(model);

        assertThat(Books.book(model, Books.A4).smallestText()).isLessThan(ChartBook.LEGIBLE);
        assertThat(ChartBook.legible(model, heading, Books.A4))
                .map(PageSetup::size)
                .contains(PageSize.A3);
        assertThat(ChartBook.legible(Books.municipality(5_000), heading, Books.A4))
                .isEmpty();
    }

    @Test
    void showsEveryPositionOnOnePageAndElsewhereOnlyWithASign() {
        for (int size : new int[] {1, 30, 120, 400, 1_000}) {
            ChartModel model = Books.municipality(size);
            ChartBook book = Books.book(model, Books.A4.with(Split.BRANCH));

            List<String> all = book.pages().stream()
                    .flatMap(page -> Written.on(page).texts.stream())
                    .toList();
            long references = book.pages().stream()
                    .mapToLong(page -> page.references().size())
                    .sum();
            long repeated = titles(model).stream()
                    .mapToLong(title -> Collections.frequency(all, title) - 1)
                    .peek(more -> assertThat(more).isNotNegative())
                    .sum();
            assertThat(references)
                    .as("one sign there and one back, of %s", size)
                    .isEqualTo(2 * repeated);
            assertThat(book.smallestText()).isGreaterThanOrEqualTo(ChartBook.LEGIBLE);
        }
    }

    @Test
    void namesTheRightPageOnEachSign() {
        ChartModel model = Books.municipality(400);
        ChartBook book = Books.book(model, Books.A4.with(Split.BRANCH));

        assertThat(book.pages()).hasSizeGreaterThan(3);
        for (int page = 0; page < book.pages().size(); page++) {
            Written written = Written.on(book.pages().get(page));
            for (Reference reference : book.pages().get(page).references()) {
                String sign = (reference.page() > page ? "→ side " : "← side ") + (reference.page() + 1);
                assertThat(written.texts).contains(sign);
                int there = page;
                assertThat(book.pages().get(reference.page()).references()).anyMatch(back -> back.page() == there);
            }
            assertThat(written.texts)
                    .contains("side " + (page + 1) + " af " + book.pages().size());
        }
    }

    @Test
    void goesOnWhereALeaderHasMoreReportsThanASheetHolds() {
        int[] parent = new int[500];
        parent[0] = -1;
        ChartModel model = Charts.below(parent);

        ChartBook book = Books.book(model, Books.A4.with(Split.BRANCH));

        assertThat(book.pages()).hasSizeGreaterThan(5);
        assertThat(book.smallestText()).isGreaterThanOrEqualTo(ChartBook.LEGIBLE);
        assertThat(book.pages().get(2).name()).isEqualTo("Stilling 0, Center for Prøver (fortsat)");
    }

    @Test
    void dividesARowOfLeadersAsDeepAsItIsLong() {
        ChartModel model = Charts.below(IntStream.range(-1, 2_999).toArray());

        ChartBook book = Books.book(model, Books.A4.with(Split.BRANCH));

        assertThat(book.pages()).hasSizeGreaterThan(30);
        assertThat(book.smallestText()).isGreaterThanOrEqualTo(ChartBook.LEGIBLE);
    }

    @Test
    void dividesRingsAndPositionsWithoutALeader() {
        int[] parent = new int[300];
        Arrays.fill(parent, -1);
        parent[0] = 1;
        parent[1] = 2;
        parent[2] = 0;
        ChartModel model = Charts.below(parent);

        ChartBook book = Books.book(model, Books.A4.with(Split.BRANCH));

        List<String> all = book.pages().stream()
                .flatMap(page -> Written.on(page).texts.stream())
                .toList();
        assertThat(all).containsAll(titles(model));
    }

    @Test
    void coversAWallWithTiles() {
        ChartModel model = Books.municipality(120);

        ChartBook book = Books.book(model, Books.A4.with(Split.TILES));

        List<String> all = book.pages().stream()
                .flatMap(page -> Written.on(page).texts.stream())
                .toList();
        assertThat(book.pages()).hasSizeGreaterThan(2);
        assertThat(all).containsAll(titles(model));
        assertThat(book.pages().get(0).name()).isEqualTo("Ark A1");
        assertThat(book.smallestText()).isGreaterThanOrEqualTo(7);
    }

    @Test
    void marksTheSheetsOfAWallByRowAndColumn() {
        assertThat(Wall.mark(0, 0)).isEqualTo("A1");
        assertThat(Wall.mark(1, 2)).isEqualTo("B3");
        assertThat(Wall.mark(25, 0)).isEqualTo("Z1");
        assertThat(Wall.mark(26, 0)).isEqualTo("AA1");
    }

    @ParameterizedTest
    @EnumSource(Split.class)
    void saysThatThereIsNothing(Split split) {
        ChartBook book = Books.book(Charts.below(), Books.A4.with(split));

        assertThat(book.pages()).hasSize(1);
        assertThat(Written.on(book.pages().get(0)).texts).contains("Prøvestad");
    }

    @Test
    void showsOneBranchAlone() {
        ChartModel branch = ChartBook.branch(Charts.below(-1, 0, 0, 1, 3, 2), 1);

        assertThat(titles(branch)).containsExactly("Stilling 1", "Stilling 3", "Stilling 4");
        assertThat(branch.parent()).containsExactly(-1, 0, 1);
        assertThat(titles(ChartBook.branch(Charts.below(1, 2, 0, 1), 1)))
                .as("in a ring all are below each other")
                .containsExactly("Stilling 0", "Stilling 1", "Stilling 2", "Stilling 3");
    }

    @Test
    void leavesRoomForTheChartBesideAnyLegend() {
        List<ChartLegend.Entry> many = IntStream.range(0, 400)
                .mapToObj(i -> new ChartLegend.Entry(Tint.LEVEL1, 1, "Lederrolle med et langt navn " + i))
                .toList();
        ChartModel few = Charts.below(-1, 0);
        ChartModel model =
                ChartModel.of(few.cards(), few.parent(), few.tray(), few.dotted(), new ChartLegend(many), few.words());

        ChartPage page = Books.book(model, Books.A4).pages().get(0);

        Written written = Written.on(page);
        assertThat(written.lowest).isLessThan(page.height());
        assertThat(written.rightmost).isLessThan(page.width());
        assertThat(page.smallestText()).isPositive().isLessThan(ChartBook.LEGIBLE);
    }

    @Test
    void refusesMarginsThatLeaveNoRoom() {
        assertThatThrownBy(() -> Books.A4.withMargin(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Books.A4.withMargin(70)).isInstanceOf(IllegalArgumentException.class);
    }
}
