package dk.kaskade.exchange.graph;

import dk.kaskade.exchange.graph.ChainGraph.Edge;
import dk.kaskade.exchange.graph.ChainGraph.Kind;
import dk.kaskade.progress.Progress;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes GraphML element by element; whatever a title holds, it stays text. */
final class GraphMlText {
    private static final String GRAPHML = "http://graphml.graphdrawing.org/xmlns";
    private static final String YED = "http://www.yworks.com/xml/graphml";
    private static final String NODE_GRAPHICS = "nodegraphics";
    private static final String EDGE_GRAPHICS = "edgegraphics";
    private static final int CHECK_EVERY = 1 << 10;

    private final ChainGraph graph;
    private final Places places;
    private final XMLStreamWriter xml;

    GraphMlText(ChainGraph graph, OutputStream out) throws XMLStreamException {
        this.graph = graph;
        places = new Places(graph.chain());
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
    }

    void write(Progress progress) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        line();
        xml.writeStartElement("graphml");
        xml.writeDefaultNamespace(GRAPHML);
        xml.writeNamespace("y", YED);
        keys();
        start("graph", "id", "G", "edgedefault", "directed");
        data("name", graph.name());
        for (int i = 0; i < graph.chain().size(); i++) {
            if (i % CHECK_EVERY == 0) {
                progress.check();
                progress.done((double) i / graph.chain().size());
            }
            node(i);
        }
        progress.check();
        List<Edge> edges = graph.edges();
        for (int e = 0; e < edges.size(); e++) {
            edge("e" + e, edges.get(e));
        }
        line();
        xml.writeEndElement();
        line();
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    private void keys() throws XMLStreamException {
        key("name", "graph", "string");
        key("label", "node", "string");
        for (Map.Entry<String, String> one : types().entrySet()) {
            key(one.getKey(), "node", one.getValue());
        }
        key("type", "edge", "string");
        key("weight", "edge", "double");
        graphics(NODE_GRAPHICS, "node");
        graphics(EDGE_GRAPHICS, "edge");
    }

    /** The attributes of nodes by name, as GraphML calls their types. */
    private Map<String, String> types() {
        Map<String, String> all = new LinkedHashMap<>();
        List<String> numbers = List.of("level", "staff", "direct", "total", "gaps");
        List<String> flags = List.of("vacant", "acting");
        for (String name : graph.attributeNames()) {
            all.put(name, numbers.contains(name) ? "int" : flags.contains(name) ? "boolean" : "string");
        }
        return all;
    }

    private void key(String name, String of, String type) throws XMLStreamException {
        line();
        xml.writeEmptyElement("key");
        attributes("id", name, "for", of, "attr.name", name, "attr.type", type);
    }

    private void graphics(String id, String of) throws XMLStreamException {
        line();
        xml.writeEmptyElement("key");
        attributes("id", id, "for", of, "yfiles.type", id);
    }

    private void node(int i) throws XMLStreamException {
        start("node", "id", "n" + i);
        data("label", graph.label(i));
        for (Map.Entry<String, @Nullable Object> one : graph.attributes(i).entrySet()) {
            if (one.getValue() != null) {
                data(one.getKey(), one.getValue().toString());
            }
        }
        xml.writeStartElement("data");
        attributes("key", NODE_GRAPHICS);
        xml.writeStartElement(YED, "ShapeNode");
        empty(
                "Geometry",
                "x",
                number(places.x(i)),
                "y",
                number(places.y(i)),
                "width",
                "" + Places.WIDTH,
                "height",
                "" + Places.HEIGHT);
        empty("Fill", "color", graph.colour(i), "transparent", "false");
        empty("BorderStyle", "color", "#555555", "type", vacant(i) ? "dashed" : "line", "width", "1.0");
        xml.writeStartElement(YED, "NodeLabel");
        xml.writeCharacters(graph.lines(i));
        xml.writeEndElement();
        empty("Shape", "type", "roundrectangle");
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private boolean vacant(int i) {
        return graph.chain().position(i).vacant();
    }

    private void edge(String id, Edge edge) throws XMLStreamException {
        start("edge", "id", id, "source", "n" + edge.from(), "target", "n" + edge.to());
        data("type", edge.kind().id());
        data("weight", String.valueOf(edge.kind().weight()));
        xml.writeStartElement("data");
        attributes("key", EDGE_GRAPHICS);
        xml.writeStartElement(YED, "PolyLineEdge");
        empty("LineStyle", "color", "#555555", "type", edge.kind() == Kind.DOTTED ? "dashed" : "line", "width", "1.0");
        empty("Arrows", "source", "none", "target", "standard");
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void data(String key, String text) throws XMLStreamException {
        xml.writeStartElement("data");
        attributes("key", key);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private void start(String element, String... attributes) throws XMLStreamException {
        line();
        xml.writeStartElement(element);
        attributes(attributes);
    }

    private void empty(String element, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(YED, element);
        attributes(attributes);
    }

    private void attributes(String... namesAndValues) throws XMLStreamException {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            xml.writeAttribute(namesAndValues[i], namesAndValues[i + 1]);
        }
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n");
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
