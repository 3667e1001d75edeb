package dk.kaskade.host;

import dk.kaskade.exchange.Exporter;
import dk.kaskade.exchange.Importer;
import dk.kaskade.exchange.csv.CsvExporter;
import dk.kaskade.exchange.graph.DotExporter;
import dk.kaskade.exchange.graph.GraphMlExporter;
import dk.kaskade.exchange.html.ChainPage;
import dk.kaskade.exchange.json.CopyExporter;
import dk.kaskade.exchange.spreadsheet.TableImporter;
import dk.kaskade.exchange.xlsx.XlsxExporter;
import java.util.List;

/** The formats that the program itself reads and writes, in the order that dialogs show them. */
final class BuiltInFormats {
    private BuiltInFormats() {}

    static List<Importer> importers() {
        return List.of(TableImporter.text(), TableImporter.workbook());
    }

    static List<Exporter> exporters() {
        return List.of(
                new XlsxExporter(),
                new CsvExporter(),
                new ChainPage(),
                new GraphMlExporter(),
                new DotExporter(),
                new CopyExporter());
    }
}
