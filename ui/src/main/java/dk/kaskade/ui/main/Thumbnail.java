package dk.kaskade.ui.main;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.chain.Chain;
import dk.kaskade.host.Analysis;
import dk.kaskade.ui.layout.ChainLayout;
import dk.kaskade.ui.layout.LayoutInput;
import dk.kaskade.ui.layout.LayoutOptions;
import dk.kaskade.ui.paint.ChartCard;
import dk.kaskade.ui.paint.ChartModel;
import dk.kaskade.ui.paint.ChartModels;
import dk.kaskade.ui.paint.ChartPainter;
import dk.kaskade.ui.paint.ChartScene;
import dk.kaskade.ui.paint.GraphicsPen;
import dk.kaskade.ui.paint.Highlights;
import dk.kaskade.ui.paint.Lens;
import dk.kaskade.ui.paint.Palette;
import dk.kaskade.ui.shell.Welcome;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.util.List;
import java.util.Locale;

/** A small picture of a chain: its upper levels, by the painter of the large one. */
final class Thumbnail implements Welcome.Thumbnail {
    private static final int MOST_CARDS = 44;
    private static final double LARGEST = 0.34;
    private static final double AS_BOXES = 0.2;

    private final ChartScene scene;

    Thumbnail(Analysis analysis) {
        Chain chain = analysis.context().chain();
        ChartModel model = plain(ChartModels.of(chain, List.of(), Lens.ROLE, ChartModels.Names.HIDDEN, Locale.ROOT));
        LayoutInput input = LayoutInput.of(model.parent(), LayoutOptions.screen(560, 270))
                .withTray(model.tray())
                .withFolded(folded(chain));
        scene = new ChartScene(model, ChainLayout.of(input));
    }

    /** Without the names of units, which would float over boxes that are too small for them. */
    private static ChartModel plain(ChartModel model) {
        List<ChartCard> cards = model.cards().stream()
                .map(card -> new ChartCard(
                        card.id(),
                        "",
                        "",
                        "",
                        "",
                        card.levels(),
                        card.vacant(),
                        false,
                        0,
                        0,
                        0,
                        card.strip(),
                        card.segments(),
                        ChartCard.Bar.NONE))
                .toList();
        return ChartModel.of(cards, model.parent(), model.tray(), new int[0], model.legend(), model.words());
    }

    /** Shut below the depth at which there are just so many cards that each can be told from the others. */
    private static boolean[] folded(Chain chain) {
        int[] depth = new int[chain.size()];
        int[] at = new int[chain.size() + 1];
        for (int card : chain.topDown()) {
            int leader = chain.leader(card);
            depth[card] = leader == Chain.NOBODY ? 0 : depth[leader] + 1;
            at[depth[card]]++;
        }
        int deepest = 1;
        int cards = at[0] + at[1];
        while (deepest + 1 < at.length && at[deepest + 1] > 0 && cards + at[deepest + 1] <= MOST_CARDS) {
            deepest++;
            cards += at[deepest];
        }
        boolean[] folded = new boolean[chain.size()];
        for (int card = 0; card < folded.length; card++) {
            folded[card] = depth[card] >= deepest;
        }
        return folded;
    }

    @Override
    public void paint(Graphics2D g, int width, int height) {
        double zoom = Math.min(
                LARGEST * UIScale.getUserScaleFactor(),
                Math.min(
                        width / (double) scene.layout().width(),
                        height / (double) scene.layout().height()));
        g.translate(
                (width - zoom * scene.layout().width()) / 2,
                (height - zoom * scene.layout().height()) / 2);
        g.scale(zoom, zoom);
        Rectangle all = new Rectangle(
                -20, -20, scene.layout().width() + 40, scene.layout().height() + 40);
        new ChartPainter(Palette.current())
                .paint(
                        new GraphicsPen(g).smooth(true),
                        scene,
                        Highlights.NONE,
                        Math.max(AS_BOXES, zoom / UIScale.getUserScaleFactor()),
                        all);
    }
}
