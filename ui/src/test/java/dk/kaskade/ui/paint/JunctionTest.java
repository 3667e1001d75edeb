package dk.kaskade.ui.paint;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.ui.layout.ChainLayout;
import dk.kaskade.ui.layout.Layout;
import dk.kaskade.ui.layout.LayoutInput;
import dk.kaskade.ui.layout.LayoutOptions;
import dk.kaskade.ui.look.Theme;
import dk.kaskade.ui.look.Tint;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class JunctionTest {
    private static final Palette LIGHT = Palette.of(Theme.LIGHT);

    @Test
    void drawsEveryStretchOfEveryLineWhicheverCardComesFirst() {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            int[] parent = new int[3 + random.nextInt(40)];
            for (int i = 0; i < parent.length; i++) {
                parent[i] = i == 0 ? -1 : random.nextInt(i);
            }
            Layout layout = ChainLayout.of(LayoutInput.of(parent, LayoutOptions.screen(1100, 650)));
            BufferedImage picture = draw(layout);
            for (int card = 1; card < parent.length; card++) {
                assertDrawn(layout, picture, card);
            }
        }
    }

    private static BufferedImage draw(Layout layout) {
        BufferedImage picture = new BufferedImage(layout.width() + 4, layout.height() + 4, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = picture.createGraphics();
        Rectangle all = new Rectangle(0, 0, picture.getWidth(), picture.getHeight());
        new LinePainter(new GraphicsPen(g).smooth(true), LIGHT, layout, 1).paint(all, new BitSet());
        g.dispose();
        return picture;
    }

    /** Looks at the line every few pixels, away from its bends. */
    private static void assertDrawn(Layout layout, BufferedImage picture, int card) {
        int[] corners = new int[10];
        int count = layout.connector(card, corners);
        for (int i = 1; i < count; i++) {
            int x = corners[2 * i - 2];
            int y = corners[2 * i - 1];
            int length = Math.abs(corners[2 * i] - x) + Math.abs(corners[2 * i + 1] - y);
            for (int at = 6; at <= length - 6; at += 3) {
                int px = x + Integer.signum(corners[2 * i] - x) * at;
                int py = y + Integer.signum(corners[2 * i + 1] - y) * at;
                assertThat(isLine(picture, px, py))
                        .as("card %s at %s, %s", card, px, py)
                        .isTrue();
            }
        }
    }

    private static boolean isLine(BufferedImage picture, int x, int y) {
        int alpha = Math.max(
                picture.getRGB(x, y) >>> 24,
                Math.max(picture.getRGB(Math.max(0, x - 1), y) >>> 24, picture.getRGB(x, Math.max(0, y - 1)) >>> 24));
        return alpha > 60;
    }

    @Test
    void usesTheColourOfConnectors() {
        BufferedImage picture = draw(ChainLayout.of(LayoutInput.of(new int[] {-1, 0}, LayoutOptions.screen(1, 1))));
        int edge = LIGHT.color(Tint.EDGE).getRGB() & 0xFFFFFF;

        boolean found = false;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                found |= picture.getRGB(x, y) >>> 24 == 255 && (picture.getRGB(x, y) & 0xFFFFFF) == edge;
            }
        }
        assertThat(found).isTrue();
    }
}
