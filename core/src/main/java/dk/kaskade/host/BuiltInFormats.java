package dk.kaskade.host;

import dk.kaskade.exchange.Exporter;
import dk.kaskade.exchange.Importer;
import dk.kaskade.exchange.csv.CsvImporter;
import dk.kaskade.exchange.xlsx.XlsxImporter;
import java.util.List;

/** The formats that the program itself reads and writes, in the order that dialogs show them. */
final class BuiltInFormats {
    private BuiltInFormats() {}

    static List<Importer> importers() {
        return List.of(new CsvImporter(), new XlsxImporter());
    }

    static List<Exporter> exporters() {
        return List.of();
    }
}
