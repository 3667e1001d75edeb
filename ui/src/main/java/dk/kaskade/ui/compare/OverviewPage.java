package dk.kaskade.ui.compare;

import dk.kaskade.ui.look.Sheet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** The most telling of everything on one page: figures, themes, findings and levels. */
final class OverviewPage implements Page {
    private static final int CLOSE = 20;

    private final CompareDesk desk;
    private final Card figures;
    private final Card findings;
    private final LevelsCard levels;
    private final ThemesCard themes;
    private final List<Card> cards;
    private final JScrollPane scroll;

    OverviewPage(CompareDesk desk, Consumer<Spot> asked) {
        this.desk = desk;
        figures = Card.named(asked, null);
        findings = Card.of(asked);
        findings.grid().label(210);
        figures.grid().label(170).spread(Line.FIGURE);
        findings.grid().spread(Line.FIGURE);
        levels = new LevelsCard(desk, asked, false);
        themes = new ThemesCard(desk, asked);
        cards = List.of(figures, themes.card(), findings, levels.card());
        Sheet sheet = new Sheet(new MigLayout(
                "insets 16, fill, wrap 2, gap 16",
                "[grow, fill, sg, 50%][grow, fill, sg, 50%]",
                "[grow 70, fill, 330::][grow 30, fill, 190::]"));
        sheet.add(figures.component(), "h 330:420:");
        sheet.add(themes.card().component(), "h 330:420:");
        sheet.add(findings.component(), "h 190:200:");
        sheet.add(levels.card().component(), "h 190:200:");
        scroll = Card.scroll(sheet);
    }

    @Override
    public JComponent component() {
        return scroll;
    }

    @Override
    public void name() {
        figures.name(desk.text("card.figures"), desk.text("card.figures.aside"));
        findings.name(desk.text("card.findings"), desk.text("card.findings.aside"));
        levels.name();
        themes.name();
    }

    @Override
    public void show(Showing showing) {
        FigureLines lines = showing.figures();
        figures.show(close(lines.sections(Highlights.figures(showing))), showing.stale(), showing.heads());
        findings.show(close(lines.findings(Highlights.findings(showing))), showing.stale(), showing.heads());
        levels.show(showing);
        themes.show(showing);
    }

    /** As close to each other as can be read; where there is room they part again. */
    private static List<Line> close(List<Line> lines) {
        return lines.stream().map(line -> line.high(CLOSE)).toList();
    }

    @Override
    public void open(@Nullable Spot spot) {
        cards.forEach(card -> card.grid().open(spot));
    }

    @Override
    public Optional<Spot> find(Spot spot) {
        return cards.stream().flatMap(card -> card.grid().find(spot).stream()).findFirst();
    }

    @Override
    public void focus() {
        figures.grid().requestFocusInWindow();
    }
}
