package dk.kaskade.exchange.html;

import dk.kaskade.comparison.Figure;
import dk.kaskade.comparison.Measure;
import dk.kaskade.comparison.sheets.FigureWords;
import dk.kaskade.report.sheets.Dossier;
import dk.kaskade.report.sheets.Dossier.Card;
import dk.kaskade.report.sheets.Dossier.Chapter;
import dk.kaskade.report.sheets.Dossier.Group;
import dk.kaskade.report.sheets.Dossier.Item;
import dk.kaskade.report.sheets.Dossier.Tile;
import dk.kaskade.report.sheets.Sheet;
import dk.kaskade.report.sheets.Sheet.Column;
import dk.kaskade.report.sheets.Sheet.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A report of tables as a page: what a proposal changes, for instance. The page for a browser is whole in itself, needs no script and
 * asks for nothing; the page for paper is the same tree with another style.
 */
public final class ReformPage {
    private static final Stylesheet STYLE = Stylesheet.of("reform");
    private static final Stylesheet ON_SCREEN = Stylesheet.of("reform-screen");
    private static final Stylesheet ON_PAPER = Stylesheet.of("reform-paper");
    /** For programs: a person has no use for them on a page. */
    private static final Set<String> LEFT_OUT = Set.of("id", "kind", "effect", "section");

    private final Dossier dossier;
    private final ComparisonWords words;

    public ReformPage(Dossier dossier, Locale language) {
        this.dossier = dossier;
        words = new ComparisonWords(language);
    }

    /** A complete HTML page. */
    public String screen() {
        Document page = Html.page(words.language(), dossier.title(), STYLE.screen() + ON_SCREEN.screenRules());
        Element policy = new Element("meta")
                .attr("http-equiv", "Content-Security-Policy")
                .attr("content", "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'");
        page.head().insertChildren(1, policy);
        fill(page.body().appendElement("main"), false);
        Html.add(page.body().appendElement("footer"), "p", "", words.text("foot", dossier.title()));
        return page.outerHtml() + "\n";
    }

    /** For paper, A4 landscape. */
    public org.w3c.dom.Document paper() {
        String pages = "\"" + words.text("pages", "\" counter(page) \"", "\" counter(pages) \"") + "\"";
        Document page = Html.page(
                words.language(),
                dossier.title(),
                STYLE.paper() + ON_PAPER.paper().replace("$pages", pages));
        Html.add(page.body(), "div", "foot", words.text("foot", dossier.title()))
                .attr("aria-hidden", "true");
        fill(page.body().appendElement("main"), true);
        Element list = page.head().appendElement("bookmarks");
        for (Element part : page.select("section > h2")) {
            list.appendElement("bookmark").attr("name", part.text()).attr("href", "#" + part.id());
        }
        return new W3CDom().namespaceAware(false).fromJsoup(page);
    }

    private void fill(Element main, boolean paper) {
        Element head = Html.add(main, "header", "head");
        Html.add(head, "h1", "", dossier.title()).attr("dir", "auto");
        dossier.lines().forEach(line -> Html.add(head, "p", "note", line).attr("dir", "auto"));
        Element tiles = Html.add(head, "ul", "tiles");
        dossier.tiles().forEach(tile -> tile(tiles, tile));
        dossier.chapters().forEach(chapter -> chapter(main, chapter, paper));
    }

    private void tile(Element tiles, Tile tile) {
        Element item = Html.add(tiles, "li", "tile");
        Html.add(item, "span", "label", tile.label());
        Element value = Html.add(item, "span", "change " + tile.tone().name().toLowerCase(Locale.ROOT));
        value.text(Html.readable(tile.before() + " → " + tile.after()));
        if (tile.tone() != Dossier.Tone.PLAIN) {
            boolean better = tile.tone() == Dossier.Tone.BETTER;
            value.appendText(" ");
            Html.add(value, "span", "tone", words.text(better ? "tone.better" : "tone.worse"));
        }
    }

    private void chapter(Element main, Chapter chapter, boolean paper) {
        Sheet sheet = chapter.sheet();
        Element part = Html.add(main, "section", "part").attr("aria-labelledby", sheet.id());
        Html.add(part, "h2", "", sheet.name()).attr("id", sheet.id());
        Html.add(part, "p", "note", chapter.note());
        chapter.cards().forEach(card -> card(part, card));
        for (Group group : chapter.cards().isEmpty() ? chapter.groups() : List.<Group>of()) {
            if (!group.heading().isEmpty()) {
                heading(part, group.sign(), group.heading());
            }
            String caption = group.heading().isEmpty() ? sheet.name() : group.heading();
            table(part, chapter, group, caption, paper);
        }
    }

