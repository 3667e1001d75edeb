package dk.kaskade.exchange.spreadsheet;

import dk.kaskade.exchange.UnreadableFileException;
import dk.kaskade.exchange.csv.CsvDialect;
import dk.kaskade.exchange.csv.CsvTables;
import dk.kaskade.exchange.table.Table;
import dk.kaskade.exchange.table.TableTexts;
import dk.kaskade.exchange.xlsx.XlsxTables;
import dk.kaskade.progress.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file of tables, with what was found out about it by itself: the encoding and the separator of a text, the sheets of a
 * workbook. Each can be corrected; a corrected one is another value over the same bytes.
 */
public final class TableFile {
    /** Bytes of the largest file that is read. */
    public static final int LARGEST = 256 << 20;

    private final byte[] bytes;
    private final String name;
    private final @Nullable CsvDialect dialect;
    private final List<XlsxTables.SheetName> sheets;
    private final int sheet;

    private TableFile(
            byte[] bytes, String name, @Nullable CsvDialect dialect, List<XlsxTables.SheetName> sheets, int sheet) {
        this.bytes = bytes;
        this.name = name;
        this.dialect = dialect;
        this.sheets = List.copyOf(sheets);
        this.sheet = sheet;
    }

    /**
     * Looks at a file.
     *
     * @param in   closed by the caller
     * @param name the file's name; what it holds is told by its bytes
     * @throws UnreadableFileException where it holds no table, with what it is instead
     */
    public static TableFile open(InputStream in, String name) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new UnreadableFileException(TableTexts.ALL, "file.too-large", LARGEST >> 20);
        }
        return open(bytes, name);
    }

    /** The same of bytes that are not changed afterwards. */
    public static TableFile open(byte[] bytes, String name) throws IOException {
        if (bytes.length == 0) {
            throw new UnreadableFileException(TableTexts.ALL, "file.empty");
        }
        if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
            return new TableFile(bytes, name, null, XlsxTables.names(bytes), 0);
        }
        return new TableFile(bytes, name, CsvDialect.detect(bytes), List.of(), 0);
    }

    /** The file's name. */
    public String name() {
        return name;
    }

    /** Whether it is a workbook with sheets; else it is a text with a {@linkplain #dialect() dialect}. */
    public boolean workbook() {
        return dialect == null;
    }

    /** How the text is read; nothing for a workbook. */
    public @Nullable CsvDialect dialect() {
        return dialect;
    }

    /** The sheets of a workbook, none for a text. */
    public List<XlsxTables.SheetName> sheets() {
        return sheets;
    }

    /** The index of the sheet that is read, 0 for a text. */
    public int sheet() {
        return sheet;
    }

    /** The same file with its text read otherwise. */
    public TableFile withDialect(CsvDialect other) {
        return workbook() ? this : new TableFile(bytes, name, other, sheets, sheet);
    }

    /** The same file with another sheet read. */
    public TableFile withSheet(int other) {
        return new TableFile(bytes, name, dialect, sheets, other);
    }

    /** The first rows, for somebody to look at. */
    public Table preview(int rows) throws IOException {
        if (dialect == null) {
            return XlsxTables.read(bytes, sheet, rows, Progress.UNWATCHED);
        }
        return CsvTables.read(bytes, plainName(), dialect, Progress.UNWATCHED).head(rows);
    }

    /**
     * All of the table.
     *
     * @throws UnreadableFileException where it cannot be read to its end
     * @throws java.util.concurrent.CancellationException where {@code progress} was cancelled
     */
    public Table table(Progress progress) throws IOException {
        if (dialect == null) {
            return XlsxTables.read(bytes, sheet, Integer.MAX_VALUE, progress);
        }
        return CsvTables.read(bytes, plainName(), dialect, progress);
    }

    private String plainName() {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
