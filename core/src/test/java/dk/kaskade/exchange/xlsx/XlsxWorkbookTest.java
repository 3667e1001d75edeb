package dk.kaskade.exchange.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.kaskade.exchange.UnwritableException;
import dk.kaskade.progress.Progress;
import dk.kaskade.report.sheets.Sheet;
import dk.kaskade.report.sheets.Sheet.Column;
import dk.kaskade.report.sheets.Sheet.Kind;
import dk.kaskade.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Looks into the workbook with the JDK's own zip and XML, not with the library that wrote it. */
class XlsxWorkbookTest {
    private static final List<String> HOSTILE = List.of(
            "=1+1",
            "+1",
            "-1",
            "@SUM(A1)",
            "\tx",
            "\rx",
            "a\u0001b",
            "_x0041_",
            "<v>&]]>",
            "x".repeat(40_000),
            "00123");
    private static final Sheet ABOUT = new Sheet(
            "about",
            "Om",
            List.of(new Column("what", "Hvad", Kind.TEXT), new Column("value", "Indhold", Kind.TEXT)),
            List.of(List.of("Dag", LocalDate.of(2026, 3, 1)), List.of("Stillinger", 3)));

    @TempDir
    Path folder;

    private static Sheet table(String name) {
        List<Column> columns = List.of(
                new Column("a", "Tekst", Kind.SENTENCES),
                new Column("b", "Antal", Kind.WHOLE_NUMBER),
                new Column("c", "Andel", Kind.SHARE),
                new Column("d", "Dag", Kind.DATE));
        return new Sheet(
                "x",
                name,
                columns,
                HOSTILE.stream()
                        .map(text -> Arrays.<Object>asList(text, 7, 0.25, LocalDate.of(2026, 3, 1)))
                        .toList());
    }

