package dk.kaskade.exchange.xlsx;

import dk.kaskade.progress.Progress;
import dk.kaskade.report.sheets.Sheet;
import dk.kaskade.report.sheets.Sheet.Column;
import dk.kaskade.report.sheets.Sheet.Kind;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes the cells of tables, each as what it is: text, number, share, day. */
final class Rows {
    private static final String DAY = "yyyy-mm-dd";
    private static final int FLUSH_EVERY = 1 << 10;
    /** So many rows tell how wide a column is. */
    private static final int LOOKED_AT = 2000;

    private static final int NARROWEST = 8;
    private static final int WIDEST = 45;
    private static final int SENTENCES = 60;
    /** Room for the button of the filter beside the heading. */
    private static final int BUTTON = 4;

    private final String cut;
    private final Progress progress;
    private final double all;
    private int done;

    Rows(String cut, Progress progress, List<Sheet> tables) {
        this.cut = cut;
        this.progress = progress;
        all = Math.max(1, tables.stream().mapToInt(table -> table.rows().size()).sum());
    }

    void write(Sheet table, String name, Worksheet sheet) throws IOException {
        List<Column> columns = table.columns();
        String[] headings = new String[columns.size()];
        for (int column = 0; column < headings.length; column++) {
            headings[column] = XlsxCells.text(columns.get(column).heading(), cut);
            sheet.value(0, column, headings[column]);
            sheet.style(0, column)
                    .bold()
                    .verticalAlignment("top")
                    .wrapText(true)
                    .set();
            sheet.width(column, width(table, column));
        }
        // a table has one row at least
        int last = Math.max(1, table.rows().size());
        sheet.range(0, 0, last, columns.size() - 1)
                .createTable(headings)
                .setName(name)
                .setDisplayName(name)
                .styleInfo()
                .setStyleName("TableStyleMedium2")
                .setShowRowStripes(true);
        for (int row = 0; row < table.rows().size(); row++) {
            row(sheet, row + 1, columns, table.rows().get(row));
            if (++done % FLUSH_EVERY == 0) {
                sheet.flush();
                progress.check();
                progress.done(done / all);
            }
        }
        progress.check();
    }

    private void row(Worksheet sheet, int row, List<Column> columns, List<@Nullable Object> cells) {
        for (int column = 0; column < cells.size(); column++) {
            Object cell = cells.get(column);
            if (cell instanceof Sheet.Measured measured) {
                cell(sheet, row, column, measured.value(), cut);
                style(sheet, row, column, measured.kind());
            } else if (cell != null) {
                cell(sheet, row, column, cell, cut);
                style(sheet, row, column, columns.get(column).kind());
            }
        }
    }

    static void cell(Worksheet sheet, int row, int column, @Nullable Object cell, String cut) {
        if (cell instanceof Number number) {
            sheet.value(row, column, number);
        } else if (cell instanceof LocalDate day) {
            sheet.value(row, column, day);
        } else if (cell != null) {
            sheet.value(row, column, XlsxCells.text(cell.toString(), cut));
        }
    }

    private static void style(Worksheet sheet, int row, int column, Kind kind) {
        switch (kind) {
            case TEXT -> sheet.style(row, column).verticalAlignment("top").set();
            case SENTENCES ->
                sheet.style(row, column).verticalAlignment("top").wrapText(true).set();
            case WHOLE_NUMBER ->
                sheet.style(row, column).verticalAlignment("top").format("0").set();
            case DECIMAL ->
                sheet.style(row, column).verticalAlignment("top").format("0.0").set();
            case SHARE ->
                sheet.style(row, column).verticalAlignment("top").format("0%").set();
            case DATE ->
                sheet.style(row, column).verticalAlignment("top").format(DAY).set();
        }
    }

    /** Shows a day as one, where the cell is one. */
    static void day(Worksheet sheet, int row, int column, @Nullable Object cell) {
        if (cell instanceof LocalDate) {
            sheet.style(row, column).horizontalAlignment("left").format(DAY).set();
        }
    }

    private static int width(Sheet table, int column) {
        Column about = table.columns().get(column);
        if (about.kind() == Kind.SENTENCES) {
            return SENTENCES;
        }
        int widest = Math.max(NARROWEST, Math.min(about.heading().length() + BUTTON, WIDEST));
        for (List<@Nullable Object> row :
                table.rows().subList(0, Math.min(LOOKED_AT, table.rows().size()))) {
            Object cell = row.get(column);
            int length = cell == null ? 0 : cell.toString().length() + 2;
            widest = Math.max(widest, Math.min(length, WIDEST));
        }
        return widest;
    }
}
