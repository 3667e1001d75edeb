package dk.kaskade.ui.paint;

import dk.kaskade.ui.look.Theme;
import dk.kaskade.ui.look.Tint;
import java.awt.Color;
import java.util.function.Function;

/** The colours that a chart is painted with, fixed at one moment. */
public final class Palette {
    private final Color[] colors = new Color[Tint.values().length];

    private Palette(Function<Tint, Color> source) {
        for (Tint tint : Tint.values()) {
            colors[tint.ordinal()] = source.apply(tint);
        }
    }

    /** A theme's colours, whichever is on; paper takes the light ones. */
    public static Palette of(Theme theme) {
        return new Palette(tint -> tint.in(theme));
    }

    /** The colours of the theme that is on. */
    public static Palette current() {
        return new Palette(Tint::color);
    }

    public Color color(Tint tint) {
        return colors[tint.ordinal()];
    }
}
