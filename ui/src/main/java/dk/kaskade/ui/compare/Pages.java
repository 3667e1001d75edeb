package dk.kaskade.ui.compare;

import java.awt.CardLayout;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;

/** The pages of the view, of which one is in sight; the others catch up when they are turned to. */
final class Pages {
    /** Which pages there are. */
    enum Name {
        OVERVIEW,
        FIGURES,
        THEMES,
        CHAIN,
        PAIRS
    }

    private final Map<Name, Page> all = new EnumMap<>(Name.class);
    private final CardLayout cards = new CardLayout();
    private final JPanel stage = new JPanel(cards);
    private final TablePage table;
    private Name chosen = Name.OVERVIEW;
    private @Nullable Showing showing;

    Pages(CompareDesk desk, Consumer<Spot> asked) {
        table = new TablePage(desk, asked);
        all.put(Name.OVERVIEW, new OverviewPage(desk, asked));
        all.put(Name.FIGURES, new FiguresPage(desk, asked));
        all.put(Name.THEMES, new ThemesPage(desk, asked));
        all.put(Name.CHAIN, new ChainPage(desk, asked));
        all.put(Name.PAIRS, new PairsPage(desk, asked));
        stage.setOpaque(false);
        all.forEach((name, page) -> stage.add(page.component(), name.name()));
        stage.add(table.component(), "TABLE");
    }

    JComponent component() {
        return stage;
    }

    void name() {
        all.values().forEach(Page::name);
        table.name();
    }

    void show(Showing next) {
        showing = next;
        page().show(next);
        cards.show(stage, next.sight().isTableOnly() ? "TABLE" : chosen.name());
    }

    void go(Name page) {
        chosen = page;
        if (showing != null) {
            show(showing);
        }
        focus();
    }

    private Page page() {
        Page drawn = all.get(chosen);
        return drawn == null || showing != null && showing.sight().isTableOnly() ? table : drawn;
    }

    void open(@Nullable Spot spot) {
        page().open(spot);
    }

    void focus() {
        page().focus();
    }

    /** The same figure as it is now. */
    Optional<Spot> find(Spot spot) {
        return page().find(spot);
    }
}
