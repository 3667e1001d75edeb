package dk.kaskade.exchange.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kaskade.exchange.Edition;
import dk.kaskade.exchange.Exporter;
import dk.kaskade.extras.Extras;
import dk.kaskade.framework.Framework;
import dk.kaskade.inspect.FindingTexts;
import dk.kaskade.inspect.InspectionContext;
import dk.kaskade.inspect.Inspector;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Person;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Unit;
import dk.kaskade.progress.Progress;
import dk.kaskade.rules.BuiltInInspections;
import dk.kaskade.text.Texts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedMultigraph;
import org.jgrapht.nio.BaseEventDrivenImporter;
import org.jgrapht.nio.dot.DOTImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Read back by JGraphT and by the JDK's own parser, not by what wrote it. */
class GraphExportersTest {
    private static final String HOSTILE = "\"></y:NodeLabel>]]> &amp; \\N \u0001\nÆrø";
    private static final Organisation ORGANISATION = Organisation.empty("x", "Prøve \"stad\"", null)
            .withUnits(List.of(new Unit("u", "Center for Børn", null, null, null, Extras.NONE)))
            .withPeople(List.of(new Person("p1", "Anne Eksempel", Extras.NONE)))
            .withPositions(List.of(
                    Position.of("dir", "Direktør", null)
                            .change()
                            .unit("u")
                            .holders(List.of("p1"))
                            .build(),
                    Position.of("chef et", HOSTILE, "dir"),
                    Position.of("leder", "Leder", "chef et")
                            .change()
                            .alsoReportsTo(List.of("dir"))
                            .staff(7)
                            .build()));

    private static Edition edition(boolean nameless) {
        InspectionContext context = InspectionContext.of(ORGANISATION, Framework.none(), LocalDate.of(2026, 3, 1));
        Inspector inspector = new Inspector(BuiltInInspections.all());
        return new Edition(
                context,
                inspector.inspect(context),
                FindingTexts.of(inspector.infos(), ORGANISATION, Framework.none()),
                Texts.DANISH,
                nameless);
    }

    private static String written(Exporter exporter, boolean nameless) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter.write(edition(nameless), out, Progress.UNWATCHED);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Attributes by vertex, edges as "0>1 leads". */
    private record Read(Map<String, Map<String, String>> vertices, List<String> edges) {}

    private static Read read(
            Graph<String, DefaultEdge> graph,
            Map<String, Map<String, String>> vertices,
            Map<DefaultEdge, String> types) {
        List<String> edges = graph.edgeSet().stream()
                .map(edge -> graph.getEdgeSource(edge) + ">" + graph.getEdgeTarget(edge) + " " + types.get(edge))
                .sorted()
                .toList();
        return new Read(vertices, edges);
    }

    private static Graph<String, DefaultEdge> empty() {
        return new DirectedMultigraph<>(SupplierUtil.createStringSupplier(), SupplierUtil.DEFAULT_EDGE_SUPPLIER, false);
    }

    private static <I extends BaseEventDrivenImporter<String, DefaultEdge>> void listen(
            I importer, Map<String, Map<String, String>> vertices, Map<DefaultEdge, String> types) {
        importer.addVertexAttributeConsumer((key, value) ->
                vertices.computeIfAbsent(key.getFirst(), id -> new HashMap<>()).put(key.getSecond(), value.getValue()));
        importer.addEdgeAttributeConsumer((key, value) -> {
            if (key.getSecond().equals("type")) {
                types.put(key.getFirst(), value.getValue());
            }
        });
    }

