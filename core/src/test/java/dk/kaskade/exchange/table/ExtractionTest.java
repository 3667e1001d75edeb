package dk.kaskade.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.kaskade.exchange.Extract;
import dk.kaskade.exchange.Field;
import dk.kaskade.exchange.Remark;
import dk.kaskade.progress.Progress;
import dk.kaskade.text.Texts;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ExtractionTest {
    @Test
    void tellsEachRowWithItsLine() {
        Extract extract = extract("Id|Titel", "1|Chef", "", "2|Leder");
        assertThat(extract.rows())
                .extracting(row -> row.line() + row.get(Field.TITLE))
                .containsExactly("2Chef", "4Leder");
        assertThat(extract.read()).isEqualTo(2);
        assertThat(extract.remarks()).isEmpty();
    }

    @Test
    void accountsForEveryRow() {
        Extract extract = extract("Liste", "Id|Titel|Farve", "1|Chef|", "||blå", "Id|Titel|Farve", "2|Leder|");
        long dropped = extract.remarks().stream().filter(Remark::dropsRow).count();
        assertThat(extract.rows().size() + dropped).isEqualTo(extract.read()).isEqualTo(4);
        assertThat(extract.remarks())
                .extracting(remark -> remark.line() + " " + remark.key())
                .containsExactly("1 rows.above-headings", "4 row.nothing-used", "5 row.headings-again");
    }

    @Test
    void saysWhichLinesStandAboveTheHeadings() {
        assertThat(extract("Liste", "Id|Titel", "1|Chef").remarks().get(0).sentence(Texts.DANISH))
                .startsWith("Linje 1 står");
        assertThat(extract("Liste", "", "Dato", "Id|Titel", "1|Chef")
                        .remarks()
                        .get(0)
                        .sentence(Texts.ENGLISH))
                .startsWith("Lines 1-3 stand above");
    }

    @Test
    void joinsGivenAndFamilyNames() {
        Extract extract = extract("Efternavn|Fornavn|Titel", "Eksempel|Anne Bo|Chef", "|Carla|Leder");
        assertThat(extract.rows()).extracting(row -> row.get(Field.NAME)).containsExactly("Anne Bo Eksempel", "Carla");
        assertThat(extract.rows().get(0).tells(Field.FIRST_NAME)).isFalse();
    }

    @Test
    void keepsStepsInTheOrderOfColumns() {
        Extract extract = extract("Niveau 1|Niveau 2|Niveau 3|Navn", "Kommunen|Børn||Anne", "Kommunen|Børn|Skole|Bo");
        assertThat(extract.rows().get(0).path()).containsExactly("Kommunen", "Børn");
        assertThat(extract.rows().get(1).path()).containsExactly("Kommunen", "Børn", "Skole");
    }

    @Test
    void partsAPathThatStandsInOneColumn() {
        assertThat(extract("Organisationssti|Navn", "Kommunen/Børn/Skole|Anne")
                        .rows()
                        .get(0)
                        .path())
                .containsExactly("Kommunen", "Børn", "Skole");
        assertThat(extract("Underenhed|Navn", "Kultur/Fritid|Anne")
                        .rows()
                        .get(0)
                        .path())
                .containsExactly("Kultur/Fritid");
        assertThat(extract("Underenhed|Navn", "Kommunen > Børn|Anne")
                        .rows()
                        .get(0)
                        .path())
                .containsExactly("Kommunen", "Børn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Titel", "Navn", "Enhed", "Leders id", "Niveau 1", "Id", "Rolle", "Farve"})
    void neverLetsACivilNumberThroughInAnyColumn(String heading) {
        Extract extract = extract(
                "Stilling|" + heading + "|E-mail", "Chef|Bo (010190-1234)|x@x.dk", "Chef|a|y@x.dk", "Chef|b|z@x.dk");
        assertThat(everything(extract)).doesNotContain("010190", "1234");
        if (!heading.equals("Farve")) {
            assertThat(extract.remarks()).extracting(Remark::key).containsExactly("row.civil-number");
            assertThat(extract.remarks().get(0).line()).isEqualTo(2);
        }
    }

    @Test
    void dropsAColumnOfCivilNumbersWithOneRemark() {
        Extract extract = extract("Id|CPR|Titel", "1|010190-1234|Chef", "2|0202901234|Leder");
        assertThat(everything(extract)).doesNotContain("010190", "020290");
        assertThat(extract.remarks()).extracting(Remark::key).containsExactly("column.civil-numbers");
    }

    @Test
    void dropsCivilNumbersAlsoWhereTheUserTakesThemForIds() {
        Table table = Tables.of("Noegle|Titel", "0101901234|Chef", "0202901234|Leder");
        Extract extract = Mapping.guess(table).with(0, Field.ID).toExtract(table, Progress.UNWATCHED);
        assertThat(everything(extract)).doesNotContain("010190", "020290");
        assertThat(extract.rows()).hasSize(2);
    }

    @Test
    void seesACivilNumberThatTwoCellsMake() {
        assertThat(everything(extract("Fornavn|Efternavn|Titel", "010190|1234|Chef")))
                .doesNotContain("010190");
    }

    @Test
    void neverTakesACivilNumberForAHeading() {
        Table table = Tables.of("010190-1234|Titel", "x|Chef");
        assertThat(Mapping.guess(table, 0).headers()).containsExactly("", "Titel");
    }

    @Test
    void countsAFormulaThatFailedAsEmpty() {
        Extract extract = extract("Id|Titel|Leders id", "1|Chef|#N/A", "2|Leder|#I/T", "3|Leder|#1");
        assertThat(extract.rows()).extracting(row -> row.get(Field.LEADER_ID)).containsExactly("", "", "#1");
        assertThat(extract.remarks())
                .extracting(Remark::key)
                .containsExactly("row.formula-failed", "row.formula-failed");
    }

    @Test
    void readsACrossAsWhatItsColumnSays() {
        Extract extract = extract("Titel|Vakant", "Chef|x", "Leder|nej", "Leder|");
        assertThat(extract.rows()).extracting(row -> row.get(Field.STATUS)).containsExactly("Vakant", "", "");
    }

    @Test
    void canBeCancelled() {
        Progress cancelled = new Progress() {
            @Override
            public void done(double share) {
                // nobody looks
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        Table table = Tables.of("Id|Titel", "1|Chef");
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> Mapping.guess(table).toExtract(table, cancelled));
    }

    @Test
    void saysTheSameInBothLanguages() {
        assertThat(TableTexts.ALL.keys(Texts.DANISH)).isEqualTo(TableTexts.ALL.keys(Texts.ENGLISH));
    }

    private static Extract extract(String... lines) {
        Table table = Tables.of(lines);
        return Mapping.guess(table).toExtract(table, Progress.UNWATCHED);
    }

    private static String everything(Extract extract) {
        return List.of(
                        extract.name(),
                        extract.rows(),
                        extract.remarks().stream()
                                .map(remark -> remark.sentence(Texts.DANISH))
                                .toList())
                .toString();
    }
}
