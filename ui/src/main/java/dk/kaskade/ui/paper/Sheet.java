package dk.kaskade.ui.paper;

import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.paint.ChartPainter;
import dk.kaskade.ui.paint.Face;
import dk.kaskade.ui.paint.Palette;
import dk.kaskade.ui.paint.Pen;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** One sheet: its frame, a chart in the middle of it, and signs to other pages. */
final class Sheet {
    /** A small chart hangs a little below the head and not in the middle of the sheet. */
    private static final double HIGHEST_GAP = 30;

    private final Frame frame;
    private final Fit fit;
    private final Palette palette;
    private final List<Sign> signs;
    private final double left;
    private final double top;

    Sheet(Frame frame, Fit fit, Palette palette, List<Sign> signs) {
        this.frame = frame;
        this.fit = fit;
        this.palette = palette;
        this.signs = signs;
        Rectangle2D body = frame.body();
        double air = Fit.AIR * fit.scale();
        left = body.getX() + (body.getWidth() - fit.width()) / 2;
        top = body.getY() + Math.max(air, Math.min(HIGHEST_GAP, (body.getHeight() - fit.height()) / 2));
    }

    /** Where the signs are on the sheet. */
    List<Reference> references() {
        AffineTransform place = AffineTransform.getTranslateInstance(left, top);
        place.scale(fit.scale(), fit.scale());
        return signs.stream()
                .map(sign ->
                        new Reference(place.createTransformedShape(sign.place()).getBounds2D(), sign.page()))
                .toList();
    }

    double smallestText() {
        return Math.min(fit.text(), frame.smallest());
    }

    /** @param name beside the title, @param right of the foot */
    void paint(Pen pen, String name, String right) {
        frame.paint(pen, name, right);
        if (fit.scene().model().size() == 0) {
            nothing(pen);
        }
        pen.shifted(
                left,
                top,
                () -> pen.scaled(fit.scale(), () -> {
                    new ChartPainter(palette).paintAll(pen, fit.scene());
                    signs.forEach(sign -> sign.paint(pen, palette));
                }));
    }

    private void nothing(Pen pen) {
        String text = frame.nothing();
        Rectangle2D body = frame.body();
        double size = frame.titleSize() * 0.65;
        double x = body.getCenterX() - Face.REGULAR.width(text, size) / 2;
        pen.text(text, x, body.getCenterY(), Face.REGULAR, size, palette.color(Tint.TEXT2));
    }
}
