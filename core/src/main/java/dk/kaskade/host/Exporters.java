package dk.kaskade.host;

import dk.kaskade.exchange.Exporter;
import dk.kaskade.exchange.csv.CsvExporter;
import dk.kaskade.exchange.json.TablesExporter;
import dk.kaskade.exchange.xlsx.XlsxExporter;
import dk.kaskade.report.sheets.Topic;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what writes a file by how its name ends, for window and command line alike. */
public final class Exporters {
    private final List<Exporter> all;

    public Exporters(Registry registry) {
        all = registry.exporters();
    }

    /** The first that writes files of that name; a plugin's where the program itself has none. */
    public Optional<Exporter> forName(String name) {
        return all.stream()
                .filter(exporter -> exporter.format().extensions().stream().anyMatch(ending -> ends(name, ending)))
                .findFirst();
    }

    /** What writes the tables of one topic alone: CSV, XLSX, JSON; empty for a name that ends otherwise. */
    public Optional<Exporter> forTables(String name, Topic topic) {
        return Stream.of(new CsvExporter(topic), new XlsxExporter(topic), new TablesExporter(topic))
                .filter(exporter -> exporter.format().extensions().stream().anyMatch(ending -> ends(name, ending)))
                .findFirst();
    }

    /** Every ending that can be written, without the dot, each once. */
    public List<String> endings() {
        return all.stream()
                .flatMap(exporter -> exporter.format().extensions().stream())
                .distinct()
                .toList();
    }

    private static boolean ends(String name, String ending) {
        return name.toLowerCase(Locale.ROOT).endsWith("." + ending.toLowerCase(Locale.ROOT));
    }
}
