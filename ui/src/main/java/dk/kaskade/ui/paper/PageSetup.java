package dk.kaskade.ui.paper;

import dk.kaskade.ui.paint.Picture;
import java.util.Optional;

/**
 * How a chart is put on paper.
 *
 * @param margin in millimetres, on all four sides
 * @param logo   the municipality's, at the upper right
 */
public record PageSetup(PageSize size, Orientation orientation, double margin, Split split, Optional<Picture> logo) {
    /** What common printers cannot print on is less. */
    private static final double COMMON_MARGIN = 10;

    private static final double WIDEST_MARGIN = 60;

    /** @throws IllegalArgumentException for a margin that is negative or leaves no room on the smallest sheet */
    public PageSetup {
        if (!(margin >= 0 && margin <= WIDEST_MARGIN)) {
            throw new IllegalArgumentException("margin must be from 0 to " + WIDEST_MARGIN + " mm: " + margin);
        }
    }

    /** All of it on one sheet, lying, with common margins and without a logo. */
    public static PageSetup of(PageSize size) {
        return new PageSetup(size, Orientation.LANDSCAPE, COMMON_MARGIN, Split.NONE, Optional.empty());
    }

    public PageSetup with(PageSize other) {
        return new PageSetup(other, orientation, margin, split, logo);
    }

    public PageSetup with(Orientation other) {
        return new PageSetup(size, other, margin, split, logo);
    }

    public PageSetup with(Split other) {
        return new PageSetup(size, orientation, margin, other, logo);
    }

    public PageSetup withMargin(double millimetres) {
        return new PageSetup(size, orientation, millimetres, split, logo);
    }

    public PageSetup withLogo(Picture picture) {
        return new PageSetup(size, orientation, margin, split, Optional.of(picture));
    }

    /** Of the sheet, in points. */
    public double width() {
        return orientation == Orientation.LANDSCAPE ? size.longSide() : size.shortSide();
    }

    public double height() {
        return orientation == Orientation.LANDSCAPE ? size.shortSide() : size.longSide();
    }

    double marginPoints() {
        return PageSize.points(margin);
    }
}
