package dk.kaskade.framework;

import dk.kaskade.extras.Extras;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document the framework comes from or rests on.
 *
 * @param kind free word: basis, policy, ideas, vision
 */
public record SourceDocument(
        String id,
        String title,
        @Nullable String kind,
        String text,
        List<DocumentLink> links,
        List<Approval> approvals,
        Extras extras) {
    public SourceDocument {
        links = List.copyOf(links);
        approvals = List.copyOf(approvals);
    }

    /**
     * How one document stands to another.
     *
     * @param kind {@code restsOn}, {@code supplements}, {@code overlays}, {@code supports} or the municipality's own
     */
    public record DocumentLink(String to, String kind, Extras extras) {}

    /**
     * Who did what with the document, and when.
     *
     * @param act approved, presented, ...
     * @param on  ISO date, or only {@code 2024-02} or {@code 2024} where the source says no more
     */
    public record Approval(
            String body, String act, @Nullable String on, Extras extras) {}
}
