package dk.kaskade.exchange.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.kaskade.exchange.Extract;
import dk.kaskade.exchange.Field;
import dk.kaskade.exchange.UnreadableFileException;
import dk.kaskade.exchange.csv.CsvDialect;
import dk.kaskade.exchange.table.Mapping;
import dk.kaskade.exchange.table.TableRow;
import dk.kaskade.exchange.xlsx.BookBytes;
import dk.kaskade.progress.Progress;
import dk.kaskade.text.Texts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TableFileTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String TEXT =
            "Ledere i Prøvekommune;;\r\nStillings-ID;Titel;Leders id\r\n001;Rådmand;\r\n002;Børnechef;001\r\n";
    private static final String HEADINGS = "<row>" + text("Stillings-ID") + text("Titel") + text("Navn") + "</row>";
    private static final String ROW = "<row>" + text("001") + text("Rådmand") + text("Anne Eksempel") + "</row>";

    private static String text(String text) {
        return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    @Test
    void readsTheTextThatDanishExcelWrites() throws IOException {
        TableFile file = open(TEXT.getBytes(WINDOWS));
        assertThat(file.workbook()).isFalse();
        assertThat(file.dialect()).isEqualTo(new CsvDialect(WINDOWS, ';'));
        assertThat(file.sheets()).isEmpty();
        Extract extract = Mapping.guess(file.table(Progress.UNWATCHED))
                .toExtract(file.table(Progress.UNWATCHED), Progress.UNWATCHED);
        assertThat(extract.name()).isEqualTo("ledere");
        assertThat(extract.rows().get(1).get(Field.TITLE)).isEqualTo("Børnechef");
        assertThat(extract.rows().get(1).get(Field.LEADER_ID)).isEqualTo("001");
        assertThat(extract.rows().get(1).line()).isEqualTo(4);
    }

    @Test
    void readsAWorkbookThatIsCalledCsv() throws IOException {
        TableFile file = open(new BookBytes().sheet("Ark1", HEADINGS + ROW).bytes());
        assertThat(file.workbook()).isTrue();
        assertThat(file.dialect()).isNull();
        assertThat(file.table(Progress.UNWATCHED).name()).isEqualTo("Ark1");
    }

    @Test
    void choosesTheSheetWithTheLeaders() throws IOException {
        TableFile file = open(new BookBytes()
                .sheet("Forside", "<row>" + text("Udtræk fra november") + "</row>")
                .sheet("Kopi", "state=\"hidden\"", HEADINGS + ROW + ROW)
                .sheet("Ledere", HEADINGS + ROW)
                .bytes());
        assertThat(file.sheet()).isEqualTo(2);
        assertThat(file.withSheet(1).table(Progress.UNWATCHED).rows()).hasSize(3);
        assertThat(file.withSheet(1).preview(1).rows()).hasSize(1);
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> file.withSheet(3));
    }

    @Test
    void previewsTheFirstRowsOfAText() throws IOException {
        assertThat(open(TEXT.getBytes(WINDOWS)).preview(2).rows())
                .extracting(TableRow::line)
                .containsExactly(1, 2);
    }

    @Test
    void isReadAsAnotherOfItsSourceWas() throws IOException {
        TableFile text = open(TEXT.getBytes(WINDOWS));
        assertThat(text.as("x-MacRoman", ",", "").dialect())
                .isEqualTo(new CsvDialect(Charset.forName("x-MacRoman"), ','));
        assertThat(text.as("", "", "").dialect()).isEqualTo(text.dialect());
        assertThat(text.as("no such", ";;", "").dialect()).isEqualTo(text.dialect());
        TableFile book =
                open(new BookBytes().sheet("A", HEADINGS).sheet("B", "").bytes());
        assertThat(book.as("UTF-8", ";", "B").sheet()).isEqualTo(1);
        assertThat(book.as("", "", "C").sheet()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "'', file.empty",
        "'%PDF-1.7 ...', kind.pdf",
        "'\u00FF\u00D8\u00FF\u00E0 JFIF', kind.picture",
        "'\u0089PNG', kind.picture",
        "'{\\rtf1\\ansi}', kind.word",
        "'<!DOCTYPE html><table>', kind.html",
        "'\n<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\">', kind.html",
        "'<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">', kind.xml-spreadsheet",
        "'<?xml version=\"1.0\"?><ledere/>', kind.xml",
        "'PK\u0003\u0004 broken', xlsx.damaged",
        "'\u0001\u0002\u0003\u0004\u0005\u0006', kind.unknown"
    })
    void saysWhatAFileIsThatHoldsNoTable(String beginning, String key) {
        refuses(beginning.getBytes(StandardCharsets.ISO_8859_1), key);
    }

    @ParameterizedTest
    @CsvSource({"EncryptedPackage, kind.encrypted", "Workbook, kind.xls", "Book, kind.xls", "WordDocument, kind.word"})
    void tellsOldAndLockedWorkbooksApart(String stream, String key) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1".getBytes(StandardCharsets.ISO_8859_1));
        out.write(new byte[600]);
        out.write(stream.getBytes(StandardCharsets.UTF_16LE));
        refuses(out.toByteArray(), key);
    }

    @Test
    void refusesToFillMemory() throws IOException {
        int most = 1 << 20;
        byte[] bytes = new byte[most + 1];
        java.util.Arrays.fill(bytes, (byte) 'a');
        assertThat(TableFile.open(new ByteArrayInputStream(bytes, 0, most), "stor.csv", most, Progress.UNWATCHED)
                        .workbook())
                .isFalse();
        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> TableFile.open(new ByteArrayInputStream(bytes), "stor.csv", most, Progress.UNWATCHED))
                .satisfies(e -> assertThat(e.sentence(Texts.DANISH)).contains("1 MB"));
    }

    @ParameterizedTest
    @CsvSource({
        "ledere.csv, text, true, false",
        "LEDERE.TXT, text, true, false",
        "ledere.xlsx, zip, false, true",
        "ledere.csv, zip, false, true",
        "ledere.xls, text, false, true",
        "ledere.json, text, false, false",
        "ledere.pdf, zip, false, false"
    })
    void recognisesTablesByNameAndWorkbooksByContentToo(String name, String content, boolean text, boolean workbook) {
        byte[] head = content.equals("zip") ? new byte[] {'P', 'K', 3, 4} : "id;titel".getBytes(StandardCharsets.UTF_8);
        assertThat(TableImporter.text().recognises(head, name)).isEqualTo(text);
        assertThat(TableImporter.workbook().recognises(head, name)).isEqualTo(workbook);
    }

    @Test
    void importsWithWhatItGuesses() throws IOException {
        Extract extract = TableImporter.text()
                .read(new ByteArrayInputStream(TEXT.getBytes(WINDOWS)), "ledere.csv", Progress.UNWATCHED);
        assertThat(extract.rows()).extracting(row -> row.get(Field.ID)).isEqualTo(List.of("001", "002"));
    }

    private static void refuses(byte[] bytes, String key) {
        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> open(bytes))
                .satisfies(e -> assertThat(e.key()).isEqualTo(key));
    }

    private static TableFile open(byte[] bytes) throws IOException {
        return TableFile.open(bytes, "ledere.csv", Progress.UNWATCHED);
    }
}
