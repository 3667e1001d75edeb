package dk.kaskade.plugin.organigramming;

import dk.kaskade.exchange.Extract;
import dk.kaskade.exchange.FileFormat;
import dk.kaskade.exchange.Importer;
import dk.kaskade.progress.Progress;
import dk.kaskade.progress.WatchedStream;
import dk.kaskade.text.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/**
 * Reads a chart of the Organigramm-Tool ({@code organigramming-berlin} of Technologiestiftung Berlin), whose public schema
 * ({@code schemas/organization_chart.json}) tells the format: a {@code document} and {@code organisations} in each other, each
 * with {@code positions} that a {@code person} holds, or in older files {@code employees}, and {@code departments}.
 *
 * <p>Every position of the chart makes a row; who leads whom is told by the units. A deputy ({@code stellvertretend}) is
 * below the head of the same unit where there is one only. What is a point of connection in the drawing is no unit.
 */
public final class OrganigrammingImporter implements Importer {
    static final Texts TEXTS = Texts.beside(OrganigrammingImporter.class, "organigramming");

    private static final FileFormat FORMAT = new FileFormat(
            "organigramming",
            Map.of("da", "Berlins Organigramm-Tool (JSON)", "en", "Berlin's Organigramm-Tool (JSON)"),
            List.of("json"));

    @Override
    public FileFormat format() {
        return FORMAT;
    }

    @Override
    public boolean recognises(byte[] head, String name) {
        return ChartReader.begins(head);
    }

    @Override
    public Extract read(InputStream in, String name, Progress progress) throws IOException {
        return new ChartRows(ChartReader.read(new WatchedStream(in, progress))).extract(name);
    }
}
