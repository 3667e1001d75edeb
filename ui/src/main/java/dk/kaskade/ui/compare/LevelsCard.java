package dk.kaskade.ui.compare;

import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The chain level by level, one stroke for each position; as large as there is room for. */
final class LevelsCard {
    private final CompareDesk desk;
    private final boolean words;
    private final Card card;
    private @Nullable Showing showing;

    /** @param words tells the municipality's own words too */
    LevelsCard(CompareDesk desk, Consumer<Spot> asked, boolean words) {
        this.desk = desk;
        this.words = words;
        card = words ? Card.named(asked, null) : Card.of(asked);
        card.grid().label(160);
        card.grid().spread(words ? 300 : 120);
        card.grid().addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                draw();
            }
        });
    }

    Card card() {
        return card;
    }

    void name() {
        card.name(desk.text("card.levels"), desk.text("card.levels.aside"));
    }

    void show(Showing next) {
        showing = next;
        draw();
    }

    private void draw() {
        Showing now = showing;
        if (now != null) {
            Grid grid = card.grid();
            int columns = Math.max(1, now.shown().columns().size());
            int width = (grid.getWidth() - grid.labelWidth()) / columns - com.formdev.flatlaf.util.UIScale.scale(12);
            int room = grid.getParent() == null
                    ? grid.getHeight()
                    : grid.getParent().getHeight();
            LevelLines lines = new LevelLines(desk, now.sight(), now.shown(), words);
            card.show(lines.lines(Math.max(20, width), room), now.stale(), now.heads());
        }
    }
}
