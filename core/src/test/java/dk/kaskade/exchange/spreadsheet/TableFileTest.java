package dk.kaskade.exchange.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.exchange.Extract;
import dk.kaskade.exchange.Field;
import dk.kaskade.exchange.table.Mapping;
import dk.kaskade.progress.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

final class TableFileTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String TEXT =
            "Ledere i Prøvekommune;;\r\nStillings-ID;Titel;Leders id\r\n001;Rådmand;\r\n002;Børnechef;001\r\n";

    @Test
    void readsTheTextThatDanishExcelWrites() throws IOException {
        TableFile file = TableFile.open(TEXT.getBytes(WINDOWS), "ledere.csv", Progress.UNWATCHED);
        assertThat(file.workbook()).isFalse();
        assertThat(file.dialect()).isNotNull();
        Mapping mapping = Mapping.guess(file.table(Progress.UNWATCHED));
        Extract extract = mapping.toExtract(file.table(Progress.UNWATCHED), Progress.UNWATCHED);
        assertThat(mapping.header()).isEqualTo(1);
        assertThat(extract.rows()).hasSize(2);
        assertThat(extract.rows().get(1).get(Field.TITLE)).isEqualTo("Børnechef");
        assertThat(extract.rows().get(1).get(Field.LEADER_ID)).isEqualTo("001");
        assertThat(extract.rows().get(1).line()).isEqualTo(4);
    }

    @Test
    void readsAWorkbookThatIsCalledCsv() throws IOException {
        TableFile file = TableFile.open(workbook(), "ledere.csv", Progress.UNWATCHED);
        assertThat(file.workbook()).isTrue();
        assertThat(file.sheets()).hasSize(1);
        assertThat(file.table(Progress.UNWATCHED).rows().get(1).cells()).containsExactly("001", "Rådmand");
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Prøve", "1.0")) {
            Worksheet sheet = book.newWorksheet("Ledere");
            sheet.value(0, 0, "Id");
            sheet.value(0, 1, "Titel");
            sheet.value(1, 0, "001");
            sheet.value(1, 1, "Rådmand");
        }
        return out.toByteArray();
    }
}
