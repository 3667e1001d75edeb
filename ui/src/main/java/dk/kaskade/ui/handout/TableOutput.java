package dk.kaskade.ui.handout;

import dk.kaskade.exchange.Edition;
import dk.kaskade.exchange.Exporter;
import dk.kaskade.exchange.csv.CsvExporter;
import dk.kaskade.exchange.json.TablesExporter;
import dk.kaskade.exchange.xlsx.XlsxExporter;
import dk.kaskade.report.sheets.Sheet;
import dk.kaskade.report.sheets.Sheets;
import dk.kaskade.report.sheets.Topic;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Findings, figures and answers as tables. */
final class TableOutput {
    private static final int SHOWN = 200;

    private static Topic topic(Handout handout) {
        return switch (handout.content()) {
            case METRICS -> Topic.METRICS;
            case RESPONSES -> Topic.RESPONSES;
            default -> Topic.FINDINGS;
        };
    }

    /** A workbook of answers has the agreements, guide marks and talks beside them. */
    Exporter exporter(Handout handout) {
        Topic topic = topic(handout);
        if (handout.form().equals(Form.CSV)) {
            return new CsvExporter(topic);
        }
        if (handout.form().equals(Form.JSON)) {
            return new TablesExporter(topic);
        }
        return topic == Topic.RESPONSES
                ? new XlsxExporter(Topic.RESPONSES, Topic.AGREEMENTS, Topic.GUIDE_MARKS, Topic.TALKS)
                : new XlsxExporter(topic);
    }

    Preview preview(Handout handout, Edition edition) {
        return preview(new Sheets(edition.sheets()).of(topic(handout)).get(0));
    }

    /** The first rows of any table. */
    static Preview preview(Sheet sheet) {
        List<Integer> figures = new ArrayList<>();
        for (int column = 0; column < sheet.columns().size(); column++) {
            Sheet.Kind kind = sheet.columns().get(column).kind();
            if (kind != Sheet.Kind.TEXT && kind != Sheet.Kind.SENTENCES) {
                figures.add(column);
            }
        }
        return new Preview.Rows(
                sheet.columns().stream().map(Sheet.Column::heading).toList(),
                sheet.rows().stream().limit(SHOWN).map(TableOutput::words).toList(),
                figures,
                sheet.rows().size());
    }

    private static List<String> words(List<@Nullable Object> row) {
        return row.stream().map(cell -> cell == null ? "" : cell.toString()).toList();
    }
}
