package dk.kaskade.ui.compare;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.SectionHeading;
import dk.kaskade.ui.look.Tables;
import dk.kaskade.ui.look.Tint;
import java.awt.BorderLayout;
import java.awt.Component;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** A card with a title and a grid, and the organisations over its columns where it is told so. */
final class Card {
    private final Grid grid;
    private final @Nullable GridHeads heads;
    private final SectionHeading title = new SectionHeading("");
    private final JPanel panel;

    private Card(Consumer<Spot> asked, boolean named, @Nullable Component foot) {
        grid = new Grid(asked);
        heads = named ? new GridHeads(grid) : null;
        panel = Ground.card(Tint.PANEL, new MigLayout("insets 0, fill, wrap 1, gap 0", "[grow, fill]", ""));
        if (heads != null) {
            JPanel over = new JPanel(new BorderLayout());
            over.setOpaque(false);
            over.add(heads);
            Ground.line(over, Ground.Side.BOTTOM);
            panel.add(over, "gapx 16 16, h 48!");
        }
        panel.add(title, "gapx 16 16, gapy 10 4, hmin 28");
        panel.add(scroll(grid), "gapx 16 4, grow, push, hmin 40");
        if (foot != null) {
            panel.add(foot, "gapx 16 16, gapy 4 8");
        }
    }

    static Card of(Consumer<Spot> asked) {
        return new Card(asked, false, null);
    }

    /** With the organisations over the columns. */
    static Card named(Consumer<Spot> asked, @Nullable Component foot) {
        return new Card(asked, true, foot);
    }

    /** Something see-through that scrolls downwards. */
    static JScrollPane scroll(JComponent what) {
        JScrollPane scroll = Tables.scroll(what);
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setOpaque(false);
        scroll.getViewport().setOpaque(false);
        return scroll;
    }

    private static JScrollPane scroll(Grid grid) {
        JScrollPane scroll = scroll((JComponent) grid);
        scroll.setViewportBorder(BorderFactory.createEmptyBorder(0, 0, UIScale.scale(8), UIScale.scale(12)));
        return scroll;
    }

    JComponent component() {
        return panel;
    }

    Grid grid() {
        return grid;
    }

    SectionHeading title() {
        return title;
    }

    void name(String text, String aside) {
        title.title(text);
        title.aside(aside);
        grid.getAccessibleContext().setAccessibleName(text);
    }

    void show(List<Line> lines, List<Boolean> stale, List<GridHeads.Head> over) {
        grid.show(lines, stale);
        if (heads != null) {
            heads.show(over);
        }
    }
}
