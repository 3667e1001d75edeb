package dk.kaskade.ui.look;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import javax.swing.UIManager;

/** A colour of the design by name. Asked at paint time, so that a change of theme needs no listener. */
public enum Tint {
    WIN("win"),
    PANEL("panel"),
    CANVAS("canvas"),
    HOVER("hover"),
    LINE("line"),
    LINE2("line2"),
    EDGE("edge"),
    TEXT("text"),
    TEXT2("text2"),
    TEXT3("text3"),
    ACC("acc"),
    ON_ACC("onAcc"),
    ACC_SOFT("accSoft"),
    ERROR("error"),
    ERROR_SOFT("errorSoft"),
    GAP_TEXT("gapText"),
    GAP("gap"),
    GAP_SOFT("gapSoft"),
    NOTE("note"),
    NOTE_SOFT("noteSoft"),
    PRACTISED_TEXT("practisedText"),
    PRACTISED("practised"),
    PRACTISED_SOFT("practisedSoft"),
    AGREED_TEXT("agreedText"),
    AGREED("agreed"),
    AGREED_SOFT("agreedSoft"),
    DISCUSSED_TEXT("discussedText"),
    DISCUSSED("discussed"),
    DISCUSSED_SOFT("discussedSoft"),
    CHANGED("changed"),
    CHANGED_SOFT("changedSoft"),
    LEVEL1("level1"),
    LEVEL2("level2"),
    LEVEL3("level3"),
    LEVEL4("level4"),
    LEVEL5("level5"),
    LEVEL1_TEXT("level1Text"),
    LEVEL2_TEXT("level2Text"),
    LEVEL3_TEXT("level3Text"),
    LEVEL4_TEXT("level4Text"),
    LEVEL5_TEXT("level5Text"),
    LEVEL1_SOFT("level1Soft"),
    LEVEL2_SOFT("level2Soft"),
    LEVEL3_SOFT("level3Soft"),
    LEVEL4_SOFT("level4Soft"),
    LEVEL5_SOFT("level5Soft");

    private final String key;

    Tint(String name) {
        this.key = "Kaskade." + name;
    }

    /** The key in UIManager and in FlatLaf styles. */
    public String key() {
        return key;
    }

    /** The colour in the theme that is on; without one of Kaskade's themes, as on paper, the light one. */
    public Color color() {
        Color color = UIManager.getColor(key);
        return color != null ? color : in(Theme.LIGHT);
    }

    /** The colour in a theme, whichever is on. */
    public Color in(Theme theme) {
        return Color.decode(Palette.of(theme).getProperty(key, Palette.of(theme).getProperty(fallback())));
    }

    /** The strip of a level; levels from the fifth on share one colour and differ by their segments. */
    public static Tint level(int level) {
        return values()[LEVEL1.ordinal() + step(level)];
    }

    /** Text about a level, readable on {@link #levelSoft}. */
    public static Tint levelText(int level) {
        return values()[LEVEL1_TEXT.ordinal() + step(level)];
    }

    /** The ground of a chip about a level. */
    public static Tint levelSoft(int level) {
        return values()[LEVEL1_SOFT.ordinal() + step(level)];
    }

    private static int step(int level) {
        return Math.max(1, Math.min(5, level)) - 1;
    }

    private String fallback() {
        return switch (this) {
            case LEVEL5_TEXT -> TEXT2.key;
            case LEVEL5_SOFT -> HOVER.key;
            default -> LINE2.key;
        };
    }

    /** The properties files of both themes, read once each. */
    private static final class Palette {
        private static final Properties LIGHT = read(Theme.LIGHT);
        private static final Properties DARK = read(Theme.DARK);

        static Properties of(Theme theme) {
            return theme == Theme.LIGHT ? LIGHT : DARK;
        }

        private static Properties read(Theme theme) {
            try (InputStream in = Tint.class.getResourceAsStream(theme.colours())) {
                Properties colours = new Properties();
                colours.load(in);
                return colours;
            } catch (IOException e) {
                throw new UncheckedIOException("colours of " + theme, e);
            }
        }
    }
}
