package dk.kaskade.exchange.html;

import dk.kaskade.comparison.LevelKind;
import dk.kaskade.comparison.sheets.FigureWords;
import dk.kaskade.comparison.sheets.Head;
import dk.kaskade.comparison.themes.LevelShare;
import dk.kaskade.comparison.themes.MarkBacking;
import dk.kaskade.comparison.themes.OnlyOne;
import dk.kaskade.comparison.themes.PartyThemes;
import dk.kaskade.comparison.themes.Presence;
import dk.kaskade.comparison.themes.ThemeCell;
import dk.kaskade.comparison.themes.ThemeComparison;
import dk.kaskade.comparison.themes.ThemeTexts;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** The themes of the frameworks as a map of shares, by level too; what only one has; guide marks that are thinly backed. */
final class ThemeParts {
    /** A share from here on has the strongest of the five shades. */
    private static final double STRONGEST = 0.25;

    private static final int SHADES = 5;
    private static final double ROUNDING = 1e-6;
    /** With more organisations the table by level is too wide to be read; the workbook has it. */
    private static final int MOST_BY_LEVEL = 4;

    private final ComparisonFrame frame;
    private final ThemeComparison themes;

    ThemeParts(ComparisonFrame frame) {
        this.frame = frame;
        themes = frame.subject().themes();
    }

    void addTo(Element main) {
        addOverview(main);
        addDetails(main);
    }

    private boolean isNothing() {
        return themes.parties().stream().allMatch(party -> party.cells().get(0).of() == 0);
    }

    /** The themes of the whole, and who alone has one. */
    void addOverview(Element main) {
        if (!isNothing()) {
            map(main);
            onlyOne(main);
        }
    }

    /** Level by level, and what backs the guide marks. */
    void addDetails(Element main) {
        if (isNothing()) {
            return;
        }
        if (themes.parties().size() <= MOST_BY_LEVEL) {
            byLevel(main);
        }
        marks(main);
    }

    private void map(Element main) {
        Element part = frame.part(main, "themes", frame.text("themes"));
        Html.add(part, "p", "note", ThemeTexts.whyShare(frame.words().language()));
        Element body = frame.table(
                part, "themes", frame.text("themes"), 0, themes.parties().size());
        for (ThemeComparison.Row row : themes.rows()) {
            Element tr = body.appendElement("tr");
            Html.add(tr, "th", "what", row.theme().name(frame.words().language()))
                    .attr("scope", "row");
            row.cells().forEach(cell -> cell(Html.add(tr, "td", "one"), cell));
        }
        Element legend = Html.add(part, "p", "legend");
        for (Presence presence : List.of(Presence.TOUCHED, Presence.ABSENT, Presence.UNREAD)) {
            Element entry = Html.add(legend, "span", "entry");
            Html.add(
                    entry,
                    "strong",
                    "",
                    sign(presence) + " " + presence.name(frame.words().language()));
            entry.appendText(": " + Html.readable(presence.why(frame.words().language())));
            legend.appendText(" ");
        }
    }

    private void cell(Element td, ThemeCell cell) {
        if (cell.of() == 0) {
            Html.add(td, "span", "shade nothing", frame.text("themes.no-framework"));
        } else if (cell.presence() == Presence.MAIN) {
            Element shade = Html.add(td, "span", "shade s" + shade(cell.share()));
            Html.add(
                    shade,
                    "span",
                    "value",
                    FigureWords.share(cell.share(), frame.words().language()));
            shade.appendText(" ");
            Html.add(shade, "span", "count", frame.text("themes.points", cell.main(), cell.of()));
        } else {
            String said = sign(cell.presence()) + " "
                    + cell.presence().name(frame.words().language());
            Html.add(td, "span", "shade " + cell.presence().id(), said);
        }
    }

    private static int shade(double share) {
        // an average of equal shares is not always equal to them
        return Math.max(1, Math.min(SHADES, (int) Math.ceil(share / STRONGEST * SHADES - ROUNDING)));
    }

