package dk.kaskade.ui.compare;

import dk.kaskade.comparison.themes.MarkBacking;
import dk.kaskade.comparison.themes.ThemeTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.swing.JComponent;

/** Where the guide marks of each framework are thinly backed by points. */
final class MarksCard {
    private final CompareDesk desk;
    private final SpotList list;

    MarksCard(CompareDesk desk, Consumer<Spot> asked) {
        this.desk = desk;
        list = new SpotList(asked);
    }

    JComponent component() {
        return list.component();
    }

    void name() {
        list.name(desk.text("card.marks"), ThemeTexts.whyThin(desk.language()));
    }

    void show(Showing showing) {
        List<SpotList.Entry> entries = new ArrayList<>();
        for (int i = 0; i < showing.sight().columns().size(); i++) {
            Sight.Column column = showing.sight().columns().get(i);
            int place = i;
            List<MarkBacking> marks = column.digest().themes().marks();
            if (!marks.isEmpty()) {
                entries.add(SpotList.Entry.heading(
                        column.letter() + "  " + column.digest().name()));
                marks.forEach(mark -> entries.add(entry(mark, place, column)));
            }
        }
        list.show(entries, desk.text("marks.nothing"));
    }

    private SpotList.Entry entry(MarkBacking mark, int place, Sight.Column column) {
        String thin = mark.thin().stream().map(role -> role.role().name()).collect(Collectors.joining(", "));
        String told = thin.isEmpty() ? desk.text("marks.backed") : desk.text("marks.thin", thin);
        List<String> why = new ArrayList<>();
        mark.byRole()
                .forEach(role -> why.add(desk.text(
                        "marks.role",
                        role.role().name(),
                        role.main().size(),
                        role.of(),
                        new Numbers(desk).percent(role.share()))));
        why.add(desk.text("marks.common", mark.common().size()));
        why.add(ThemeTexts.whyThin(desk.language()));
        Spot spot = new Spot(
                "mark:" + mark.mark().id(),
                place,
                mark.mark().name(),
                desk.text("marks.value", mark.thin().size(), mark.byRole().size()),
                String.join("\n", why),
                "",
                List.of());
        return new SpotList.Entry(column.letter(), mark.mark().name(), told, spot);
    }

    Optional<Spot> find(Spot spot) {
        return list.find(spot);
    }
}
