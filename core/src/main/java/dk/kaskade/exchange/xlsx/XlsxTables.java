package dk.kaskade.exchange.xlsx;

import dk.kaskade.exchange.UnreadableFileException;
import dk.kaskade.exchange.table.Table;
import dk.kaskade.exchange.table.TableRow;
import dk.kaskade.progress.Progress;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** The sheets of a workbook of Excel that was looked through and found harmless. */
public final class XlsxTables {
    private static final int CHECK_EVERY = 1 << 10;
    /** Rows that a sheet can have. */
    private static final int MOST_ROWS = 1 << 20;

    private final byte[] bytes;
    private final int rows;
    private final List<SheetName> names;

    private XlsxTables(byte[] bytes, int rows, List<SheetName> names) {
        this.bytes = bytes;
        this.rows = rows;
        this.names = names;
    }

    /** A sheet's name, and whether Excel hides it. */
    public record SheetName(String name, boolean hidden) {}

    /**
     * Looks through a workbook.
     *
     * @param bytes not changed afterwards
     * @throws UnreadableFileException where it is damaged, something else, or made to do harm
     * @throws CancellationException where {@code progress} was cancelled
     */
    public static XlsxTables open(byte[] bytes, Progress progress) throws IOException {
        int rows = WorkbookGuard.check(bytes, progress);
        List<SheetName> names = reading(
                bytes,
                book -> book.getSheets()
                        .map(sheet -> new SheetName(sheet.getName(), sheet.getVisibility() != SheetVisibility.VISIBLE))
                        .toList());
        if (names.isEmpty()) {
            throw WorkbookGuard.refused("xlsx.damaged");
        }
        return new XlsxTables(bytes, rows, names);
    }

    /** The sheets in the workbook's order. */
    public List<SheetName> names() {
        return names;
    }

    /**
     * Reads a sheet; blank rows are left out.
     *
     * @param sheet its index
     * @throws UnreadableFileException where the sheet is damaged
     * @throws CancellationException where {@code progress} was cancelled
     */
    public Table read(int sheet, Progress progress) throws IOException {
        return reading(bytes, book -> table(book, sheet, MOST_ROWS, progress));
    }

    /** The first rows of each sheet. */
    public List<Table> heads(int count) throws IOException {
        return reading(bytes, book -> {
            List<Table> all = new ArrayList<>();
            for (int sheet = 0; sheet < names.size(); sheet++) {
                all.add(table(book, sheet, count, Progress.UNWATCHED));
            }
            return all;
        });
    }

    /** Something that is read from a workbook. */
    private interface Reading<T> {
        T from(ReadableWorkbook book) throws IOException;
    }

    private static <T> T reading(byte[] bytes, Reading<T> reading) throws IOException {
        try (ReadableWorkbook book = open(bytes)) {
            return reading.from(book);
        } catch (CancellationException | UnreadableFileException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // the library fails in many ways over a workbook that is broken
            throw WorkbookGuard.refused("xlsx.damaged");
        }
    }

    /** With the cells' formats; a workbook without any is one that another program made. */
    private static ReadableWorkbook open(byte[] bytes) throws IOException {
        try {
            return new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true));
        } catch (ExcelReaderException e) {
            return new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(false, true));
        }
    }

    private Table table(ReadableWorkbook book, int index, int most, Progress progress) throws IOException {
        Sheet sheet = book.getSheet(index).orElseThrow();
        List<TableRow> all = new ArrayList<>();
        try (Stream<Row> stream = sheet.openStream()) {
            Iterator<Row> each = stream.iterator();
            int first = 1;
            for (int read = 0; all.size() < most && each.hasNext(); read++) {
                if (read % CHECK_EVERY == 0) {
                    progress.check();
                    progress.done(Math.min(1, (double) read / Math.max(1, rows)));
                }
                Row found = each.next();
                // rows that do not say which they are get counted by the library, from 0
                first = read == 0 ? found.getRowNum() == 0 ? 0 : 1 : first;
                TableRow row = new TableRow(found.getRowNum() + 1 - first, cells(found, book.isDate1904()));
                if (!row.cells().isEmpty()) {
                    all.add(row);
                }
            }
        }
        return new Table(sheet.getName(), all);
    }

    /** Without the empty cells behind the last that has something: formats reach further than texts. */
    private static List<String> cells(Row row, boolean date1904) {
        List<String> cells = new ArrayList<>();
        int filled = 0;
        for (Cell cell : row) {
            String text = ShownText.of(cell, date1904);
            cells.add(text);
            filled = text.isEmpty() ? filled : cells.size();
        }
        return cells.subList(0, filled);
    }
}