    private static String sign(Presence presence) {
        return switch (presence) {
            case MAIN -> "";
            case TOUCHED -> "◦";
            case ABSENT -> "–";
            case UNREAD -> "";
        };
    }

    private void onlyOne(Element main) {
        List<OnlyOne> all = themes.onlyOne();
        if (all.isEmpty()) {
            return;
        }
        Element part = frame.part(main, "only-one", frame.text("only-one"));
        Html.add(part, "p", "note", ThemeTexts.whyOnly(frame.words().language()));
        Element list = Html.add(part, "ul", "only");
        for (OnlyOne only : all) {
            Element item = list.appendElement("li");
            Html.add(item, "span", "letter", Head.letter(only.party()));
            item.appendText(" "
                    + Html.readable(only.sentence(
                            frame.subject().heads().get(only.party()).name(),
                            frame.words().language())));
        }
    }

    private void byLevel(Element main) {
        Element part = frame.part(main, "theme-levels", frame.text("theme-levels"));
        Html.add(part, "p", "note", frame.text("theme-levels.why"));
        Element table = frame.frameOf(part, "themes by-level", frame.text("theme-levels"));
        Element heads = table.appendElement("thead");
        Element who = heads.appendElement("tr");
        Html.add(who, "th", "what", frame.text("column.what"))
                .attr("scope", "col")
                .attr("rowspan", "2");
        Element which = heads.appendElement("tr");
        for (int i = 0; i < themes.parties().size(); i++) {
            frame.head(who, i).attr("scope", "colgroup").attr("colspan", "" + LevelKind.values().length);
            for (LevelKind kind : LevelKind.values()) {
                Html.add(which, "th", "level", kind.name(frame.words().language()))
                        .attr("scope", "col");
            }
        }
        Element body = table.appendElement("tbody");
        themes.rows().forEach(row -> levels(body.appendElement("tr"), row));
    }

    private void levels(Element tr, ThemeComparison.Row row) {
        Html.add(tr, "th", "what", row.theme().name(frame.words().language())).attr("scope", "row");
        for (ThemeCell cell : row.cells()) {
            for (LevelKind kind : LevelKind.values()) {
                level(
                        Html.add(tr, "td", "level"),
                        Objects.requireNonNull(cell.byLevel().get(kind)));
            }
        }
    }

    private void level(Element td, LevelShare share) {
        if (share.of() == 0) {
            Html.add(td, "span", "shade nothing", frame.text("theme-levels.nobody"));
        } else if (share.points() == 0) {
            Html.add(td, "span", "shade absent", "–");
        } else {
            Html.add(td, "span", "shade s" + shade(share.share()))
                    .attr(
                            "title",
                            frame.text(
                                    "theme-levels.carriers", share.positions().size(), share.of()))
                    .text(FigureWords.share(share.share(), frame.words().language()));
        }
    }

    private void marks(Element main) {
        if (themes.parties().stream().allMatch(party -> party.marks().isEmpty())) {
            return;
        }
        Element part = frame.part(main, "marks", frame.text("marks"));
        Html.add(part, "p", "note", ThemeTexts.whyThin(frame.words().language()));
        for (int i = 0; i < themes.parties().size(); i++) {
            PartyThemes party = themes.parties().get(i);
            if (!party.marks().isEmpty()) {
                Element h3 = Html.add(part, "h3", "");
                Html.add(h3, "span", "letter", Head.letter(i));
                h3.appendText(" " + Html.readable(party.name()));
                Element list = Html.add(part, "ul", "marks");
                party.marks().forEach(mark -> mark(list, mark));
            }
        }
    }

    private void mark(Element list, MarkBacking backing) {
        Element item = list.appendElement("li");
        Html.add(item, "strong", "", backing.mark().name());
        String thin = backing.thin().stream().map(role -> role.role().name()).collect(Collectors.joining(", "));
        String said = thin.isEmpty() ? frame.text("marks.backed") : frame.text("marks.thin", thin);
        item.appendText(" " + Html.readable(said) + " "
                + frame.text("marks.common", backing.common().size()));
    }
}
