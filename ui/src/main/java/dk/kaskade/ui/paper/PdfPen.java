package dk.kaskade.ui.paper;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import dk.kaskade.ui.paint.Face;
import dk.kaskade.ui.paint.Pen;
import dk.kaskade.ui.paint.Picture;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * Draws on a page of a PDF: real text in embedded fonts; what looks alike is kept once and used again. Its y grows
 * downwards, as the chart's does.
 */
final class PdfPen implements Pen {
    private final PDDocument document;
    private final PDPageContentStream out;
    private final PdfFonts fonts;
    private final Map<Object, PDFormXObject> stamps;
    private final @Nullable PdfTags tags;
    private @Nullable Color filling;
    private @Nullable Color drawing;
    private @Nullable Line line;
    private @Nullable PDFont font;
    private double fontSize;

    /**
     * @param stamps the document's, filled while drawing
     * @param tags   of this page; without any inside a stamp
     */
    PdfPen(
            PDDocument document,
            PDPageContentStream out,
            PdfFonts fonts,
            Map<Object, PDFormXObject> stamps,
            @Nullable PdfTags tags) {
        this.document = document;
        this.out = out;
        this.fonts = fonts;
        this.stamps = stamps;
        this.tags = tags;
    }

    /** Writing that may fail. */
    private interface Writing {
        void write() throws IOException;
    }

    private static void write(Writing writing) {
        try {
            writing.write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void fill(Shape shape, Color color) {
        write(() -> {
            fillWith(color);
            path(shape);
            out.fill();
        });
    }

    private void fillWith(Color color) throws IOException {
        if (!color.equals(filling)) {
            out.setNonStrokingColor(color);
            filling = color;
        }
    }

    @Override
    public void draw(Shape shape, Color color, Line wanted) {
        write(() -> {
            if (!color.equals(drawing)) {
                out.setStrokingColor(color);
                drawing = color;
            }
            if (!wanted.equals(line)) {
                out.setLineWidth((float) wanted.width());
                out.setLineCapStyle(wanted.round() ? 1 : 0);
                out.setLineJoinStyle(1);
                out.setLineDashPattern(wanted.pattern() == Pattern.SOLID ? new float[0] : wanted.dashes(), 0);
                line = wanted;
            }
            path(shape);
            out.stroke();
        });
    }

    private void path(Shape shape) throws IOException {
        if (shape instanceof Rectangle2D box) {
            out.addRect((float) box.getX(), (float) box.getY(), (float) box.getWidth(), (float) box.getHeight());
            return;
        }
        float[] to = new float[6];
        float x = 0;
        float y = 0;
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            int end = 0;
            switch (path.currentSegment(to)) {
                case PathIterator.SEG_MOVETO -> out.moveTo(to[0], to[1]);
                case PathIterator.SEG_LINETO -> out.lineTo(to[0], to[1]);
                case PathIterator.SEG_QUADTO -> {
                    end = 2;
                    out.curveTo(
                            third(x, to[0]), third(y, to[1]), third(to[2], to[0]), third(to[3], to[1]), to[2], to[3]);
                }
                case PathIterator.SEG_CUBICTO -> {
                    end = 4;
                    out.curveTo(to[0], to[1], to[2], to[3], to[4], to[5]);
                }
                default -> out.closePath();
            }
            x = to[end];
            y = to[end + 1];
        }
    }

    /** PDF has no quadratic curves: the cubic one's control point is two thirds of the way to the quadratic one's. */
    private static float third(float from, float control) {
        return from + 2 * (control - from) / 3;
    }

    @Override
    public void text(String text, double x, double baseline, Face face, double size, Color color) {
        double at = x;
        for (PdfFonts.Run run : fonts.runs(face, text)) {
            at += run.known()
                    ? letters(run.text(), at, baseline, face, size, color)
                    : outlines(run.text(), at, baseline, size, color);
        }
    }

    private double letters(String text, double x, double baseline, Face face, double size, Color color) {
        PDFont wanted = fonts.of(face);
        write(() -> {
            fillWith(color);
            out.beginText();
            if (wanted != font || size != fontSize) {
                out.setFont(wanted, (float) size);
                font = wanted;
                fontSize = size;
            }
            out.setTextMatrix(new Matrix(1, 0, 0, -1, (float) x, (float) baseline));
            out.showText(text);
            out.endText();
        });
        return face.width(text, size);
    }

    /**
     * Letters that the font does not have are drawn with those of this machine's, as shapes that say which letters they
     * are.
     */
    private double outlines(String text, double x, double baseline, double size, Color color) {
        Font any = new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont((float) size);
        TextLayout layout = new TextLayout(text, any, new FontRenderContext(null, true, true));
        COSDictionary said = new COSDictionary();
        said.setString(COSName.ACTUAL_TEXT, text);
        write(() -> {
            out.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(said));
            fill(layout.getOutline(AffineTransform.getTranslateInstance(x, baseline)), color);
            out.endMarkedContent();
        });
        return layout.getAdvance();
    }

