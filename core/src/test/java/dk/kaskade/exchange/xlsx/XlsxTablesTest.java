package dk.kaskade.exchange.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.kaskade.exchange.UnreadableFileException;
import dk.kaskade.exchange.table.TableRow;
import dk.kaskade.progress.Progress;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class XlsxTablesTest {
    private static final Progress CANCELLED = new Progress() {
        @Override
        public void done(double share) {
            // nobody looks
        }

        @Override
        public boolean cancelled() {
            return true;
        }
    };

    @Test
    void readsTextsHeldInTheCell() throws IOException {
        byte[] bytes = new BookBytes()
                .sheet("Ark1", "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Rådmand</t></is></c></row>")
                .bytes();
        assertThat(rows(bytes)).containsExactly(new TableRow(1, List.of("Rådmand")));
    }

    @Test
    void readsTextsHeldApartAlsoWhereTheyAreFormattedInPieces() throws IOException {
        byte[] bytes = new BookBytes()
                .sheet("Ark1", "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>1</v></c><c r=\"B1\" t=\"s\"><v>0</v></c></row>")
                .texts(
                        "<si><t xml:space=\"preserve\"> Chef </t></si><si><r><t>Børne</t></r><r><rPr><b/></rPr><t>chef</t></r></si>")
                .bytes();
        assertThat(rows(bytes).get(0).cells()).containsExactly("Børnechef", "Chef");
    }

    @Test
    void readsElementsWithAPrefix() throws IOException {
        String xml = "<x:worksheet xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><x:sheetData>"
                + "<x:row r=\"3\"><x:c r=\"B3\" t=\"inlineStr\"><x:is><x:t>Chef</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>";
        assertThat(rows(new BookBytes().part("Ark1", "", xml).bytes()))
                .containsExactly(new TableRow(3, List.of("", "Chef")));
    }

    @Test
    void countsCellsAndRowsThatDoNotSayWhereTheyAre() throws IOException {
        byte[] bytes = new BookBytes()
                .sheet("Ark1", "<row><c><v>1</v></c><c/><c><v>3</v></c></row><row/><row><c><v>4</v></c></row>")
                .bytes();
        assertThat(rows(bytes)).containsExactly(new TableRow(1, List.of("1", "", "3")), new TableRow(3, List.of("4")));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 00123, 123",
        "0, 123.0, 123",
        "0, 1.23456789E8, 123456789",
        "0, 100000, 100000",
        "0, 12345678901, 12345678901",
        "0, 0.30000000000000004, 0.3",
        "0, 2.5, 2.5",
        "0, 0, 0",
        "0, 1E999999999, 1E+999999999",
        "1, 123, 00123",
        "1, 1234567, 1234567",
        "1, -5, -5",
        "2, 101901234, 010190-1234",
        "3, 46327, 2026-11-01",
        "3, 46327.75, 2026-11-01",
        "3, 0.5, 0.5",
        "4, 46327, 2026-11-01",
        "5, 46327, 2026-11-01",
        "6, 1234.5, 1234.5"
    })
    void showsNumbersAsTheyAreMeant(int style, String stored, String shown) throws IOException {
        byte[] bytes = new BookBytes()
                .formats(
                        "00000",
                        "000000\\-0000",
                        "14",
                        "dd/mm/yyyy;@",
                        "[$-406]d. mmmm yyyy",
                        "#,##0.00&quot; dage&quot;")
                .sheet("Ark1", "<row r=\"1\"><c r=\"A1\" s=\"" + style + "\"><v>" + stored + "</v></c></row>")
                .bytes();
        assertThat(rows(bytes).get(0).cells()).containsExactly(shown);
    }

    @Test
    void keepsTheZerosOfAnIdThatIsText() throws IOException {
        byte[] bytes = new BookBytes()
                .texts("<si><t>00123</t></si>")
                .sheet("Ark1", "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>")
                .bytes();
        assertThat(rows(bytes).get(0).cells()).containsExactly("00123");
    }

    @Test
    void takesWhatFormulasCameTo() throws IOException {
        byte[] bytes = new BookBytes()
                .sheet(
                        "Ark1",
                        "<row r=\"1\"><c r=\"A1\" t=\"str\"><f>B1&amp;\"f\"</f><v>Chef</v></c><c r=\"B1\"><f>1+1</f><v>2</v></c>"
                                + "<c r=\"C1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c><c r=\"D1\" t=\"b\"><v>1</v></c>"
                                + "<c r=\"E1\" t=\"b\"><f>FALSE()</f><v>0</v></c></row>")
                .bytes();
        assertThat(rows(bytes).get(0).cells()).containsExactly("Chef", "2", "#DIV/0!", "ja", "nej");
    }

    @Test
    void namesTheSheetsAndSaysWhichAreHidden() throws IOException {
        XlsxTables book = XlsxTables.open(
                new BookBytes()
                        .sheet("Ledere", "<row><c><v>1</v></c></row>")
                        .sheet("Opslag", "state=\"hidden\"", "")
                        .sheet("Meget skjult", "state=\"veryHidden\"", "")
                        .bytes(),
                Progress.UNWATCHED);
        assertThat(book.names())
                .containsExactly(
                        new XlsxTables.SheetName("Ledere", false),
                        new XlsxTables.SheetName("Opslag", true),
                        new XlsxTables.SheetName("Meget skjult", true));
        assertThat(book.heads(5)).extracting(table -> table.rows().size()).containsExactly(1, 0, 0);
    }

    @Test
    void leavesOutEmptyCellsAtTheEnd() throws IOException {
        byte[] bytes = new BookBytes()
                .sheet("Ark1", "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"XFD1\" s=\"0\"/></row>")
                .bytes();
        assertThat(rows(bytes).get(0).cells()).containsExactly("1");
    }

    @Test
    void refusesACellBeyondTheLastColumn() {
        refuses("xlsx.damaged", "<row r=\"1\"><c r=\"AAAA1\"><v>1</v></c></row>");
        refuses("xlsx.damaged", "<row r=\"1\"><c\nr = 'ZZZZZZ1'><v>1</v></c></row>");
    }

    @Test
    void refusesADocumentType() {
        String xml =
                "<!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData><row><c t=\"inlineStr\">"
                        + "<is><t>&a;</t></is></c></row></sheetData></worksheet>";
        refuses("xlsx.entities", new BookBytes().part("Ark1", "", xml).bytes());
    }

    @Test
    void refusesABomb() {
        String row = "<row><c><v>1</v></c></row>".repeat(100);
        refuses("xlsx.bomb", row.repeat(10_000));
    }

    @Test
    void readsWhatIsRepetitiveAndSmall() throws IOException {
        byte[] bytes = new BookBytes()
                .sheet("Ark1", "<row><c><v>1</v></c></row>".repeat(50_000))
                .bytes();
        assertThat(rows(bytes)).hasSize(50_000);
    }

    @Test
    void refusesATextThatIsNotThere() {
        refuses(
                "xlsx.damaged",
                new BookBytes()
                        .texts("<si><t>den eneste</t></si>")
                        .sheet("Ark1", "<row><c t=\"s\"><v>2000000000</v></c></row>")
                        .bytes());
    }

    @ParameterizedTest
    @CsvSource({
        "xl/workbook.bin, kind.xlsb",
        "word/document.xml, kind.word",
        "billede.jpg, kind.zip",
        "[Content_Types].xml, xlsx.damaged"
    })
    void saysWhatAnotherZipIs(String entry, String key) {
        refuses(key, BookBytes.zip(Map.of(entry, "<x/>")));
    }

    @Test
    void saysThatASpreadsheetIsOpenDocument() {
        refuses("kind.ods", BookBytes.zip(Map.of("mimetype", "x", "content.xml", "<x/>")));
    }

    @Test
    void canBeCancelled() throws IOException {
        byte[] bytes =
                new BookBytes().sheet("Ark1", "<row><c><v>1</v></c></row>").bytes();
        XlsxTables book = XlsxTables.open(bytes, Progress.UNWATCHED);
        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> book.read(0, CANCELLED));
        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> XlsxTables.open(bytes, CANCELLED));
    }

    @Test
    void readsOrRefusesWhateverIsLeftOfAFile() throws IOException {
        byte[] whole = new BookBytes()
                .formats("00000")
                .texts("<si><t>Rådmand</t></si>")
                .sheet("Ark1", "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>5</v></c></row>")
                .bytes();
        for (int length = 0; length < whole.length; length++) {
            readOrRefuse(java.util.Arrays.copyOf(whole, length));
        }
    }

    @Test
    void readsOrRefusesAFileWithAByteChanged() throws IOException {
        byte[] whole = new BookBytes()
                .formats("00000")
                .texts("<si><t>Rådmand</t></si>")
                .sheet("Ark1", "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>5</v></c></row>")
                .bytes();
        for (int i = 0; i < whole.length; i++) {
            byte[] broken = whole.clone();
            broken[i] ^= 0x55;
            readOrRefuse(broken);
        }
    }

    @Test
    void readsOrRefusesASheetWithACharacterChanged() throws IOException {
        String rows =
                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\"><f t=\"shared\" si=\"0\" ref=\"B1:B2\">A1</f><v>5</v></c></row>"
                        + "<row r=\"2\"><c r=\"B2\"><f t=\"shared\" si=\"0\"/><v>5</v></c></row>";
        for (int i = 0; i < rows.length(); i++) {
            for (String other : List.of("<", "9")) {
                String broken = rows.substring(0, i) + other + rows.substring(i + 1);
                readOrRefuse(new BookBytes()
                        .formats("00000")
                        .texts("<si><t>x</t></si>")
                        .sheet("Ark1", broken)
                        .bytes());
            }
        }
    }

    private static void readOrRefuse(byte[] bytes) throws IOException {
        try {
            rows(bytes);
        } catch (UnreadableFileException e) {
            assertThat(e.key()).isNotEmpty();
        }
    }

    private static void refuses(String key, String rows) {
        refuses(key, new BookBytes().sheet("Ark1", rows).bytes());
    }

    private static void refuses(String key, byte[] bytes) {
        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> rows(bytes))
                .satisfies(e -> assertThat(e.key()).isEqualTo(key));
    }

    private static List<TableRow> rows(byte[] bytes) throws IOException {
        return XlsxTables.open(bytes, Progress.UNWATCHED)
                .read(0, Progress.UNWATCHED)
                .rows();
    }
}
