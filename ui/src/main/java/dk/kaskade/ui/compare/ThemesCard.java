package dk.kaskade.ui.compare;

import dk.kaskade.ui.look.Segmented;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The heat map of themes, and the choice of what its cells count. */
final class ThemesCard {
    private final CompareDesk desk;
    private final Card card;
    private final Segmented<ThemeView.Unit> units;
    private final HeatLegend legend;
    private ThemeView view = ThemeView.USUAL;
    private @Nullable Showing showing;

    ThemesCard(CompareDesk desk, Consumer<Spot> asked) {
        this.desk = desk;
        legend = new HeatLegend(desk);
        card = Card.named(asked, legend);
        card.grid().label(190).spread(32);
        units = new Segmented<>(List.of(ThemeView.Unit.values()), this::unit);
        card.title().aside(units);
    }

    Card card() {
        return card;
    }

    void name() {
        card.name(desk.text("card.themes"), "");
        units.name(
                desk.text("themes.unit"),
                unit -> desk.text("themes.unit." + unit.name().toLowerCase(Locale.ROOT)));
        legend.name(view);
    }

    void show(Showing next) {
        showing = next;
        draw();
    }

    /** Counts one kind of level, or the whole framework. */
    void view(ThemeView next) {
        view = next;
        units.choose(next.unit());
        legend.name(next);
        draw();
    }

    private void unit(ThemeView.Unit unit) {
        view(new ThemeView(unit, view.level()));
    }

    ThemeView view() {
        return view;
    }

    private void draw() {
        if (showing != null) {
            ThemeLines lines = new ThemeLines(desk, showing.sight(), showing.shown(), view);
            card.show(lines.lines(showing.differences()), showing.stale(), showing.heads());
        }
    }
}
