package dk.kaskade.ui.paint;

import com.formdev.flatlaf.fonts.inter.FlatInterFont;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The faces of the chart's letters, read from the font itself so that the chart looks alike with and without a display.
 * Widths are those of single characters added up; the little that kerning takes away does not matter here.
 */
public enum Face {
    REGULAR("Inter-Regular.otf"),
    SEMIBOLD("Inter-SemiBold.otf"),
    ITALIC("Inter-Italic.otf");

    private static final int KNOWN = 0x250;
    private static final float UNIT = 100;
    private static final String MORE = "…";

    private final Font font;
    private final float[] widths = new float[KNOWN];

    Face(String file) {
        font = read(file);
        FontRenderContext exact = new FontRenderContext(null, true, true);
        Font unit = font.deriveFont(UNIT);
        for (char c = 0; c < KNOWN; c++) {
            widths[c] = Character.isISOControl(c)
                    ? 0
                    : (float) unit.getStringBounds(String.valueOf(c), exact).getWidth() / UNIT;
        }
    }

    private static Font read(String file) {
        try (InputStream in = FlatInterFont.class.getResourceAsStream(file)) {
            return in == null ? new Font(Font.SANS_SERIF, Font.PLAIN, 1) : Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (FontFormatException e) {
            throw new IllegalStateException("font " + file, e);
        } catch (IOException e) {
            throw new UncheckedIOException("font " + file, e);
        }
    }

    Font font(double size) {
        return font.deriveFont((float) size);
    }

    /** Of the text at this size. */
    public double width(String text, double size) {
        double sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += width(text.charAt(i));
        }
        return sum * size;
    }

    private float width(char c) {
        return c < KNOWN ? widths[c] : c == '…' ? 3 * widths['.'] : widths['m'];
    }

    /** The text, or as much of its beginning as fits, with three dots. */
    public String fit(String text, double size, double room) {
        double sum = 0;
        double dots = width(MORE, size);
        int fits = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += width(text.charAt(i)) * size;
            if (sum > room) {
                return text.substring(0, fits).stripTrailing() + MORE;
            }
            if (sum + dots <= room) {
                fits = i + 1;
            }
        }
        return text;
    }
}
