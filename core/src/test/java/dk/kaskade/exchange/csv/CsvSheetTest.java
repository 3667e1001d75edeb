package dk.kaskade.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.report.sheets.Sheet;
import dk.kaskade.report.sheets.Sheet.Column;
import dk.kaskade.report.sheets.Sheet.Kind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvSheetTest {
    private static String csv(Object... cells) {
        List<Column> columns = Arrays.stream(cells)
                .map(cell -> new Column("x", "H", Kind.TEXT))
                .toList();
        String text = CsvSheet.text(new Sheet("x", "X", columns, List.of(Arrays.asList(cells))));
        return text.substring(text.indexOf("\r\n") + 2);
    }

    @Test
    void writesWhatADanishExcelOpens() {
        Sheet sheet = new Sheet("x", "X", List.of(new Column("x", "Ærø", Kind.TEXT)), List.of());
        assertThat(CsvSheet.text(sheet)).isEqualTo("\ufeffÆrø\r\n");
        assertThat(csv("a", 7, 0.25, 3.0, null, LocalDate.of(2026, 3, 1))).isEqualTo("a;7;0,25;3;;2026-03-01\r\n");
        assertThat(csv("a;b", "\"x\"", "to\nlinjer")).isEqualTo("\"a;b\";\"\"\"x\"\"\";\"to\nlinjer\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+45", "-1", "@x", "\tx", "＝1", "-"})
    void writesNoFormula(String text) {
        assertThat(csv(text, "b")).startsWith("'" + text + ";");
    }

    @Test
    void leavesOtherTextAsItIs() {
        assertThat(csv("a=b", "00123", "'x")).isEqualTo("a=b;00123;'x\r\n");
        assertThat(csv(-3, "b")).isEqualTo("-3;b\r\n");
    }
}
