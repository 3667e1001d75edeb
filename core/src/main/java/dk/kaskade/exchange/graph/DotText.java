package dk.kaskade.exchange.graph;

import dk.kaskade.exchange.graph.ChainGraph.Edge;
import dk.kaskade.exchange.graph.ChainGraph.Kind;
import dk.kaskade.progress.Progress;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes DOT line by line; every name and value stands in quotes, so that none is read as anything else. */
final class DotText {
    private static final int CHECK_EVERY = 1 << 10;

    private final ChainGraph graph;
    private final Writer out;

    DotText(ChainGraph graph, Writer out) {
        this.graph = graph;
        this.out = out;
    }

    void write(Progress progress) throws IOException {
        out.write("digraph " + quoted(graph.name()) + " {\n");
        out.write("  charset=\"UTF-8\"; rankdir=TB; ranksep=0.7; newrank=true;\n");
        out.write("  node [shape=box, style=\"rounded,filled\", fontname=\"Helvetica\", fontsize=11];\n");
        out.write("  edge [color=\"#555555\"];\n");
        for (int i = 0; i < graph.chain().size(); i++) {
            if (i % CHECK_EVERY == 0) {
                progress.check();
                progress.done((double) i / graph.chain().size());
            }
            node(i);
        }
        progress.check();
        for (Edge edge : graph.edges()) {
            edge(edge);
        }
        ranks();
        out.write("}\n");
    }

    private void node(int i) throws IOException {
        StringBuilder line = new StringBuilder("  n" + i + " [label=" + quoted(graph.lines(i)));
        for (Map.Entry<String, @Nullable Object> one : graph.attributes(i).entrySet()) {
            if (one.getValue() != null) {
                line.append(", ")
                        .append(one.getKey())
                        .append('=')
                        .append(quoted(one.getValue().toString()));
            }
        }
        line.append(", fillcolor=").append(quoted(graph.colour(i)));
        if (graph.chain().position(i).vacant()) {
            line.append(", style=\"rounded,filled,dashed\"");
        }
        out.write(line.append("];\n").toString());
    }

    private void edge(Edge edge) throws IOException {
        String look = edge.kind() == Kind.DOTTED ? ", style=\"dotted\", constraint=\"false\"" : "";
        out.write("  n" + edge.from() + " -> n" + edge.to() + " [type="
                + quoted(edge.kind().id()) + ", weight="
                + quoted(String.valueOf(Math.round(2 * edge.kind().weight()))) + look + "];\n");
    }

    /** Positions of one level stand in one row. */
    private void ranks() throws IOException {
        SortedMap<Integer, List<String>> levels = new TreeMap<>();
        for (int i = 0; i < graph.chain().size(); i++) {
            Integer level = graph.level(i);
            if (level != null) {
                levels.computeIfAbsent(level, key -> new ArrayList<>()).add("n" + i);
            }
        }
        for (List<String> row : levels.values()) {
            out.write("  { rank=same; " + String.join("; ", row) + "; }\n");
        }
    }

    /** A backslash begins an escape in a label, so it is doubled; a line end is one. */
    private static String quoted(String text) {
        String safe = text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace("\n", "\\n");
        return '"' + safe + '"';
    }
}
