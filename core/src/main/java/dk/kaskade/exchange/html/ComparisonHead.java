package dk.kaskade.exchange.html;

import dk.kaskade.comparison.Figure.Absence;
import dk.kaskade.comparison.sheets.FigureWords;
import dk.kaskade.comparison.sheets.Head;
import org.jsoup.nodes.Element;

/** What the page is, of whom, and how it is to be read. */
final class ComparisonHead {
    private final ComparisonFrame frame;

    ComparisonHead(ComparisonFrame frame) {
        this.frame = frame;
    }

    void addTo(Element main) {
        Element head = Html.add(main, "header", "head");
        Html.add(head, "h1", "", frame.text("title", frame.subject().heads().size()));
        Element list = Html.add(head, "ul", "who");
        for (int i = 0; i < frame.subject().heads().size(); i++) {
            who(list, i);
        }
        Html.add(head, "p", "note", frame.text(frame.subject().within() ? "note.within" : "note.withheld"));
        if (!frame.subject().drawn()) {
            Html.add(head, "p", "note", frame.text("note.table-only"));
        }
        legend(head);
    }

    private void who(Element list, int place) {
        Head head = frame.subject().heads().get(place);
        Element item = list.appendElement("li");
        Html.add(item, "span", "letter", Head.letter(place));
        item.appendText(" ");
        Html.add(item, "strong", "", head.name()).attr("dir", "auto");
        String day = frame.words().date(head.day());
        String framework = head.framework().isEmpty() ? frame.text("head.without") : head.framework();
        Html.add(item, "span", "facts", " " + frame.text("head.facts", framework, head.positions(), day));
    }

    /** What each kind of nothing looks like. */
    private void legend(Element head) {
        Element legend = Html.add(head, "p", "legend");
        for (Absence absence : Absence.values()) {
            if (absence != Absence.WITHHELD || !frame.subject().within()) {
                Element entry = Html.add(legend, "span", "entry");
                Html.add(
                        entry,
                        "strong",
                        "",
                        FigureWords.sign(absence, frame.words().language()));
                entry.appendText(
                        " " + FigureWords.meaning(absence, frame.words().language()));
                legend.appendText(" ");
            }
        }
    }
}
