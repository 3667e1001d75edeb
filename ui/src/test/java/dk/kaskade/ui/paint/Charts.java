package dk.kaskade.ui.paint;

import dk.kaskade.text.Texts;
import dk.kaskade.ui.layout.ChainLayout;
import dk.kaskade.ui.layout.LayoutInput;
import dk.kaskade.ui.layout.LayoutOptions;
import dk.kaskade.ui.look.Tint;
import java.util.ArrayList;
import java.util.List;

/** Charts of plainly invented positions. */
public final class Charts {
    public static final ChartWords DANISH = new ChartWords(Texts.DANISH);

    private Charts() {}

    /** Cards p0, p1, ... titled "Stilling 0", ..., below each other as told. */
    public static ChartModel below(int... parent) {
        List<ChartCard> cards = new ArrayList<>();
        for (int i = 0; i < parent.length; i++) {
            cards.add(card("p" + i, "Stilling " + i));
        }
        return of(cards, parent);
    }

    public static ChartModel of(List<ChartCard> cards, int... parent) {
        ChartLegend legend = new ChartLegend(List.of(
                new ChartLegend.Entry(Tint.LEVEL1, 1, "Direktør"),
                new ChartLegend.Entry(Tint.LEVEL2, 2, "Centerchef")));
        return ChartModel.of(cards, parent, new boolean[parent.length], new int[0], legend, DANISH);
    }

    public static ChartCard card(String id, String title) {
        return card(id, title, "Anne Eksempel", 0, false);
    }

    public static ChartCard card(String id, String title, String holder, int gaps, boolean vacant) {
        ChartCard.Bar bar = new ChartCard.Bar(0.4, Tint.PRACTISED, 0.2, Tint.AGREED);
        return new ChartCard(
                id,
                title,
                holder,
                "Center for Prøver",
                "Center for Prøver",
                List.of(2),
                vacant,
                false,
                0,
                gaps,
                0,
                Tint.LEVEL2,
                2,
                bar);
    }

    public static ChartScene scene(ChartModel model) {
        LayoutInput input = LayoutInput.of(model.parent(), LayoutOptions.screen(1100, 650));
        return new ChartScene(model, ChainLayout.of(input.withTray(model.tray())));
    }
}
