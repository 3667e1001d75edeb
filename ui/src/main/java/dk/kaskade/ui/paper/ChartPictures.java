package dk.kaskade.ui.paper;

import dk.kaskade.ui.paint.GraphicsPen;
import dk.kaskade.ui.paint.SvgPen;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Writes one page of a chart as a picture. Several pages are several files, for neither PNG nor SVG has pages. */
public final class ChartPictures {
    /** Two pixels for each of a common screen's. */
    public static final double DOTS_PER_INCH = 192;

    private static final double MOST_PIXELS = 120e6;
    private static final double LONGEST = 30_000;
    private static final double POINTS_PER_INCH = 72;

    private ChartPictures() {}

    /** A picture with so many dots to an inch of paper; a page that would not fit into memory gets fewer. */
    public static BufferedImage picture(ChartPage page, double dotsPerInch) {
        double most = Math.min(
                Math.sqrt(MOST_PIXELS / (page.width() * page.height())),
                LONGEST / Math.max(page.width(), page.height()));
        double used = Math.min(dotsPerInch / POINTS_PER_INCH, most);
        int width = Math.max(1, (int) Math.round(page.width() * used));
        int height = Math.max(1, (int) Math.round(page.height() * used));
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = picture.createGraphics();
        g.scale(used, used);
        page.paint(new GraphicsPen(g).smooth(true));
        g.dispose();
        return picture;
    }

    /** @throws IOException also where this Java cannot write PNG */
    public static void png(ChartPage page, OutputStream out) throws IOException {
        if (!ImageIO.write(picture(page, DOTS_PER_INCH), "png", out)) {
            throw new IOException("no PNG writer");
        }
    }

    /** @param heading names the document and its language */
    public static void svg(ChartPage page, Heading heading, OutputStream out) throws IOException {
        SvgPen pen = new SvgPen(
                page.width(), page.height(), heading.title(), heading.language().getLanguage());
        page.paint(pen);
        out.write(pen.document().getBytes(StandardCharsets.UTF_8));
    }
}
