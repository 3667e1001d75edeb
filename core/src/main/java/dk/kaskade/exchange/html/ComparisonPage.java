package dk.kaskade.exchange.html;

import dk.kaskade.comparison.Section;
import dk.kaskade.comparison.sheets.SideBySide;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Organisations side by side as one page: key figures with bars, themes, levels and spans drawn, findings, guide marks. The page
 * for a browser is whole in itself, needs no script and asks for nothing; the page for paper is the same tree with another style.
 * Above {@link SideBySide#MOST_DRAWN} organisations there are the figures alone, some columns at a time.
 */
public final class ComparisonPage {
    private static final Stylesheet STYLE = Stylesheet.of("comparison");
    private static final Stylesheet ON_SCREEN = Stylesheet.of("comparison-screen");
    private static final Stylesheet ON_PAPER = Stylesheet.of("comparison-paper");

    private final SideBySide subject;
    private final ComparisonWords words;

    public ComparisonPage(SideBySide subject, Locale language) {
        this.subject = subject;
        words = new ComparisonWords(language);
    }

    /** What it is called. */
    public String title() {
        return words.text("title", subject.heads().size());
    }

    /** A complete HTML page. */
    public String screen() {
        Document page = Html.page(words.language(), title(), STYLE.screen() + ON_SCREEN.screenRules());
        Element policy = new Element("meta")
                .attr("http-equiv", "Content-Security-Policy")
                .attr("content", "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'");
        page.head().insertChildren(1, policy);
        fill(page.body(), false);
        return page.outerHtml() + "\n";
    }

    /** For paper, A4 landscape. */
    public org.w3c.dom.Document paper() {
        String pages = "\"" + words.text("pages", "\" counter(page) \"", "\" counter(pages) \"") + "\"";
        Document page = Html.page(
                words.language(), title(), STYLE.paper() + ON_PAPER.paper().replace("$pages", pages));
        fill(page.body(), true);
        bookmarks(page);
        return new W3CDom().namespaceAware(false).fromJsoup(page);
    }

    private static void bookmarks(Document page) {
        Element list = page.head().appendElement("bookmarks");
        for (Element part : page.select("section > h2")) {
            list.appendElement("bookmark").attr("name", part.text()).attr("href", "#" + part.id());
        }
    }

    private void fill(Element body, boolean paper) {
        if (paper) {
            Html.add(body, "div", "foot", words.text("foot", title())).attr("aria-hidden", "true");
        }
        Element main = Html.add(body, "main", "");
        ComparisonFrame frame = new ComparisonFrame(subject, words, paper);
        new ComparisonHead(frame).addTo(main);
        if (subject.drawn() && paper) {
            onPaper(frame, main);
        } else if (subject.drawn()) {
            new FigureParts(frame, 0, subject.heads().size()).addTo(main);
            new ThemeParts(frame).addTo(main);
            new AgainstParts(frame).addTo(main);
            new ShapeParts(frame).addTo(main);
        } else {
            blocks(frame, main);
        }
        if (paper) {
            new FigureGlossary(frame).addTo(main);
        }
        if (!paper) {
            Html.add(body.appendElement("footer"), "p", "", words.text("foot", title()));
        }
    }

    /** What a meeting looks at stands first, long tables last: paper is read from the front. */
    private void onPaper(ComparisonFrame frame, Element main) {
        FigureParts figures = new FigureParts(frame, 0, subject.heads().size());
        ThemeParts themes = new ThemeParts(frame);
        figures.addWhole(main, EnumSet.of(Section.SIZE));
        new ShapeParts(frame).addTo(main);
        themes.addOverview(main);
        figures.addWhole(main, EnumSet.complementOf(EnumSet.of(Section.SIZE)));
        themes.addDetails(main);
        new AgainstParts(frame).addTo(main);
        figures.addDivided(main);
    }

    private void blocks(ComparisonFrame frame, Element main) {
        List<?> heads = subject.heads();
        for (int from = 0; from < heads.size(); from += SideBySide.MOST_DRAWN) {
            new FigureParts(frame, from, Math.min(from + SideBySide.MOST_DRAWN, heads.size())).addTo(main);
        }
    }
}