    private Map<String, Document> parts(List<Sheet> tables) throws Exception {
        Path file = folder.resolve("x.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            XlsxWorkbook.write(ABOUT, tables, Texts.DANISH, out, Progress.UNWATCHED);
        }
        Map<String, Document> parts = new HashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream in = zip.getInputStream(entry)) {
                    parts.put(
                            entry.getName(),
                            DocumentBuilderFactory.newInstance()
                                    .newDocumentBuilder()
                                    .parse(in));
                }
            }
        }
        return parts;
    }

    private static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagName(name);
        Element[] all = new Element[found.getLength()];
        for (int i = 0; i < all.length; i++) {
            all[i] = (Element) found.item(i);
        }
        return List.of(all);
    }

    private static Element cell(Document sheet, String place) {
        return elements(sheet, "c").stream()
                .filter(cell -> cell.getAttribute("r").equals(place))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void writesEveryTextAsTextAndNoFormula() throws Exception {
        Map<String, Document> parts = parts(List.of(table("Ark")));
        Document sheet = parts.get("xl/worksheets/sheet2.xml");
        List<String> shared = elements(parts.get("xl/sharedStrings.xml"), "si").stream()
                .map(Element::getTextContent)
                .toList();
        assertThat(elements(sheet, "f")).isEmpty();
        for (int i = 0; i < HOSTILE.size(); i++) {
            Element cell = cell(sheet, "A" + (i + 2));
            assertThat(cell.getAttribute("t")).isEqualTo("s");
            String text = shared.get(Integer.parseInt(cell.getTextContent()));
            String wanted = HOSTILE.get(i).replace('\u0001', '\ufffd').replace("_x0041_", "_x005F_x0041_");
            if (wanted.length() > 40_000 - 1) {
                assertThat(text).hasSize(32_767).startsWith("xxx").contains("forkortet");
            } else {
                assertThat(text).isEqualTo(wanted);
            }
        }
    }

    @Test
    void writesNumbersSharesAndDaysAsWhatTheyAre() throws Exception {
        Map<String, Document> parts = parts(List.of(table("Ark")));
        Document sheet = parts.get("xl/worksheets/sheet2.xml");
        List<String> formats = elements(parts.get("xl/styles.xml"), "numFmt").stream()
                .map(format -> format.getAttribute("formatCode"))
                .toList();
        assertThat(cell(sheet, "B2").getAttribute("t")).isEqualTo("n");
        assertThat(cell(sheet, "B2").getTextContent()).isEqualTo("7");
        assertThat(cell(sheet, "C2").getTextContent()).isEqualTo("0.25");
        assertThat(Double.parseDouble(cell(sheet, "D2").getTextContent())).isEqualTo(46082);
        assertThat(formats).contains("0%", "yyyy-mm-dd");
    }

    @Test
    void makesRealTablesUnderFrozenHeads() throws Exception {
        Map<String, Document> parts = parts(List.of(table("Ét"), table("To")));
        for (int i = 1; i <= 2; i++) {
            Element table = parts.get("xl/tables/table" + i + ".xml").getDocumentElement();
            assertThat(table.getAttribute("id")).isEqualTo(String.valueOf(i));
            assertThat(table.getAttribute("displayName")).isEqualTo("Tabel" + i);
            assertThat(table.getAttribute("ref")).isEqualTo("A1:D12");
            assertThat(table.getElementsByTagName("autoFilter").getLength()).isOne();
            assertThat(elements(table.getOwnerDocument(), "tableColumn"))
                    .extracting(column -> column.getAttribute("name"))
                    .containsExactly("Tekst", "Antal", "Andel", "Dag");
            Document sheet = parts.get("xl/worksheets/sheet" + (i + 1) + ".xml");
            assertThat(elements(sheet, "pane").get(0).getAttribute("state")).isEqualTo("frozen");
            assertThat(elements(sheet, "col")).hasSize(4);
            assertThat(elements(sheet, "tablePart")).hasSize(1);
        }
    }

    @Test
    void givesATableWithoutRowsOneToBeOne() throws Exception {
        Sheet empty = new Sheet("x", "Tom", table("x").columns(), List.of());
        assertThat(parts(List.of(empty))
                        .get("xl/tables/table1.xml")
                        .getDocumentElement()
                        .getAttribute("ref"))
                .isEqualTo("A1:D2");
    }

    @Test
    void namesSheetsAsExcelTakesThem() throws Exception {
        List<Sheet> tables =
                List.of(table("a/b:c*[d]?\\"), table("A B C  D"), table("x".repeat(40)), table("x".repeat(50)));
        List<String> names = elements(parts(tables).get("xl/workbook.xml"), "sheet").stream()
                .map(sheet -> sheet.getAttribute("name"))
                .toList();
        assertThat(names).hasSize(5).startsWith("Om", "a b c  d").allMatch(name -> name.length() <= 31);
        assertThat(names.stream().map(String::toLowerCase).distinct()).hasSize(5);
    }

    @Test
    void tellsNobodysName() throws Exception {
        Document core = parts(List.of(table("Ark"))).get("docProps/core.xml");
        assertThat(core.getDocumentElement()
                        .getElementsByTagName("dc:creator")
                        .item(0)
                        .getTextContent())
                .isEqualTo("Kaskade");
        assertThat(core.getDocumentElement().getTextContent())
                .doesNotContain(String.valueOf(System.getProperty("user.name")));
    }

    @Test
    void refusesMoreRowsThanASheetHolds() {
        Sheet tooLong = new Sheet("x", "Lang", table("x").columns(), Collections.nCopies(1_048_576, List.of()));
        UnwritableException said = catchThrowableOfType(
                UnwritableException.class,
                () -> XlsxWorkbook.write(
                        ABOUT, List.of(tooLong), Texts.DANISH, new ByteArrayOutputStream(), Progress.UNWATCHED));
        assertThat(said.sentence(Texts.DANISH)).contains("Lang", "1.048.576", "1.048.575");
    }

    @Test
    void stopsWhereItIsCancelled() {
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
        assertThatThrownBy(() -> XlsxWorkbook.write(
                        ABOUT, List.of(table("Ark")), Texts.DANISH, new ByteArrayOutputStream(), cancelled))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void passesOnWhatTheDiskRefuses() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        assertThatThrownBy(
                        () -> XlsxWorkbook.write(ABOUT, List.of(table("Ark")), Texts.DANISH, full, Progress.UNWATCHED))
                .isInstanceOf(IOException.class);
    }
}
