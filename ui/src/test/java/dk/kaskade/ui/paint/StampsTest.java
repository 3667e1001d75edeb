package dk.kaskade.ui.paint;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.ui.look.Theme;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StampsTest {
    private final Stamps stamps = new Stamps();
    private final BufferedImage picture = new BufferedImage(400, 200, BufferedImage.TYPE_INT_RGB);
    private int drawings;

    private void stamp(double scale, Object look, double x) {
        Graphics2D g = picture.createGraphics();
        g.scale(scale, scale);
        new GraphicsPen(g)
                .smooth(true)
                .with(stamps)
                .stamp(look, new Rectangle2D.Double(x, 10, 20, 10), (pen, left, top) -> {
                    drawings++;
                    pen.fill(new Rectangle2D.Double(left, top, 20, 10), Color.GREEN);
                });
        g.dispose();
    }

    @Test
    void drawsOnceWhatLooksAlikeAndShowsItInEachPlace() {
        stamp(2, "green", 0);
        drawings = 0;
        stamp(2, "green", 10);
        stamp(2, "green", 100);

        assertThat(drawings).isEqualTo(1);
        assertThat(picture.getRGB(20, 20)).isEqualTo(Color.GREEN.getRGB());
        assertThat(picture.getRGB(200, 20)).isEqualTo(Color.GREEN.getRGB());
        assertThat(picture.getRGB(239, 39)).isEqualTo(Color.GREEN.getRGB());
        assertThat(picture.getRGB(240, 20)).isEqualTo(Color.BLACK.getRGB());
    }

    @Test
    void drawsAnewForAnotherLookAnotherSizeAndAnotherPartOfAPixel() {
        stamp(1, "green", 0);
        stamp(1, "green", 0.1);
        drawings = 0;
        stamp(1, "green", 0);
        assertThat(drawings).as("an eighth of a pixel").isZero();
        stamp(1, "green", 0.5);
        stamp(1, "other", 0);
        stamp(3, "green", 0);
        stamp(3, "green", 0);
        assertThat(drawings).isEqualTo(4);
    }

    @Test
    void showsAChartAsItIsWithoutThem() {
        ChartScene scene = Charts.scene(Charts.of(
                List.of(
                        Charts.card("a", "Stilling"),
                        Charts.card("b", "Vakant", "", 2, true),
                        Charts.card("c", "Anden")),
                -1,
                0,
                0));
        BufferedImage plain = chart(scene, null);
        chart(scene, stamps);
        BufferedImage stamped = chart(scene, stamps);

        int most = 0;
        for (int y = 0; y < plain.getHeight(); y++) {
            for (int x = 0; x < plain.getWidth(); x++) {
                Color one = new Color(plain.getRGB(x, y));
                Color other = new Color(stamped.getRGB(x, y));
                most = Math.max(most, Math.abs(one.getRed() - other.getRed()));
                most = Math.max(most, Math.abs(one.getBlue() - other.getBlue()));
            }
        }
        assertThat(most).isBetween(0, 3);
    }

    private static BufferedImage chart(ChartScene scene, @Nullable Stamps kept) {
        BufferedImage picture = new BufferedImage(500, 200, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = picture.createGraphics();
        g.transform(new AffineTransform(1, 0, 0, 1, 10.25, 7.5));
        GraphicsPen pen = new GraphicsPen(g).smooth(true);
        new ChartPainter(Palette.of(Theme.LIGHT))
                .paint(kept == null ? pen : pen.with(kept), scene, Highlights.NONE, 1, new Rectangle(0, 0, 500, 200));
        g.dispose();
        return picture;
    }
}
