package dk.kaskade.ui.paint;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.Map;

/**
 * Pictures of what the chart shows many times, at the size in which it is seen: a card's rounded ground as a picture costs a
 * fraction of the time of drawing it. Between two pixels it stands at the nearest quarter of one. On the event thread.
 */
public final class Stamps {
    /** Room for what lies between two pixels, in those of the medium. */
    private static final int MARGIN = 1;

    private static final int PHASES = 4;
    /** About what two screens have; one zoom seldom needs a tenth of it. */
    private static final long MOST_PIXELS = 8_000_000;

    private static final AffineTransform UNMOVED = new AffineTransform();

    private final Map<Key, BufferedImage> pictures = new HashMap<>();
    private long pixels;
    private double scale = 1;
    private boolean smooth = true;

    private record Key(Object look, int phaseX, int phaseY) {}

    /**
     * Begins a drawing. The first at another size goes without pictures: while somebody zooms, none would be used twice.
     *
     * @return whether pictures serve for it
     */
    boolean serve(Graphics2D g) {
        AffineTransform to = g.getTransform();
        boolean wanted = g.getRenderingHint(RenderingHints.KEY_ANTIALIASING) == RenderingHints.VALUE_ANTIALIAS_ON;
        boolean same = to.getScaleX() == scale && wanted == smooth;
        if (!same) {
            clear();
            scale = to.getScaleX();
            smooth = wanted;
        }
        boolean straight = to.getShearX() == 0 && to.getShearY() == 0 && to.getScaleY() == scale;
        return same && straight && scale > 0;
    }

    private void clear() {
        pictures.clear();
        pixels = 0;
    }

    void draw(Graphics2D g, Object look, Rectangle2D place, Pen.Drawing drawing) {
        AffineTransform before = g.getTransform();
        long x = Math.round((place.getX() * scale + before.getTranslateX()) * PHASES);
        long y = Math.round((place.getY() * scale + before.getTranslateY()) * PHASES);
        Key key = new Key(look, (int) Math.floorMod(x, (long) PHASES), (int) Math.floorMod(y, (long) PHASES));
        BufferedImage picture = pictures.get(key);
        if (picture == null) {
            picture = picture(key, place, drawing);
            keep(key, picture);
        }
        g.setTransform(UNMOVED);
        g.drawImage(picture, (int) Math.floorDiv(x, PHASES) - MARGIN, (int) Math.floorDiv(y, PHASES) - MARGIN, null);
        g.setTransform(before);
    }

    private BufferedImage picture(Key key, Rectangle2D place, Pen.Drawing drawing) {
        int width = (int) Math.ceil(place.getWidth() * scale) + 2 * MARGIN + 1;
        int height = (int) Math.ceil(place.getHeight() * scale) + 2 * MARGIN + 1;
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = picture.createGraphics();
        g.translate(MARGIN + key.phaseX / (double) PHASES, MARGIN + key.phaseY / (double) PHASES);
        g.scale(scale, scale);
        drawing.on(new GraphicsPen(g).smooth(smooth), 0, 0);
        g.dispose();
        return picture;
    }

    private void keep(Key key, BufferedImage picture) {
        long size = (long) picture.getWidth() * picture.getHeight();
        if (pixels + size > MOST_PIXELS) {
            clear();
        }
        pixels += size;
        pictures.put(key, picture);
    }
}