    private static void heading(Element part, String sign, String heading) {
        Element h3 = Html.add(part, "h3", sign.isEmpty() ? "" : "sign " + sign);
        if (!sign.isEmpty()) {
            Html.add(h3, "span", "mark", mark(sign)).attr("aria-hidden", "true");
            h3.appendText(" ");
        }
        Html.add(h3, "span", "", heading).attr("dir", "auto");
    }

    private static void card(Element part, Card card) {
        Element box = Html.add(part, "article", "card");
        heading(box, card.sign(), card.heading());
        Html.add(box, "p", "summary", card.summary());
        if (!card.items().isEmpty()) {
            Element list = Html.add(box, "ul", "items");
            for (Item each : card.items()) {
                Element item = Html.add(list, "li", "item");
                Html.add(item, "strong", "", each.title()).attr("dir", "auto");
                if (!each.text().isBlank()) {
                    Html.addWritten(item, "p", "text", each.text());
                }
                each.facts().forEach(fact -> Html.add(item, "p", "fact", fact).attr("dir", "auto"));
            }
        }
        card.closing().forEach(line -> Html.add(box, "p", "closing", line).attr("dir", "auto"));
    }

    /** A sign for each kind, so that colour never stands alone. */
    private static String mark(String sign) {
        return switch (sign) {
            case "new" -> "+";
            case "closed" -> "−";
            case "moved" -> "→";
            case "changed" -> "~";
            case "gap-closed" -> "✓";
            case "gap-opened" -> "!";
            default -> "·";
        };
    }

    private void table(Element part, Chapter chapter, Group group, String caption, boolean paper) {
        Sheet sheet = chapter.sheet();
        Element box = Html.add(part, "div", "scroll");
        if (!paper) {
            box.attr("role", "group").attr("tabindex", "0").attr("aria-label", caption);
        }
        Element table = Html.add(box, "table", sheet.id());
        Html.add(table, "caption", "vh", caption);
        List<List<@Nullable Object>> rows = sheet.rows().subList(group.from(), group.to());
        boolean[] shown = shown(sheet, rows, group, paper);
        Element head = table.appendElement("thead").appendElement("tr");
        for (int i = 0; i < shown.length; i++) {
            if (shown[i]) {
                Column column = sheet.columns().get(i);
                Html.add(head, "th", column.key(), column.heading()).attr("scope", "col");
            }
        }
        Element body = table.appendElement("tbody");
        for (int i = group.from(); i < group.to(); i++) {
            Element tr = body.appendElement("tr");
            if (chapter.muted().contains(i)) {
                tr.addClass("muted");
            }
            row(tr, sheet, sheet.rows().get(i), shown);
        }
    }

    /** Columns in which nothing stands are left out, and those that say what the heading says. */
    private static boolean[] shown(Sheet sheet, List<List<@Nullable Object>> rows, Group group, boolean paper) {
        boolean[] shown = new boolean[sheet.columns().size()];
        for (int i = 0; i < shown.length; i++) {
            int column = i;
            String key = sheet.columns().get(i).key();
            boolean said = LEFT_OUT.contains(key)
                    || key.equals("field") && group.sign().equals("moved")
                    || key.equals("says") && paper;
            shown[i] = !said && rows.stream().map(row -> row.get(column)).anyMatch(Objects::nonNull);
        }
        return shown;
    }

    private void row(Element tr, Sheet sheet, List<@Nullable Object> cells, boolean[] shown) {
        boolean first = true;
        for (int i = 0; i < shown.length; i++) {
            if (shown[i]) {
                Object cell = cells.get(i);
                String said =
                        cell == null ? "" : said(cell, sheet.columns().get(i).kind());
                boolean number = cell instanceof Number || cell instanceof Sheet.Measured;
                Element element = Html.addWritten(tr, first ? "th" : "td", number ? "number" : "", said)
                        .addClass(sheet.columns().get(i).key());
                if (first) {
                    element.attr("scope", "row");
                }
                first = false;
            }
        }
    }

    private String said(Object cell, Kind kind) {
        if (cell instanceof Sheet.Measured measured) {
            return said(measured.value(), measured.kind());
        }
        if (cell instanceof Number number) {
            Measure measure =
                    kind == Kind.SHARE ? Measure.SHARE : kind == Kind.DECIMAL ? Measure.DECIMAL : Measure.COUNT;
            return FigureWords.of(measure, Figure.of(number.doubleValue(), 0, List.of()), words.language());
        }
        return cell instanceof LocalDate day ? words.date(day) : cell.toString();
    }
}
