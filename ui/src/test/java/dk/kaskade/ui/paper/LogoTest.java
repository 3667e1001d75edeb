package dk.kaskade.ui.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kaskade.text.Texts;
import dk.kaskade.ui.paint.Charts;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogoTest {
    private static final String SVG = "<svg xmlns='http://www.w3.org/2000/svg' width='80' height='40'>"
            + "<rect width='80' height='40' fill='#ff0000'/></svg>";

    @TempDir
    Path folder;

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private Path red(String format) throws IOException {
        BufferedImage image = new BufferedImage(80, 40, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.RED);
        g.fillRect(0, 0, 80, 40);
        g.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return file("logo." + format, out.toByteArray());
    }

    private Path logo(String format) throws IOException {
        return format.equals("svg") ? file("logo.svg", SVG.getBytes(StandardCharsets.UTF_8)) : red(format);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "svg"})
    void standsAtTheUpperRightInItsOwnShape(String format) throws Exception {
        PageSetup setup = Books.A4.withLogo(Logo.read(logo(format), Texts.DANISH));
        ChartBook book = Books.book(Charts.below(-1, 0), setup);

        Rectangle2D place = Written.on(book.pages().get(0)).pictures.get(0);
        assertThat(place.getWidth() / place.getHeight()).isBetween(1.99, 2.01);
        assertThat(place.getMaxX()).isBetween(setup.width() - setup.marginPoints() - 1, setup.width() - 20);
        try (PDDocument pdf = Books.read(book)) {
            BufferedImage page = new PDFRenderer(pdf).renderImage(0);
            Color middle = new Color(page.getRGB((int) place.getCenterX(), (int) place.getCenterY()));
            assertThat(middle.getRed()).isGreaterThan(240);
            assertThat(middle.getGreen()).isLessThan(20);
        }
        BufferedImage page = ChartPictures.picture(book.pages().get(0), 72);
        assertThat(new Color(page.getRGB((int) place.getCenterX(), (int) place.getCenterY())).getBlue())
                .isLessThan(20);
        ByteArrayOutputStream svg = new ByteArrayOutputStream();
        ChartPictures.svg(book.pages().get(0), book.heading(), svg);
        assertThat(svg.toString(StandardCharsets.UTF_8)).contains("<image ", "href=\"data:image/");
    }

    @Test
    void tellsWhatIsWrongWithAFile() throws IOException {
        byte[] text = "ikke et billede".getBytes(StandardCharsets.UTF_8);
        byte[] broken = "<svg xmlns='http://www.w3.org/2000/svg'><rect".getBytes(StandardCharsets.UTF_8);
        byte[] half = java.util.Arrays.copyOf(Files.readAllBytes(red("png")), 60);

        for (Path file : new Path[] {file("a.png", text), file("b.svg", broken), file("c.png", half), red("gif")}) {
            assertThatThrownBy(() -> Logo.read(file, Texts.DANISH))
                    .isInstanceOf(LogoException.class)
                    .hasMessageContaining("logoet " + file.getFileName());
        }
        Path large = file("d.png", new byte[5_000_001]);
        assertThatThrownBy(() -> Logo.read(large, Texts.ENGLISH)).hasMessage("the logo d.png is larger than 5 MB");
    }

    @Test
    void fetchesNothingThatAnSvgRefersTo() throws Exception {
        Path outside = red("png");
        String svg =
                "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' width='80' height='40'>"
                        + "<image width='80' height='40' xlink:href='" + outside.toUri() + "'/></svg>";
        Logo logo = Logo.read(file("far.svg", svg.getBytes(StandardCharsets.UTF_8)), Texts.DANISH);

        BufferedImage image = new BufferedImage(80, 40, BufferedImage.TYPE_INT_ARGB);
        logo.paint(image.createGraphics());

        assertThat(image.getRGB(40, 20)).isZero();
    }
}
