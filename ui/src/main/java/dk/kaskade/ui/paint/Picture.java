package dk.kaskade.ui.paint;

import java.awt.Graphics2D;

/** A picture that comes from a file: a logo. */
public interface Picture {
    /** In its own unit; only the shape matters. */
    double width();

    double height();

    /** Draws it from the origin on, in its own size. */
    void paint(Graphics2D g);

    /** The file as it came, for a medium that takes it as it is. */
    byte[] bytes();

    /** What the file is: {@code image/png}, {@code image/jpeg} or {@code image/svg+xml}. */
    String mediaType();
}
