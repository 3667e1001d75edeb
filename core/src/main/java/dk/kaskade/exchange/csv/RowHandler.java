package dk.kaskade.exchange.csv;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.RecordType;
import dk.kaskade.exchange.table.CellText;
import dk.kaskade.exchange.table.TableRow;
import java.util.ArrayList;
import java.util.List;

/** Makes rows of what the parser finds, and knows where it was when it gave up. */
final class RowHandler extends CsvCallbackHandler<TableRow> {
    private final List<String> cells = new ArrayList<>();
    private final char separator;
    private int line = 1;

    RowHandler(char separator) {
        this.separator = separator;
    }

    /** Where the row begins that is being read, from 1. */
    int line() {
        return line;
    }

    @Override
    protected RecordType getRecordType() {
        return RecordType.DATA;
    }

    @Override
    protected int getFieldCount() {
        return cells.size();
    }

    @Override
    protected void beginRecord(long startingLineNumber) {
        cells.clear();
        line = Math.toIntExact(startingLineNumber);
    }

    @Override
    protected void addField(char[] buffer, int offset, int length, boolean quoted) {
        String cell = length == 0 ? "" : CellText.clean(new String(buffer, offset, length));
        if (quoted && RunawayQuote.in(cell, separator)) {
            throw new CsvParseException("a quotation mark that swallows rows");
        }
        cells.add(cell);
    }

    @Override
    protected void setComment(char[] buffer, int offset, int length) {
        throw new IllegalStateException("no comments were asked for");
    }

    @Override
    protected void setEmpty() {
        // an empty line has no cells
    }

    @Override
    protected TableRow buildRecord() {
        return new TableRow(line, cells);
    }
}
