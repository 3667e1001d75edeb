package dk.kaskade.exchange.html;

import dk.kaskade.framework.Framework;
import dk.kaskade.report.CardGroup;
import dk.kaskade.report.RoleCard;
import java.util.List;
import java.util.Locale;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Role cards as pages to bring to a yearly talk: everything that is known, and room to write by hand where nothing is. The
 * page for a browser is whole in itself; the page for paper is the same tree with another style.
 */
public final class RoleCardPage {
    private static final Stylesheet STYLE = Stylesheet.of("rolecard");
    private static final Stylesheet ON_SCREEN = Stylesheet.of("rolecard-screen");
    private static final Stylesheet ON_PAPER = Stylesheet.of("rolecard-paper");

    private final String organisation;
    private final Framework framework;
    private final CardWords words;

    /** @param organisation its name */
    public RoleCardPage(String organisation, Framework framework, Locale language) {
        this.organisation = organisation;
        this.framework = framework;
        words = new CardWords(framework, language);
    }

    /** One card as a complete HTML page. */
    public String screen(RoleCard card) {
        return screen(title(card), List.of(card));
    }

    /** Several cards on one HTML page, with a list of them first. */
    public String screen(String title, List<RoleCard> cards) {
        return document(title, cards, STYLE.screen() + ON_SCREEN.screenRules(), cards.size() > 1)
                        .outerHtml() + "\n";
    }

    /** Cards one after the other, for paper: each begins a page and counts its own pages. */
    public org.w3c.dom.Document paper(String title, List<RoleCard> cards) {
        Document page = document(title, cards, STYLE.paper() + ON_PAPER.paper().replace("$pages", pages()), false);
        bookmarks(page);
        return new W3CDom().namespaceAware(false).fromJsoup(page);
    }

    /** The list of cards and their parts that a reader of PDF shows beside the pages. */
    private static void bookmarks(Document page) {
        Element list = page.head().appendElement("bookmarks");
        for (Element card : page.select("article")) {
            Element heading = card.expectFirst("h1");
            Element holder = card.expectFirst(".who").child(0);
            Element bookmark = bookmark(list, heading.id(), heading.text() + " · " + holder.text());
            for (Element part : card.select("h2")) {
                part.id(heading.id() + "-" + bookmark.childrenSize());
                bookmark(bookmark, part.id(), part.ownText().isBlank() ? part.text() : part.ownText());
            }
        }
    }

    private static Element bookmark(Element parent, String id, String name) {
        return parent.appendElement("bookmark").attr("name", name).attr("href", "#" + id);
    }

    /** What a card is called: its position, unit and that it is a role card. */
    public String title(RoleCard card) {
        String unit = card.position().unit();
        return words.text(
                "page.title",
                unit == null ? card.position().title() : card.position().title() + ", " + unit);
    }

    /** What a book of cards is called. */
    public String bookTitle() {
        return words.text("book.title", organisation);
    }

    private Document document(String title, List<RoleCard> cards, String style, boolean listed) {
        Document page = Html.page(words.language(), title, style);
        if (listed) {
            contents(page.body(), title, cards);
        }
        Element main = Html.add(page.body(), "main", "");
        for (int i = 0; i < cards.size(); i++) {
            RoleCard card = cards.get(i);
            CardFrame frame = new CardFrame(words, id(i), listed ? 2 : 1);
            card(Html.add(main, "article", "card").attr("aria-labelledby", id(i)), frame, card);
        }
        return page;
    }

    /** In the words of a style: counters between quoted words. */
    private String pages() {
        return "\"" + words.text("pages", "\" counter(page) \"", "\" counter(pages) \"") + "\"";
    }

    private static String id(int number) {
        return "card" + (number + 1);
    }

    private void contents(Element body, String title, List<RoleCard> cards) {
        Element head = Html.add(body, "header", "book");
        Html.add(head, "h1", "", title);
        Element list = head.appendElement("nav")
                .attr("aria-label", words.text("book.contents"))
                .appendElement("ol");
        for (int i = 0; i < cards.size(); i++) {
            Html.add(list.appendElement("li"), "a", "", words.full(cards.get(i).position()))
                    .attr("href", "#" + id(i));
        }
    }

    private void card(Element article, CardFrame frame, RoleCard card) {
        foot(article, frame, card);
        new CardHead(frame, card).addTo(article);
        new TalkPart(frame, card).addTo(article);
        List<CardGroup> groups = CardGroup.of(card);
        if (groups.isEmpty()) {
            nothingExpected(article, frame);
        }
        groups.forEach(group -> new DutyTable(frame, card, group).addTo(article));
        new MarkPart(frame, card).addTo(article);
        new AgreementPart(frame, card).addTo(article);
        new IdeaPart(frame, card).addTo(article);
        signing(article, frame, card);
    }

    private void nothingExpected(Element article, CardFrame frame) {
        Element part = frame.part(article, "duties", frame.text("group.common"));
        boolean none = framework.roles().isEmpty();
        Html.add(part, "p", "note", frame.text(none ? "duties.no-framework" : "duties.none"));
        CardFrame.ruled(part, 6);
    }

    /** What stands at the foot of every sheet; a browser has its own. */
    private void foot(Element article, CardFrame frame, RoleCard card) {
        Element foot = Html.add(article, "div", "foot").attr("aria-hidden", "true");
        foot.appendText(Html.readable(card.position().title() + " · " + organisation + " · "
                + frame.words().date(card.day())));
    }

    private static void signing(Element article, CardFrame frame, RoleCard card) {
        Element foot = Html.add(article, "footer", "signing");
        Element row = Html.add(foot, "table", "signing")
                .attr("role", "presentation")
                .appendElement("tbody")
                .appendElement("tr");
        for (String key : List.of("sign.day", "sign.leader", "sign.nearest")) {
            Html.add(row, "td", "", frame.text(key));
        }
        if (card.namesHidden()) {
            Html.add(foot, "p", "source", frame.text("head.no-names"));
        }
    }
}
