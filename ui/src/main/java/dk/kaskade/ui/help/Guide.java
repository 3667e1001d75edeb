package dk.kaskade.ui.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * The user guide in one language. Its anchors are those of its headings as GitHub makes them, {@code view-ID} for what it says
 * of a view, and an inspection's id for what it says of an inspection.
 */
final class Guide {
    private static final List<org.commonmark.Extension> TABLES = List.of(TablesExtension.create());

    private final String html;
    private final List<Chapter> chapters;
    private final Set<String> anchors;

    private Guide(String html, Anchors found) {
        this.html = html;
        chapters = found.chapters();
        anchors = found.all();
    }

    /** The guide in Danish or English. */
    static Guide in(Locale language) {
        Node document = Parser.builder().extensions(TABLES).build().parse(read(language));
        Anchors anchors = new Anchors();
        document.accept(anchors);
        return new Guide(HtmlRenderer.builder().extensions(TABLES).build().render(document), anchors);
    }

    private static String read(Locale language) {
        String name = "guide." + language.getLanguage() + ".md";
        try (InputStream in = Guide.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** Where its pictures lie. */
    static URL base() {
        return Objects.requireNonNull(Guide.class.getResource("guide.da.md"));
    }

    /** The whole text as the body of a page. */
    String html() {
        return html;
    }

    /** Its headings in order, the title left out. */
    List<Chapter> chapters() {
        return chapters;
    }

    /** Whether there is such a place. */
    boolean has(String anchor) {
        return anchors.contains(anchor);
    }
}
