package dk.kaskade.exchange.html;

import dk.kaskade.framework.Idea;
import dk.kaskade.report.RoleCard;
import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Element;

/** Questions to take along, before methods and examples. A framework may have a whole catalogue of them. */
final class IdeaPart {
    private static final int MOST = 6;
    private static final List<String> KINDS = List.of("question", "method", "example");

    private final CardFrame frame;
    private final RoleCard card;

    IdeaPart(CardFrame frame, RoleCard card) {
        this.frame = frame;
        this.card = card;
    }

    void addTo(Element parent) {
        if (card.ideas().isEmpty()) {
            return;
        }
        Element part = frame.part(parent, "ideas", frame.text("ideas"));
        Element list = Html.add(part, "ul", "ideas");
        card.ideas().stream()
                .sorted(Comparator.comparing(idea -> !idea.kind().equals("question")))
                .limit(MOST)
                .forEach(idea -> idea(list, idea));
        if (card.ideas().size() > MOST) {
            Html.add(part, "p", "quiet", frame.text("ideas.more", card.ideas().size() - MOST));
        }
    }

    private void idea(Element list, Idea idea) {
        Element item = list.appendElement("li");
        if (KINDS.contains(idea.kind())) {
            Html.add(item, "span", "label", frame.text("idea." + idea.kind()));
            item.appendText(" ");
        }
        if (!idea.name().isBlank()) {
            Html.add(item, "strong", "", idea.name());
            item.appendText(" ");
        }
        item.appendText(Html.readable(idea.text()));
    }
}
