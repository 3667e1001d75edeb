package dk.kaskade.exchange.graph;

import dk.kaskade.exchange.Edition;
import dk.kaskade.exchange.Exporter;
import dk.kaskade.exchange.FileFormat;
import dk.kaskade.progress.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The chain as DOT, the language of Graphviz: a box for each position, those of one level in one row. */
public final class DotExporter implements Exporter {
    private static final FileFormat FORMAT = new FileFormat(
            "dot", Map.of("da", "Graf til Graphviz (DOT)", "en", "Graph for Graphviz (DOT)"), List.of("dot", "gv"));

    @Override
    public FileFormat format() {
        return FORMAT;
    }

    @Override
    public void write(Edition edition, OutputStream out, Progress progress) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        new DotText(new ChainGraph(edition), writer).write(progress);
        writer.flush();
    }
}