    @Test
    void writesGraphMlThatJGraphTReadsBack() throws IOException {
        Map<String, Map<String, String>> vertices = new HashMap<>();
        Map<DefaultEdge, String> types = new HashMap<>();
        GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
        importer.setSchemaValidation(false);
        importer.setVertexFactory(id -> id);
        listen(importer, vertices, types);
        Graph<String, DefaultEdge> graph = empty();
        importer.importGraph(graph, new StringReader(written(new GraphMlExporter(), false)));
        Read read = read(graph, vertices, types);
        assertThat(graph.vertexSet()).containsExactlyInAnyOrder("n0", "n1", "n2");
        assertThat(read.edges()).containsExactly("n0>n1 leads", "n0>n2 dotted", "n1>n2 leads");
        assertThat(read.vertices().get("n0"))
                .containsEntry("position", "dir")
                .containsEntry("label", "Direktør (Center for Børn)")
                .containsEntry("unit", "Center for Børn")
                .containsEntry("holder", "Anne Eksempel")
                .containsEntry("vacant", "false");
        assertThat(read.vertices().get("n1"))
                .containsEntry("position", "chef et")
                .containsEntry("vacant", "true")
                .containsEntry("title", HOSTILE.replace('\u0001', '\ufffd'));
        assertThat(read.vertices().get("n2")).containsEntry("staff", "7").doesNotContainKey("level");
    }

    @Test
    void labelsAndPlacesNodesForYEdToo() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document document = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(
                        written(new GraphMlExporter(), false).getBytes(StandardCharsets.UTF_8)));
        String yed = "http://www.yworks.com/xml/graphml";
        NodeList labels = document.getElementsByTagNameNS(yed, "NodeLabel");
        assertThat(labels.getLength()).isEqualTo(3);
        assertThat(labels.item(0).getTextContent()).isEqualTo("Direktør\nCenter for Børn\nAnne Eksempel");
        assertThat(labels.item(1).getTextContent())
                .startsWith("\"></y:NodeLabel>]]> &amp; \\N")
                .endsWith("Vakant");
        Element chief =
                (Element) document.getElementsByTagNameNS(yed, "Geometry").item(1);
        assertThat(Double.parseDouble(chief.getAttribute("y"))).isPositive();
        NodeList keys = document.getElementsByTagName("key");
        assertThat(((Element) keys.item(keys.getLength() - 1)).getAttribute("yfiles.type"))
                .isEqualTo("edgegraphics");
    }

    @Test
    void writesDotThatJGraphTReadsBack() throws IOException {
        Map<String, Map<String, String>> vertices = new HashMap<>();
        Map<DefaultEdge, String> types = new HashMap<>();
        DOTImporter<String, DefaultEdge> importer = new DOTImporter<>();
        importer.setVertexFactory(id -> id);
        listen(importer, vertices, types);
        Graph<String, DefaultEdge> graph = empty();
        String dot = written(new DotExporter(), false);
        importer.importGraph(graph, new StringReader(dot));
        Read read = read(graph, vertices, types);
        assertThat(graph.vertexSet()).containsExactlyInAnyOrder("n0", "n1", "n2");
        assertThat(read.edges()).containsExactly("n0>n1 leads", "n0>n2 dotted", "n1>n2 leads");
        assertThat(read.vertices().get("n0")).containsEntry("title", "Direktør").containsEntry("gaps", "0");
        assertThat(dot)
                .startsWith("digraph \"Prøve \\\"stad\\\"\" {")
                .contains("title=\"\\\"></y:NodeLabel>]]> &amp; \\\\N \ufffd\\nÆrø\"");
    }

    @Test
    void namesNobodyWhereNamesAreLeftOut() throws IOException {
        assertThat(written(new GraphMlExporter(), true)).doesNotContain("Anne", "holder");
        assertThat(written(new DotExporter(), true))
                .doesNotContain("Anne", "holder")
                .contains("Vakant");
    }

    @Test
    void stopsWhereItIsCancelled() {
        Progress cancelled = new Progress() {
            @Override
            public void done(double share) {
                // nobody looks
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        for (Exporter exporter : List.of(new GraphMlExporter(), new DotExporter())) {
            assertThatThrownBy(() -> exporter.write(edition(false), new ByteArrayOutputStream(), cancelled))
                    .isInstanceOf(CancellationException.class);
        }
    }
}
