package dk.kaskade.comparison.themes;

import dk.kaskade.framework.Framework;
import dk.kaskade.framework.Source;
import dk.kaskade.framework.SourceDocument;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which documents a framework rests on without anything of them having been read in: of kind {@code basis}, and source of no
 * point, focus area, value, guide mark, passage, idea or practice. Only such a document says what is expected of leaders; a
 * policy, a vision or a process that is merely mentioned would make every theme that is not found unread.
 */
final class Unread {
    private static final String BASIS = "basis";

    private Unread() {}

    static List<SourceDocument> of(Framework framework) {
        Set<String> read = sources(framework)
                .map(Source::document)
                .filter(document -> document != null)
                .collect(Collectors.toSet());
        return framework.documents().stream()
                .filter(document -> BASIS.equals(document.kind()) && !read.contains(document.id()))
                .toList();
    }

    private static Stream<Source> sources(Framework framework) {
        return Stream.of(
                        framework.expectations().stream().map(e -> e.source()),
                        framework.focusAreas().stream().map(a -> a.source()),
                        framework.values().stream().map(v -> v.source()),
                        framework.guideMarks().stream().map(m -> m.source()),
                        framework.passages().stream().map(p -> p.source()),
                        framework.ideas().stream().map(i -> i.source()),
                        framework.practices().stream().map(p -> p.source()))
                .flatMap(all -> all);
    }
}
