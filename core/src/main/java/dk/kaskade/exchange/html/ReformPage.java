package dk.kaskade.exchange.html;

import dk.kaskade.comparison.Figure;
import dk.kaskade.comparison.Measure;
import dk.kaskade.comparison.sheets.FigureWords;
import dk.kaskade.report.sheets.Dossier;
import dk.kaskade.report.sheets.Dossier.Chapter;
import dk.kaskade.report.sheets.Dossier.Group;
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
    private static final Set<String> LEFT_OUT = Set.of("id", "kind", "effect");

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
        for (Group group : chapter.groups()) {
            if (!group.heading().isEmpty()) {
                Element h3 = Html.add(part, "h3", "sign " + group.sign());
                Html.add(h3, "span", "mark", mark(group.sign())).attr("aria-hidden", "true");
                h3.appendText(" " + Html.readable(group.heading()));
            }
            String caption = group.heading().isEmpty() ? sheet.name() : group.heading();
            table(part, sheet, group, caption, paper);
        }
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

    private void table(Element part, Sheet sheet, Group group, String caption, boolean paper) {
        Element box = Html.add(part, "div", "scroll");
        if (!paper) {
            box.attr("role", "group").attr("tabindex", "0").attr("aria-label", caption);
        }
        Element table = Html.add(box, "table", sheet.id());
        Html.add(table, "caption", "vh", caption);
        List<List<@Nullable Object>> rows = sheet.rows().subList(group.from(), group.to());
        boolean[] shown = shown(sheet, rows);
        Element head = table.appendElement("thead").appendElement("tr");
        for (int i = 0; i < shown.length; i++) {
            if (shown[i]) {
                Column column = sheet.columns().get(i);
                Html.add(head, "th", column.key(), column.heading()).attr("scope", "col");
            }
        }
        Element body = table.appendElement("tbody");
        rows.forEach(row -> row(body.appendElement("tr"), sheet, row, shown));
    }

    /** Columns in which nothing stands are left out. */
    private static boolean[] shown(Sheet sheet, List<List<@Nullable Object>> rows) {
        boolean[] shown = new boolean[sheet.columns().size()];
        for (int i = 0; i < shown.length; i++) {
            int column = i;
            shown[i] = !LEFT_OUT.contains(sheet.columns().get(i).key())
                    && rows.stream().map(row -> row.get(column)).anyMatch(Objects::nonNull);
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
