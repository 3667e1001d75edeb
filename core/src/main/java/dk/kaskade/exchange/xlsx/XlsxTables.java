package dk.kaskade.exchange.xlsx;

import dk.kaskade.exchange.UnreadableFileException;
import dk.kaskade.exchange.table.CellText;
import dk.kaskade.exchange.table.Table;
import dk.kaskade.exchange.table.TableRow;
import dk.kaskade.exchange.table.TableTexts;
import dk.kaskade.progress.Progress;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Reads workbooks of Excel. */
public final class XlsxTables {
    private static final int CHECK_EVERY = 1 << 10;

    private XlsxTables() {}

    /** A sheet's name, and whether Excel hides it. */
    public record SheetName(String name, boolean hidden) {}

    /** The sheets of a workbook, in its order. */
    public static List<SheetName> names(byte[] bytes) throws IOException {
        try (ReadableWorkbook book = open(bytes)) {
            return book.getSheets()
                    .map(sheet -> new SheetName(sheet.getName(), sheet.getVisibility() != SheetVisibility.VISIBLE))
                    .toList();
        } catch (RuntimeException e) {
            throw damaged();
        }
    }

    /**
     * Reads a sheet; blank rows are left out.
     *
     * @param sheet its index
     * @param most  how many rows to read at most
     * @throws UnreadableFileException where nothing can be made of the file
     * @throws CancellationException where {@code progress} was cancelled
     */
    public static Table read(byte[] bytes, int sheet, int most, Progress progress) throws IOException {
        try (ReadableWorkbook book = open(bytes)) {
            Sheet chosen = book.getSheet(sheet).orElseThrow();
            return new Table(chosen.getName(), rows(chosen, most, progress));
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException e) {
            // the library fails in many ways over a file that is broken
            throw damaged();
        }
    }

    private static UnreadableFileException damaged() {
        return new UnreadableFileException(TableTexts.ALL, "xlsx.damaged");
    }

    private static ReadableWorkbook open(byte[] bytes) throws IOException {
        return new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true));
    }

    private static List<TableRow> rows(Sheet sheet, int most, Progress progress) throws IOException {
        List<TableRow> rows = new ArrayList<>();
        try (Stream<Row> all = sheet.openStream()) {
            for (Iterator<Row> each = all.iterator(); each.hasNext() && rows.size() < most; ) {
                Row row = each.next();
                if (row.getRowNum() % CHECK_EVERY == 0) {
                    progress.check();
                }
                TableRow made = row(row);
                if (!made.blank()) {
                    rows.add(made);
                }
            }
        }
        return rows;
    }

    private static TableRow row(Row row) {
        List<String> cells = new ArrayList<>(row.getCellCount());
        for (Cell cell : row) {
            cells.add(cell == null ? "" : CellText.clean(cell.getText()));
        }
        return new TableRow(row.getRowNum(), cells);
    }
}
