package dk.kaskade.plugin.w3corg;

import dk.kaskade.exchange.Extract;
import dk.kaskade.exchange.FileFormat;
import dk.kaskade.exchange.Importer;
import dk.kaskade.progress.Progress;
import dk.kaskade.progress.WatchedStream;
import dk.kaskade.text.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads Turtle in the words of the W3C's Organization Ontology (ORG, a recommendation of 2014): {@code org:Post} with
 * {@code org:heldBy}, {@code org:postIn} and {@code org:reportsTo}, units with {@code org:unitOf} and
 * {@code org:subOrganizationOf}, {@code org:headOf} and {@code org:Membership}; each of them in either direction. Names are
 * {@code skos:prefLabel}, {@code rdfs:label} or {@code foaf:name}, the Danish one before others.
 *
 * <p>A post makes a row for each who holds it, and one where nobody does. Who is head of a unit without a post makes one too.
 * Other people are told together in a remark.
 */
public final class W3cOrgImporter implements Importer {
    static final Texts TEXTS = Texts.beside(W3cOrgImporter.class, "w3corg");

    private static final FileFormat FORMAT =
            new FileFormat("w3c-org", Map.of("da", "W3C ORG (Turtle)", "en", "W3C ORG (Turtle)"), List.of("ttl"));

    private static final Pattern PREFIX = Pattern.compile(
            "(?:^|\\n)\\s*(@prefix|prefix)\\s+[\\w-]*:\\s*<" + Pattern.quote(Graph.ORG) + ">",
            Pattern.CASE_INSENSITIVE);

    @Override
    public FileFormat format() {
        return FORMAT;
    }

    @Override
    public boolean recognises(byte[] head, String name) {
        return PREFIX.matcher(new String(head, StandardCharsets.UTF_8).replace("\uFEFF", ""))
                .find();
    }

    @Override
    public Extract read(InputStream in, String name, Progress progress) throws IOException {
        return new PostRows(Graph.read(new WatchedStream(in, progress))).extract(name);
    }
}
