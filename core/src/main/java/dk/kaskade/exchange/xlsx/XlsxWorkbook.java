package dk.kaskade.exchange.xlsx;

import dk.kaskade.exchange.UnwritableException;
import dk.kaskade.progress.Progress;
import dk.kaskade.report.sheets.Sheet;
import dk.kaskade.text.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook of Excel: first a page that tells what it is, then a sheet for each table. A table is one of Excel's own, with
 * filters and stripes; its head stays in sight, its columns are as wide as what stands in them. Tells no more of who made it
 * than that the program did.
 */
public final class XlsxWorkbook {
    static final Texts TEXTS = Texts.beside(XlsxWorkbook.class, "workbook");

    private static final String PROGRAM = "Kaskade";
    private static final String VERSION = "01.0000";
    private static final double LABEL = 34;
    private static final double VALUE = 70;
    /** The head is a row too. */
    private static final int MOST_ROWS = Worksheet.MAX_ROWS - 1;

    private final Locale language;
    private final SheetNames names = new SheetNames();

    private XlsxWorkbook(Locale language) {
        this.language = language;
    }

    /**
     * Writes all of it.
     *
     * @param about what it is: rows of label and value
     * @param out   is not closed
     * @throws UnwritableException where a table has more rows than a sheet can hold
     * @throws java.util.concurrent.CancellationException where {@code progress} was cancelled
     */
    public static void write(Sheet about, List<Sheet> tables, Locale language, OutputStream out, Progress progress)
            throws IOException {
        for (Sheet table : tables) {
            if (table.rows().size() > MOST_ROWS) {
                throw new UnwritableException(
                        TEXTS, "too-many-rows", table.name(), table.rows().size(), MOST_ROWS);
            }
        }
        new XlsxWorkbook(language).fill(about, tables, out, progress);
    }

    private void fill(Sheet about, List<Sheet> tables, OutputStream out, Progress progress) throws IOException {
        Workbook book = new Workbook(new Unclosed(out), PROGRAM, VERSION);
        about(book.newWorksheet(names.of(about.name())), about, tables);
        Rows rows = new Rows(TEXTS.get(language, "cut"), progress, tables);
        for (int i = 0; i < tables.size(); i++) {
            Worksheet sheet = book.newWorksheet(names.of(tables.get(i).name()));
            page(sheet);
            sheet.freezePane(1, 1);
            sheet.repeatRows(0);
            rows.write(tables.get(i), "Tabel" + (i + 1), sheet);
            sheet.finish();
        }
        // only a whole book is ended: closing a cancelled one would write for nothing
        book.finish();
    }

    private void about(Worksheet sheet, Sheet about, List<Sheet> tables) throws IOException {
        page(sheet);
        sheet.width(0, LABEL);
        sheet.width(1, VALUE);
        int row = 0;
        for (List<?> line : about.rows()) {
            label(sheet, row, String.valueOf(line.get(0)));
            Rows.cell(sheet, row, 1, line.get(1), "");
            sheet.style(row, 1).horizontalAlignment("left").wrapText(true).set();
            Rows.day(sheet, row, 1, line.get(1));
            row++;
        }
        row++;
        label(sheet, row++, TEXTS.get(language, "sheets"));
        for (Sheet table : tables) {
            sheet.value(row, 0, XlsxCells.text(table.name(), ""));
            sheet.value(row, 1, TEXTS.get(language, "rows", table.rows().size()));
            row++;
        }
        sheet.finish();
    }

    private static void label(Worksheet sheet, int row, String text) {
        sheet.value(row, 0, XlsxCells.text(text, ""));
        sheet.style(row, 0).bold().verticalAlignment("top").set();
    }

    private static void page(Worksheet sheet) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }
}