    @Override
    public void opacity(double share) {
        PDExtendedGraphicsState state = new PDExtendedGraphicsState();
        state.setNonStrokingAlphaConstant((float) share);
        state.setStrokingAlphaConstant((float) share);
        write(() -> out.setGraphicsStateParameters(state));
    }

    @Override
    public void shifted(double x, double y, Runnable drawing) {
        transformed(AffineTransform.getTranslateInstance(x, y), drawing);
    }

    @Override
    public void scaled(double factor, Runnable drawing) {
        transformed(AffineTransform.getScaleInstance(factor, factor), drawing);
    }

    /** Draws in other coordinates, and forgets what was set meanwhile. */
    void transformed(AffineTransform to, Runnable drawing) {
        apart(() -> {
            write(() -> out.transform(new Matrix(to)));
            drawing.run();
        });
    }

    @Override
    public void clipped(Rectangle2D window, Runnable drawing) {
        apart(() -> {
            write(() -> {
                path(window);
                out.clip();
            });
            drawing.run();
        });
    }

    private void apart(Runnable drawing) {
        write(out::saveGraphicsState);
        drawing.run();
        write(out::restoreGraphicsState);
        filling = null;
        this.drawing = null;
        line = null;
        font = null;
    }

    @Override
    public void stamp(Object look, Rectangle2D place, Drawing content) {
        PDFormXObject form = stamps.computeIfAbsent(look, any -> form(place, content));
        transformed(
                AffineTransform.getTranslateInstance(place.getX(), place.getY()),
                () -> write(() -> out.drawForm(form)));
    }

    private PDFormXObject form(Rectangle2D place, Drawing content) {
        PDAppearanceStream form = new PDAppearanceStream(document);
        form.setBBox(new PDRectangle(-1, -1, (float) place.getWidth() + 2, (float) place.getHeight() + 2));
        write(() -> {
            try (PDPageContentStream inside = new PDPageContentStream(document, form)) {
                content.on(new PdfPen(document, inside, fonts, stamps, null), 0, 0);
            }
        });
        return form;
    }

    @Override
    public void picture(Picture picture, Rectangle2D place) {
        PDFormXObject form = stamps.computeIfAbsent(picture, any -> form(picture));
        double down = place.getHeight() / picture.height();
        AffineTransform to =
                new AffineTransform(place.getWidth() / picture.width(), 0, 0, -down, place.getX(), place.getMaxY());
        transformed(to, () -> write(() -> out.drawForm(form)));
    }

    private PDFormXObject form(Picture picture) {
        try {
            PdfBoxGraphics2D g = new PdfBoxGraphics2D(document, (float) picture.width(), (float) picture.height());
            picture.paint(g);
            g.dispose();
            return g.getXFormObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void begin(String name) {
        if (tags != null) {
            write(() -> tags.begin(out));
        }
    }

    @Override
    public void end() {
        if (tags != null) {
            write(() -> tags.end(out));
        }
    }
}
