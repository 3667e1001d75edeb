package dk.kaskade.exchange.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import dk.kaskade.exchange.UnreadableFileException;
import dk.kaskade.exchange.table.Table;
import dk.kaskade.exchange.table.TableRow;
import dk.kaskade.exchange.table.TableTexts;
import dk.kaskade.progress.Progress;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/** Reads tables that are text. */
public final class CsvTables {
    /** Characters of one cell; more is a quotation mark that was never closed. */
    static final int LONGEST_CELL = 1 << 20;

    private static final int CHECK_EVERY = 1 << 10;

    private CsvTables() {}

    /**
     * Reads the whole table; blank rows are left out.
     *
     * @param name the table's
     * @throws UnreadableFileException where a quotation mark is never closed
     * @throws java.util.concurrent.CancellationException where {@code progress} was cancelled
     */
    public static Table read(byte[] bytes, String name, CsvDialect dialect, Progress progress) throws IOException {
        RowHandler handler = new RowHandler(dialect.separator());
        boolean told = CsvText.toldSeparator(CsvText.head(bytes, dialect.charset())) != null;
        boolean spaced = spaced(CsvText.head(bytes, dialect.charset()), dialect.separator());
        List<TableRow> rows = new ArrayList<>();
        CountingReader text = new CountingReader(CsvText.reader(bytes, dialect.charset()));
        try (CsvReader<TableRow> reader = reader(handler, text, dialect.separator(), spaced)) {
            if (told) {
                reader.skipLines(1);
            }
            for (TableRow row : reader) {
                if (rows.size() % CHECK_EVERY == 0) {
                    progress.check();
                    progress.done(Math.min(1, (double) text.count() / bytes.length));
                }
                if (!row.blank()) {
                    rows.add(row);
                }
            }
        } catch (CsvParseException e) {
            throw new UnreadableFileException(TableTexts.ALL, "csv.unclosed-quote", handler.line());
        }
        return new Table(name, rows);
    }

    /** The first rows alone, for somebody to look at; an unclosed quotation mark ends them. */
    public static Table head(byte[] bytes, String name, CsvDialect dialect, int rows) {
        String head = CsvText.head(bytes, dialect.charset());
        return new Table(name, firstRows(head, dialect.separator(), rows));
    }

    /** The first rows of a text that may end in the middle of one. */
    static List<TableRow> firstRows(String head, char separator, int count) {
        List<TableRow> rows = new ArrayList<>();
        try (CsvReader<TableRow> reader =
                reader(new RowHandler(separator), new StringReader(head), separator, spaced(head, separator))) {
            if (CsvText.toldSeparator(head) != null) {
                reader.skipLines(1);
            }
            for (TableRow row : reader) {
                if (rows.size() == count) {
                    break;
                }
                if (!row.blank()) {
                    rows.add(row);
                }
            }
        } catch (CsvParseException | IOException e) {
            return rows;
        }
        return rows;
    }

    private static boolean spaced(String head, char separator) {
        return head.contains(separator + " \"");
    }

    @SuppressWarnings("removal") // what stands behind a closing quote is a slip of whoever wrote it, not of the reader
    private static CsvReader<TableRow> reader(RowHandler handler, Reader text, char separator, boolean spaced) {
        CsvReader.CsvReaderBuilder builder =
                CsvReader.builder().fieldSeparator(separator).maxBufferSize(LONGEST_CELL);
        if (spaced) {
            builder.trimWhitespacesAroundQuotes(true);
        } else {
            builder.allowExtraCharsAfterClosingQuote(true);
        }
        return builder.allowUnclosedQuote(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .build(handler, text);
    }
}
