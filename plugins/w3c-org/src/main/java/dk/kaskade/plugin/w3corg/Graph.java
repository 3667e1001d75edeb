package dk.kaskade.plugin.w3corg;

import static dk.kaskade.plugin.w3corg.W3cOrgImporter.TEXTS;

import dk.kaskade.exchange.UnreadableFileException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;
import org.jspecify.annotations.Nullable;

/** What a file states, in its order, to be asked in either direction. */
final class Graph {
    static final String ORG = "http://www.w3.org/ns/org#";
    static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

    /** What addresses without a beginning are completed with; nothing is ever fetched from there. */
    private static final String BASE = "http://kaskade.invalid/";

    private static final List<String> NAMES = List.of(
            "http://www.w3.org/2004/02/skos/core#prefLabel",
            "http://www.w3.org/2000/01/rdf-schema#label",
            "http://xmlns.com/foaf/0.1/name",
            "http://www.w3.org/2006/vcard/ns#fn",
            "http://purl.org/dc/terms/title");
    private static final List<String> MAIL = List.of(
            "http://xmlns.com/foaf/0.1/mbox",
            "http://www.w3.org/2006/vcard/ns#hasEmail",
            "http://www.w3.org/2006/vcard/ns#email");
    private static final List<String> LANGUAGES = List.of("da", "", "en");

    private final Map<Resource, Map<String, List<Value>>> statements = new LinkedHashMap<>();
    private final Map<Resource, Map<String, List<Resource>>> backwards = new HashMap<>();

    private Graph() {}

    /** @throws UnreadableFileException with the line where it is no Turtle any more */
    static Graph read(InputStream file) throws IOException {
        Graph graph = new Graph();
        TurtleParser parser = new TurtleParser();
        parser.setRDFHandler(new AbstractRDFHandler() {
            @Override
            public void handleStatement(Statement statement) {
                graph.take(statement);
            }
        });
        try {
            parser.parse(new InputStreamReader(file, StandardCharsets.UTF_8.newDecoder()), BASE);
        } catch (RDFParseException e) {
            throw broken(Math.max(1, (int) e.getLineNumber()), e);
        } catch (CharacterCodingException e) {
            throw (UnreadableFileException) new UnreadableFileException(TEXTS, "encoding").initCause(e);
        } catch (RDFHandlerException | IllegalArgumentException e) {
            throw broken(1, e);
        } catch (StackOverflowError e) {
            // the parser goes one call deeper for every bracket: a file of brackets alone is no organisation
            throw broken(1, e);
        }
        return graph;
    }

    private static UnreadableFileException broken(int line, Throwable cause) {
        return (UnreadableFileException) new UnreadableFileException(TEXTS, "broken", line).initCause(cause);
    }

    private void take(Statement statement) {
        String predicate = statement.getPredicate().stringValue();
        statements
                .computeIfAbsent(statement.getSubject(), one -> new HashMap<>())
                .computeIfAbsent(predicate, one -> new ArrayList<>())
                .add(statement.getObject());
        if (statement.getObject() instanceof Resource object) {
            backwards
                    .computeIfAbsent(object, one -> new HashMap<>())
                    .computeIfAbsent(predicate, one -> new ArrayList<>())
                    .add(statement.getSubject());
        }
    }

    /** All of which something is stated, in the order of the file. */
    Set<Resource> subjects() {
        return statements.keySet();
    }

    private List<Value> values(Resource subject, String predicate) {
        return statements.getOrDefault(subject, Map.of()).getOrDefault(predicate, List.of());
    }

    boolean is(Resource subject, String... types) {
        return values(subject, TYPE).stream()
                .anyMatch(type ->
                        Stream.of(types).anyMatch(one -> type.stringValue().equals(ORG + one)));
    }

    /** What a subject is related to, told from either end. */
    List<Resource> related(Resource subject, String forwards, String inverse) {
        Set<Resource> all = new LinkedHashSet<>();
        for (Value value : values(subject, ORG + forwards)) {
            if (value instanceof Resource resource) {
                all.add(resource);
            }
        }
        if (!inverse.isEmpty()) {
            all.addAll(backwards.getOrDefault(subject, Map.of()).getOrDefault(ORG + inverse, List.of()));
        }
        return List.copyOf(all);
    }

    @Nullable
    Resource first(Resource subject, String forwards, String inverse) {
        List<Resource> all = related(subject, forwards, inverse);
        return all.isEmpty() ? null : all.get(0);
    }

    /** What it is called: in Danish, else without a language, else in English, else in any. */
    String name(Resource subject) {
        String found = "";
        int best = Integer.MAX_VALUE;
        for (String predicate : NAMES) {
            for (Value value : values(subject, predicate)) {
                if (value instanceof Literal literal) {
                    int rank = rank(literal.getLanguage().orElse(""));
                    if (rank < best) {
                        best = rank;
                        found = literal.getLabel().strip();
                    }
                }
            }
        }
        return found;
    }

    private static int rank(String language) {
        int index = LANGUAGES.indexOf(language.split("-", 2)[0].toLowerCase(java.util.Locale.ROOT));
        return index < 0 ? LANGUAGES.size() : index;
    }

    String mail(Resource subject) {
        return MAIL.stream()
                .flatMap(predicate -> values(subject, predicate).stream())
                .map(value -> value.stringValue().replaceFirst("^mailto:", ""))
                .findFirst()
                .orElse("");
    }
}
