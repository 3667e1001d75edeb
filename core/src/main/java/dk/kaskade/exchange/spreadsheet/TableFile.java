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
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.List;
import java.util.Objects;
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
    private final @Nullable XlsxTables book;
    private final int sheet;

    private TableFile(byte[] bytes, String name, @Nullable CsvDialect dialect, @Nullable XlsxTables book, int sheet) {
        this.bytes = bytes;
        this.name = name;
        this.dialect = dialect;
        this.book = book;
        this.sheet = sheet;
    }

    /**
     * Looks at a file.
     *
     * @param in   closed by the caller
     * @param name the file's name; what it holds is told by its bytes
     * @throws UnreadableFileException where it holds no table, with what it is instead
     * @throws java.util.concurrent.CancellationException where {@code progress} was cancelled
     */
    public static TableFile open(InputStream in, String name, Progress progress) throws IOException {
        return open(in, name, LARGEST, progress);
    }

    static TableFile open(InputStream in, String name, int largest, Progress progress) throws IOException {
        byte[] bytes = in.readNBytes(largest + 1);
        if (bytes.length > largest) {
            throw new UnreadableFileException(TableTexts.ALL, "file.too-large", largest >> 20);
        }
        return open(bytes, name, progress);
    }

    /** The same of bytes that are not changed afterwards. */
    public static TableFile open(byte[] bytes, String name, Progress progress) throws IOException {
        if (FileKind.zip(bytes)) {
            XlsxTables book = XlsxTables.open(bytes, progress);
            return new TableFile(bytes, name, null, book, LikelySheet.of(book));
        }
        FileKind.refuseOthers(bytes);
        return new TableFile(bytes, name, CsvDialect.detect(bytes), null, 0);
    }

    /** The file's name. */
    public String name() {
        return name;
    }

    /** Whether it is a workbook with sheets; else it is a text with a {@linkplain #dialect() dialect}. */
    public boolean workbook() {
        return book != null;
    }

    /** How the text is read; nothing for a workbook. */
    public @Nullable CsvDialect dialect() {
        return dialect;
    }

    /** The sheets of a workbook, none for a text. */
    public List<XlsxTables.SheetName> sheets() {
        return book == null ? List.of() : book.names();
    }

    /** The index of the sheet that is read, 0 for a text. */
    public int sheet() {
        return sheet;
    }

    /** The same file with its text read otherwise. */
    public TableFile withDialect(CsvDialect other) {
        return workbook() ? this : new TableFile(bytes, name, other, book, sheet);
    }

    /**
     * The same file with another sheet read.
     *
     * @throws IndexOutOfBoundsException where there is no such sheet
     */
    public TableFile withSheet(int other) {
        return new TableFile(bytes, name, dialect, book, Objects.checkIndex(other, Math.max(1, sheets().size())));
    }

    /**
     * The same file read as another of its source was. What does not fit (an encoding that is not known here, a sheet of
     * another name) stays as it was found.
     *
     * @param encoding  empty = as found, and so the others
     * @param sheetName of a workbook
     */
    public TableFile as(String encoding, String separator, String sheetName) {
        TableFile file = this;
        if (dialect != null) {
            CsvDialect other = isKnown(encoding) ? dialect.withCharset(Charset.forName(encoding)) : dialect;
            file = withDialect(separator.length() == 1 ? other.withSeparator(separator.charAt(0)) : other);
        }
        int found = sheets().stream().map(XlsxTables.SheetName::name).toList().indexOf(sheetName);
        return found < 0 ? file : file.withSheet(found);
    }

    /** The first rows, for somebody to look at. */
    public Table preview(int rows) throws IOException {
        if (book != null) {
            return book.heads(rows).get(sheet);
        }
        return CsvTables.head(bytes, plainName(), Objects.requireNonNull(dialect), rows);
    }

    /**
     * All of the table.
     *
     * @throws UnreadableFileException where it cannot be read to its end
     * @throws java.util.concurrent.CancellationException where {@code progress} was cancelled
     */
    public Table table(Progress progress) throws IOException {
        if (book != null) {
            return book.read(sheet, progress);
        }
        return CsvTables.read(bytes, plainName(), Objects.requireNonNull(dialect), progress);
    }

    private static boolean isKnown(String encoding) {
        try {
            return !encoding.isEmpty() && Charset.isSupported(encoding);
        } catch (IllegalCharsetNameException e) {
            return false;
        }
    }

    private String plainName() {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
