package dk.kaskade.ui.paper;

import dk.kaskade.ui.layout.Layout;
import dk.kaskade.ui.paint.ChartCard;
import dk.kaskade.ui.paint.ChartModel;
import dk.kaskade.ui.paint.Palette;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Puts a chart on one sheet, or its branches on several that refer to each other. */
final class Sheets {
    private final ChartModel model;
    private final Heading heading;
    private final PageSetup setup;
    private final Palette palette = ChartBook.colours();
    private final Frame frame;

    Sheets(ChartModel model, Heading heading, PageSetup setup) {
        this.model = model;
        this.heading = heading;
        this.setup = setup;
        frame = new Frame(
                heading, model.legend(), palette, setup.logo(), setup.width(), setup.height(), setup.marginPoints());
    }

    ChartBook whole() {
        return book(List.of(IntStream.range(0, model.size()).toArray()));
    }

    ChartBook byBranch() {
        Layout all = fit(model).scene().layout();
        int[] parent = IntStream.range(0, model.size()).map(all::parent).toArray();
        Rectangle2D body = frame.body();
        return book(BranchSplit.of(model, parent, body.getWidth(), body.getHeight()));
    }

    private Fit fit(ChartModel part) {
        Rectangle2D body = frame.body();
        return Fit.of(part, body.getWidth(), body.getHeight(), ChartBook.most(frame));
    }

    private ChartBook book(List<int[]> sheets) {
        List<List<Integer>> pagesOf = pagesOf(sheets);
        List<ChartPage> pages = new ArrayList<>();
        for (int page = 0; page < sheets.size(); page++) {
            pages.add(page(Excerpt.of(model, sheets.get(page)), page, sheets.size(), pagesOf));
        }
        return new ChartBook(heading, pages);
    }

    /** For each card the pages on which it stands, rising. */
    private List<List<Integer>> pagesOf(List<int[]> sheets) {
        List<List<Integer>> pages = new ArrayList<>();
        IntStream.range(0, model.size()).forEach(card -> pages.add(new ArrayList<>(1)));
        for (int page = 0; page < sheets.size(); page++) {
            for (int card : sheets.get(page)) {
                pages.get(card).add(page);
            }
        }
        return pages;
    }

    private ChartPage page(Excerpt part, int page, int of, List<List<Integer>> pagesOf) {
        Fit fit = fit(part.model());
        Sheet sheet = new Sheet(frame, fit, palette, signs(part, fit, page, pagesOf));
        String name = of == 1 || page == 0 ? "" : name(part, page, pagesOf);
        String bookmark = of == 1 ? heading.text("name.all") : page == 0 ? heading.text("name.top") : name;
        String foot = heading.text("page", page + 1, of);
        return new ChartPage(
                bookmark,
                setup.width(),
                setup.height(),
                sheet.smallestText(),
                sheet.references(),
                pen -> sheet.paint(pen, name, foot));
    }

    private List<Sign> signs(Excerpt part, Fit fit, int page, List<List<Integer>> pagesOf) {
        List<Sign> signs = new ArrayList<>();
        for (int i = 0; i < part.cards().length; i++) {
            List<Integer> pages = pagesOf.get(part.cards()[i]);
            int at = pages.indexOf(page);
            int x = fit.scene().layout().x(i);
            int y = fit.scene().layout().y(i);
            if (at > 0) {
                int before = pages.get(at - 1);
                signs.add(Sign.from(heading.text("from", before + 1), x, y, before));
            }
            if (at + 1 < pages.size()) {
                int next = pages.get(at + 1);
                signs.add(Sign.to(heading.text("to", next + 1), x, y, next));
            }
        }
        return signs;
    }

    /** After the branches that are known from earlier pages, the first by name; without any after the first card. */
    private String name(Excerpt part, int page, List<List<Integer>> pagesOf) {
        int[] heads = IntStream.of(part.cards())
                .filter(card -> pagesOf.get(card).indexOf(page) > 0)
                .toArray();
        int first = heads.length > 0 ? heads[0] : part.cards()[0];
        ChartCard card = model.card(first);
        String name = card.unit().isBlank() ? card.title() : card.title() + ", " + card.unit();
        if (heads.length > 1) {
            return heading.text("name.more", name, heads.length - 1);
        }
        return pagesOf.get(first).indexOf(page) > 1 ? heading.text("name.on", name) : name;
    }
}
