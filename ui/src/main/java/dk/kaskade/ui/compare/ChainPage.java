package dk.kaskade.ui.compare;

import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** The chains level by level, with each organisation's own words. */
final class ChainPage implements Page {
    private final LevelsCard levels;
    private final JPanel room = new JPanel(new MigLayout("insets 16, fill", "[grow, fill]", "[grow, fill]"));

    ChainPage(CompareDesk desk, Consumer<Spot> asked) {
        levels = new LevelsCard(desk, asked, true);
        room.setOpaque(false);
        room.add(levels.card().component());
    }

    @Override
    public JComponent component() {
        return room;
    }

    @Override
    public void name() {
        levels.name();
    }

    @Override
    public void show(Showing showing) {
        levels.show(showing);
    }

    @Override
    public void open(@Nullable Spot spot) {
        levels.card().grid().open(spot);
    }

    @Override
    public Optional<Spot> find(Spot spot) {
        return levels.card().grid().find(spot);
    }

    @Override
    public void focus() {
        levels.card().grid().requestFocusInWindow();
    }
}
