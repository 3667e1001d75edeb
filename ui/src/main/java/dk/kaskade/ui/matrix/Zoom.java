package dk.kaskade.ui.matrix;

import com.formdev.flatlaf.util.UIScale;

/** How large the cells are, in five steps. */
enum Zoom {
    FAR(16, 16, 44),
    SMALL(20, 20, 56),
    USUAL(28, 26, 72),
    LARGE(36, 34, 96),
    NEAR(48, 44, 128);

    private final int width;
    private final int height;
    private final int broad;

    Zoom(int width, int height, int broad) {
        this.width = width;
        this.height = height;
        this.broad = broad;
    }

    /** The width of a column in px of the screen; what is a share has room for its number. */
    int width(Axis axis) {
        return UIScale.scale(axis == Axis.EXPECTATIONS ? width : broad);
    }

    int height() {
        return UIScale.scale(height);
    }

    /** The size of a status ball in px of the screen. */
    int ball() {
        return UIScale.scale(Math.min(20, height - 4));
    }

    Zoom by(int steps) {
        return values()[Math.max(0, Math.min(values().length - 1, ordinal() + steps))];
    }
}
