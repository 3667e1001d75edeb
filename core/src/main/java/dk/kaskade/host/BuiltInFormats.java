package dk.kaskade.host;

import dk.kaskade.exchange.Exporter;
import dk.kaskade.exchange.Importer;
import java.util.List;

/** The formats that the program itself reads and writes, in the order that dialogs show them. */
final class BuiltInFormats {
    private BuiltInFormats() {}

    static List<Importer> importers() {
        return List.of();
    }

    static List<Exporter> exporters() {
        return List.of();
    }
}
