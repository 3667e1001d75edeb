package dk.kaskade.ui.compare;

import dk.kaskade.comparison.Row;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** Every figure there is, section by section. */
final class FiguresPage implements Page {
    private final CompareDesk desk;
    private final Card card;
    private final JPanel room = new JPanel(new MigLayout("insets 16, fill", "[grow, fill]", "[grow, fill]"));

    FiguresPage(CompareDesk desk, Consumer<Spot> asked) {
        this.desk = desk;
        card = Card.named(asked, null);
        card.grid().label(260);
        room.setOpaque(false);
        room.setBorder(BorderFactory.createEmptyBorder());
        room.add(card.component());
    }

    @Override
    public JComponent component() {
        return room;
    }

    @Override
    public void name() {
        card.name(desk.text("card.figures"), desk.text("card.figures.aside"));
    }

    @Override
    public void show(Showing showing) {
        List<Row> rows = showing.sight().comparison().rows().stream()
                .filter(showing::passes)
                .toList();
        card.show(showing.figures().sections(rows), showing.stale(), showing.heads());
    }

    @Override
    public void open(@Nullable Spot spot) {
        card.grid().open(spot);
    }

    @Override
    public Optional<Spot> find(Spot spot) {
        return card.grid().find(spot);
    }

    @Override
    public void focus() {
        card.grid().requestFocusInWindow();
    }
}
