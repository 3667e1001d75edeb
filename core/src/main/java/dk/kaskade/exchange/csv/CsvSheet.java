package dk.kaskade.exchange.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dk.kaskade.progress.Progress;
import dk.kaskade.report.sheets.Sheet;
import dk.kaskade.text.Printable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as a Danish Excel opens it by double click: UTF-8 with a byte order mark, semicolons, CRLF, a comma in decimals,
 * days as 2026-03-01. A text that a spreadsheet would read as a formula begins with an apostrophe.
 */
public final class CsvSheet {
    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final int CHECK_EVERY = 1 << 10;
    /** What begins a formula, in full width too, and what some programs skip before one. */
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private CsvSheet() {}

    /** @param out is not closed */
    public static void write(Sheet sheet, OutputStream out, Progress progress) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        write(sheet, writer, progress);
        writer.flush();
    }

    /** The whole table as text, the byte order mark included. */
    public static String text(Sheet sheet) {
        StringWriter text = new StringWriter();
        try {
            write(sheet, text, Progress.UNWATCHED);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return text.toString();
    }

    private static void write(Sheet sheet, Writer writer, Progress progress) throws IOException {
        writer.write(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(new Unclosed(writer))) {
            csv.writeRecord(sheet.columns().stream()
                    .map(column -> cell(column.heading()))
                    .toList());
            for (int i = 0; i < sheet.rows().size(); i++) {
                if (i % CHECK_EVERY == 0) {
                    progress.check();
                    progress.done((double) i / sheet.rows().size());
                }
                csv.writeRecord(row(sheet.rows().get(i)));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static List<String> row(List<@Nullable Object> cells) {
        return cells.stream().map(CsvSheet::cell).toList();
    }

    private static String cell(@Nullable Object cell) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof Sheet.Measured measured) {
            return cell(measured.value());
        }
        if (cell instanceof Double number) {
            return decimal(number);
        }
        if (!(cell instanceof String text)) {
            return cell.toString();
        }
        String safe = Printable.of(text);
        return !safe.isEmpty() && FORMULA.indexOf(safe.charAt(0)) >= 0 ? "'" + safe : safe;
    }

    private static String decimal(double number) {
        long whole = Math.round(number);
        return whole == number ? String.valueOf(whole) : String.valueOf(number).replace('.', ',');
    }

    /** Lets the library close its own buffer and leave ours open. */
    private static final class Unclosed extends Writer {
        private final Writer writer;

        Unclosed(Writer writer) {
            this.writer = writer;
        }

        @Override
        public void write(char[] some, int from, int length) throws IOException {
            writer.write(some, from, length);
        }

        @Override
        public void flush() throws IOException {
            writer.flush();
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
