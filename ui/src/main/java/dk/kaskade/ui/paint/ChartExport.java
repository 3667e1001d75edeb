package dk.kaskade.ui.paint;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Writes a sheet as a file; works without a display. */
public final class ChartExport {
    private static final double MOST_PIXELS = 120e6;
    private static final double LONGEST = 30_000;

    private final ChartSheet sheet;
    private final Palette palette;

    public ChartExport(ChartSheet sheet, Palette palette) {
        this.sheet = sheet;
        this.palette = palette;
    }

    /** A picture with so many pixels for one of the chart's; a chart that would not fit into memory gets fewer. */
    public BufferedImage picture(double scale) {
        double area = sheet.width() * sheet.height();
        double most = Math.min(Math.sqrt(MOST_PIXELS / area), LONGEST / Math.max(sheet.width(), sheet.height()));
        double used = Math.min(scale, most);
        int width = Math.max(1, (int) Math.ceil(sheet.width() * used));
        int height = Math.max(1, (int) Math.ceil(sheet.height() * used));
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = picture.createGraphics();
        g.scale(used, used);
        sheet.paint(new GraphicsPen(g).smooth(true), palette);
        g.dispose();
        return picture;
    }

    /** @throws IOException also where this Java cannot write PNG */
    public void png(OutputStream out, double scale) throws IOException {
        if (!ImageIO.write(picture(scale), "png", out)) {
            throw new IOException("no PNG writer");
        }
    }

    /** @param name the document's title, @param language of its words */
    public void svg(OutputStream out, String name, String language) throws IOException {
        SvgPen pen = new SvgPen(sheet.width(), sheet.height(), name, language);
        sheet.paint(pen, palette);
        out.write(pen.document().getBytes(StandardCharsets.UTF_8));
    }
}
