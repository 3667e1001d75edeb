package dk.kaskade.ui.compare;

import dk.kaskade.ui.look.Sheet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JComponent;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** The chains level by level with each organisation's own words, and under them how many each leads. */
final class ChainPage implements Page {
    private final CompareDesk desk;
    private final LevelsCard levels;
    private final Card spans;
    private final JComponent scroll;

    ChainPage(CompareDesk desk, Consumer<Spot> asked) {
        this.desk = desk;
        levels = new LevelsCard(desk, asked, true);
        spans = Card.of(asked);
        spans.grid().label(160);
        Sheet sheet = new Sheet(
                new MigLayout("insets 16, fill, wrap 1, gap 16", "[grow, fill]", "[grow 60, fill][grow 40, fill]"));
        sheet.add(levels.card().component(), "h 320:400:");
        sheet.add(spans.component(), "h 260:300:");
        scroll = Card.scroll(sheet);
    }

    @Override
    public JComponent component() {
        return scroll;
    }

    @Override
    public void name() {
        levels.name();
        spans.name(desk.text("card.spans"), "");
    }

    @Override
    public void show(Showing showing) {
        levels.show(showing);
        SpanLines lines = new SpanLines(desk, showing.sight(), showing.shown());
        spans.show(lines.lines(), showing.stale(), showing.heads());
        spans.name(desk.text("card.spans"), desk.text("card.spans.aside", lines.scale()));
    }

    @Override
    public void open(@Nullable Spot spot) {
        levels.card().grid().open(spot);
        spans.grid().open(spot);
    }

    @Override
    public Optional<Spot> find(Spot spot) {
        return List.of(levels.card(), spans).stream()
                .flatMap(card -> card.grid().find(spot).stream())
                .findFirst();
    }

    @Override
    public void focus() {
        levels.card().grid().requestFocusInWindow();
    }
}
