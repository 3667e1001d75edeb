package dk.kaskade.exchange.html;

import dk.kaskade.exchange.Edition;
import dk.kaskade.inspect.Counts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The page without its cards: what it lets a browser do, its head, the chain, the threads, the findings, the framework. */
final class ChainFrame {
    /** Stands where the cards go; no text of anybody's can be a comment, because text is never markup. */
    private static final String CARDS = "cards";

    private static final String ICON =
            "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E"
                    + "%3Crect x='1' y='1' width='30' height='30' rx='8' fill='%232f5bd3'/%3E"
                    + "%3Cpath d='M8 9.5h7v6.5h6v6.5h4' fill='none' stroke='%23fff' stroke-width='3.5'/%3E%3C/svg%3E";

    private final ChainSubject subject;
    private final Edition edition;

    ChainFrame(ChainSubject subject) {
        this.subject = subject;
        edition = subject.edition();
    }

    Document page(ChainTree tree) {
        String style = Stylesheet.of("chain-page").screen();
        String script = resource("chain-page.js");
        String title = subject.say("title", edition.organisation().name());
        Document page = Html.page(subject.language(), title, style);
        head(page.head(), style, script);
        Element body = page.body();
        body.append(resource("chain-signs.svg"));
        Html.add(body, "a", "skip", subject.say("skip")).attr("href", "#main");
        top(body);
        Element main = Html.add(body, "main", "").attr("id", "main");
        Element list = Html.add(main, "div", "list")
                .attr("id", "list")
                .attr("role", "region")
                .attr("aria-label", subject.say("lead"));
        Element chain = part(list, "chain");
        new ChainSearch(subject).addTo(chain);
        tree.addTo(chain);
        new ThreadSection(subject).addTo(part(list, "threads"));
        new FindingSection(subject).addTo(part(list, "findings"));
        new FrameworkSection(subject).addTo(part(list, "framework"));
        Element cards = Html.add(main, "section", "cards").attr("id", "cards").attr("aria-labelledby", "cards-head");
        Html.add(cards, "h2", "", subject.say("part.cards")).attr("id", "cards-head");
        bar(cards);
        Html.add(cards, "p", "empty choose", subject.say("cards.none"));
        cards.appendChild(new Comment(CARDS));
        Html.add(body.appendElement("footer"), "p", "", subject.say("foot"));
        return page;
    }

    /** What stands before the cards, and what after them. */
    static List<String> aroundTheCards(Document page) {
        return List.of(page.outerHtml().split("<!--" + CARDS + "-->", 2));
    }

    private static void head(Element head, String style, String script) {
        String policy = "default-src 'none'; script-src '" + hash(script) + "'; style-src '" + hash(style)
                + "'; img-src data:; base-uri 'none'; form-action 'none'";
        Element meta = new Element("meta")
                .attr("http-equiv", "Content-Security-Policy")
                .attr("content", policy);
        head.insertChildren(1, meta);
        head.appendElement("link").attr("rel", "icon").attr("href", ICON);
        head.appendElement("script").appendChild(new DataNode(script));
    }

    private void top(Element body) {
        Element top = Html.add(body, "header", "top");
        Element name = Html.add(top, "div", "name");
        Sign.add(name, "i-app", "app");
        Element h1 = name.appendElement("h1");
        Html.add(h1, "span", "lead", subject.say("lead"));
        h1.appendText(" ");
        subject.spoken(Html.add(h1, "span", "", edition.organisation().name()));
        Element facts = Html.add(top, "ul", "facts-line");
        facts.appendElement("li")
                .appendText(subject.say("count.positions", subject.chain().size()));
        String framework = subject.framework().name();
        subject.spoken(facts.appendElement("li"))
                .appendText(
                        subject.framework().id().isBlank()
                                ? subject.say("framework.none")
                                : subject.say("framework", Html.readable(framework)));
        facts.appendElement("li")
                .appendText(subject.say("as-of", subject.day(edition.context().day())));
        if (edition.nameless()) {
            Element nameless = Html.add(facts, "li", "nameless");
            Sign.add(nameless, "i-eye", "i");
            nameless.appendText(subject.say("nameless"));
        }
        counts(top);
        nav(top);
    }

    private void counts(Element top) {
        Counts counts = edition.report().counts();
        Element list = Html.add(top, "ul", "counts");
        count(list, "error", counts.errors());
        count(list, "gap", counts.gaps());
        count(list, "notice", counts.notices());
        if (counts.accepted() > 0) {
            count(list, "accepted", counts.accepted());
        }
    }

    private void count(Element list, String sign, int count) {
        Element word = Html.add(list.appendElement("li"), "span", "sev " + sign);
        Sign.add(word, "i-" + sign, "i");
        word.appendText(subject.say("severities." + sign, count));
    }

    private void nav(Element top) {
        Element nav = Html.add(top, "nav", "parts").attr("id", "parts").attr("aria-label", subject.say("parts"));
        Element list = nav.appendElement("ul");
        for (String part : List.of("chain", "threads", "findings", "framework")) {
            Html.add(list.appendElement("li"), "a", "", subject.say("part." + part))
                    .attr("href", "#" + part);
        }
    }

    private Element part(Element list, String id) {
        Element part = Html.add(list, "section", "part").attr("id", id).attr("aria-labelledby", id + "-head");
        Html.add(part, "h2", "", subject.say("part." + id)).attr("id", id + "-head");
        return part;
    }

    private void bar(Element cards) {
        Element bar = Html.add(cards, "div", "bar js-only");
        Element back = Html.add(bar, "a", "back").attr("href", "#chain");
        Sign.add(back, "i-back", "i");
        back.appendText(subject.say("card.back"));
        Element print = Html.add(bar, "button", "print").attr("type", "button");
        Sign.add(print, "i-print", "i");
        print.appendText(subject.say("card.print"));
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = ChainFrame.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
