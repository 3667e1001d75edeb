package dk.kaskade.exchange.graph;

import dk.kaskade.exchange.Edition;
import dk.kaskade.exchange.Exporter;
import dk.kaskade.exchange.FileFormat;
import dk.kaskade.progress.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/**
 * The chain as GraphML. Gephi and other programs read the attributes, of which {@code label} and {@code weight} are the names
 * they look for; yEd reads its own elements beside them, with the same labels, colours by level and places.
 */
public final class GraphMlExporter implements Exporter {
    private static final FileFormat FORMAT = new FileFormat(
            "graphml",
            Map.of("da", "Graf til yEd og Gephi (GraphML)", "en", "Graph for yEd and Gephi (GraphML)"),
            List.of("graphml"));

    @Override
    public FileFormat format() {
        return FORMAT;
    }

    @Override
    public void write(Edition edition, OutputStream out, Progress progress) throws IOException {
        try {
            new GraphMlText(new ChainGraph(edition), out).write(progress);
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException disk) {
                throw disk;
            }
            throw new IOException(e);
        }
    }
}
