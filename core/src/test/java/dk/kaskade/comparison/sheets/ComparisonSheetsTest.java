package dk.kaskade.comparison.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.comparison.Figure.Absence;
import dk.kaskade.exchange.csv.CsvSheet;
import dk.kaskade.exchange.xlsx.XlsxWorkbook;
import dk.kaskade.progress.Progress;
import dk.kaskade.report.sheets.Sheet;
import dk.kaskade.report.sheets.Sheet.Kind;
import dk.kaskade.report.sheets.Sheet.Measured;
import dk.kaskade.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ComparisonSheetsTest {
    private static SideBySide two(Audience audience) {
        return SideBySide.of(List.of(Beside.named("=Første"), Beside.empty("Tomby")), audience);
    }

    private static Sheet sheet(SideBySide subject, String id) {
        return new ComparisonSheets(subject, Texts.DANISH)
                .all().stream()
                        .filter(sheet -> sheet.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no sheet " + id));
    }

    private static List<Object> row(Sheet sheet, String id) {
        return sheet.rows().stream()
                .filter(row -> id.equals(row.get(row.size() - 1)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row " + id));
    }

    @Test
    void hasARowForEachFigureAndAColumnForEachOrganisation() {
        Sheet figures = sheet(two(Audience.ANYBODY), "figures");
        assertThat(figures.columns())
                .extracting(Sheet.Column::heading)
                .containsExactly("Afsnit", "Nøgletal", "A =Første", "B Tomby", "Hvad det siger", "Id");
        List<Object> positions = row(figures, "positions");
        assertThat(positions.subList(2, 4))
                .containsExactly(new Measured(6, Kind.WHOLE_NUMBER), new Measured(0, Kind.WHOLE_NUMBER));
        assertThat((String) positions.get(4)).isNotBlank();
    }

    @Test
    void tellsSharesAsSharesAndKindsOfNothingBySigns() {
        List<Object> vacant = row(sheet(two(Audience.ANYBODY), "figures"), "vacant-share");
        assertThat(vacant.get(2)).isEqualTo(new Measured(1.0 / 6, Kind.SHARE));
        assertThat(vacant.get(3)).isEqualTo(FigureWords.sign(Absence.NOTHING_TO_EXAMINE, Texts.DANISH));
    }

    @Test
    void withholdsAnswersOfFewLeadersUnlessItStaysWithin() {
        String withheld = FigureWords.sign(Absence.WITHHELD, Texts.DANISH);
        assertThat(row(sheet(two(Audience.ANYBODY), "figures"), "talk-agreed-level:leader-of-employees"))
                .contains(withheld);
        assertThat(row(sheet(two(Audience.WITHIN), "figures"), "talk-agreed-level:leader-of-employees"))
                .doesNotContain(withheld);
    }

    @Test
    void namesPositionsBehindFiguresWithinTheMunicipalityOnly() {
        assertThat(sheet(two(Audience.WITHIN), "positions").rows())
                .anySatisfy(row -> assertThat(row).contains("dir, c1, t1, t2, c2, t3"));
        assertThat(new ComparisonSheets(two(Audience.ANYBODY), Texts.DANISH).all())
                .noneSatisfy(sheet -> assertThat(sheet.id()).isEqualTo("positions"));
    }

    @Test
    void tellsThemesByShareAndWhichKindOfNothing() {
        Sheet themes = sheet(two(Audience.ANYBODY), "themes");
        assertThat(themes.rows().get(0).subList(1, 5)).startsWith(0.5, 2).endsWith("ikke med");
        assertThat(sheet(two(Audience.ANYBODY), "only-one").rows()).hasSize(3);
        assertThat(sheet(two(Audience.ANYBODY), "theme-levels").rows())
                .allSatisfy(row -> assertThat(row.get(1)).isEqualTo("A =Første"));
    }

    @Test
    void isReadBackFromAWorkbookWithAHundredOrganisations() throws IOException {
        List<Summary> hundred =
                IntStream.range(0, 100).mapToObj(i -> Beside.named("By " + i)).toList();
        ComparisonSheets sheets = new ComparisonSheets(SideBySide.of(hundred, Audience.ANYBODY), Texts.DANISH);
        ByteArrayOutputStream book = new ByteArrayOutputStream();
        XlsxWorkbook.write(sheets.about(), sheets.all(), Texts.DANISH, book, Progress.UNWATCHED);
        assertThat(book.size()).isPositive();
        assertThat(sheets.figures().columns()).hasSize(104);
        assertThat(sheets.figures().columns().get(101).heading()).isEqualTo("CV By 99");
    }

    @Test
    void keepsANumberANumberInOtherFormatsToo() throws IOException {
        String text = CsvSheet.text(sheet(two(Audience.ANYBODY), "figures"));
        assertThat(text).contains("\"A =Første\"".replace("\"", ""));
        assertThat(sheet(two(Audience.ANYBODY), "figures").records().get(0).get("organisation1"))
                .isEqualTo(6);
    }
}
