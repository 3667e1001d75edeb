package dk.kaskade.ui.compare;

import dk.kaskade.comparison.themes.OnlyOne;
import dk.kaskade.comparison.themes.PartyThemes;
import dk.kaskade.comparison.themes.ThemeComparison;
import dk.kaskade.comparison.themes.ThemeTexts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JComponent;

/** The themes that only one of the frameworks has as a main theme. */
final class OnlyCard {
    private final CompareDesk desk;
    private final SpotList list;

    OnlyCard(CompareDesk desk, Consumer<Spot> asked) {
        this.desk = desk;
        list = new SpotList(asked);
    }

    JComponent component() {
        return list.component();
    }

    void name() {
        list.name(desk.text("card.only"), ThemeTexts.whyOnly(desk.language()));
    }

    void show(Showing showing) {
        List<PartyThemes> parties = showing.sight().columns().stream()
                .map(column -> column.digest().themes())
                .toList();
        List<SpotList.Entry> entries = new ThemeComparison(parties)
                .onlyOne().stream().map(only -> entry(only, showing.sight())).toList();
        list.show(entries, desk.text("only.nothing"));
    }

    private SpotList.Entry entry(OnlyOne only, Sight sight) {
        Sight.Column column = sight.columns().get(only.party());
        String name = column.digest().name();
        Spot spot = new Spot(
                "only:" + only.theme().id(),
                only.party(),
                only.theme().name(desk.language()),
                new Numbers(desk)
                        .percent(column.digest().themes().cell(only.theme()).share()),
                only.sentence(name, desk.language()) + "\n" + ThemeTexts.whyOnly(desk.language()),
                "",
                column.digest().themes().cell(only.theme()).positions());
        return new SpotList.Entry(column.letter(), only.sentence(name, desk.language()), "", spot);
    }

    Optional<Spot> find(Spot spot) {
        return list.find(spot);
    }
}
