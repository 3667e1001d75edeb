package dk.kaskade.ui.look;

import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatSystemProperties;
import com.formdev.flatlaf.fonts.inter.FlatInterFont;
import com.formdev.flatlaf.util.SystemInfo;
import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Font;
import java.awt.Window;
import java.util.Collection;
import java.util.List;
import javax.swing.InputMap;
import javax.swing.JDialog;
import javax.swing.JFrame;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.UIDefaults;
import javax.swing.UIManager;
import javax.swing.plaf.FontUIResource;

/** Puts a theme on, at the start and again at any time while windows are open. */
public final class Look {
    private static final float BODY = 13;

    private Look() {}

    /** Installs fonts and theme. Call before the first component is made; needs no display. */
    public static void install(Theme theme) {
        if (SystemInfo.isLinux && System.getProperty(FlatSystemProperties.USE_SYSTEM_FILE_CHOOSER) == null) {
            // GTK's dialog speaks the desktop's language and is not there on every Linux
            System.setProperty(FlatSystemProperties.USE_SYSTEM_FILE_CHOOSER, "false");
        }
        UIScale.setZoomFactor(1);
        FlatInterFont.installLazy();
        FlatLaf.setPreferredFontFamily(FlatInterFont.FAMILY);
        FlatLaf.setPreferredSemiboldFontFamily(FlatInterFont.FAMILY_SEMIBOLD);
        put(theme);
    }

    private static void put(Theme theme) {
        FlatLaf.setup(theme.lookAndFeel());
        // Swing's key for moving a divider is the window's for the next gap
        for (InputMap keys = (InputMap) UIManager.get("SplitPane.ancestorInputMap");
                keys != null;
                keys = keys.getParent()) {
            keys.remove(KeyStroke.getKeyStroke("F8"));
        }
    }

    /** Lets FlatLaf draw the title bars, so that the menus can stand in them on Linux as on Windows. */
    public static void decorateWindows() {
        JFrame.setDefaultLookAndFeelDecorated(true);
        JDialog.setDefaultLookAndFeelDecorated(true);
    }

    /** The theme that is on; light where it is none of Kaskade's. */
    public static Theme current() {
        return UIManager.getLookAndFeel() instanceof KaskadeDark ? Theme.DARK : Theme.LIGHT;
    }

    /**
     * Changes every open window to the theme; on the event thread.
     *
     * @param loose components that stand in no window just now and come back into one
     */
    public static void switchTo(Theme theme, Collection<? extends Component> loose) {
        put(theme);
        FlatLaf.updateUI();
        loose.forEach(SwingUtilities::updateComponentTreeUI);
    }

    /**
     * Shows all text, and with it everything that is sized by it, larger or smaller in every open window; on the event
     * thread.
     *
     * @param percent of the usual size
     * @param loose   components that stand in no window just now and come back into one
     */
    public static void textSize(int percent, Collection<? extends Component> loose) {
        float before = UIScale.getUserScaleFactor();
        if (UIScale.setZoomFactor(percent / 100f)) {
            FlatLaf.updateUI();
            loose.forEach(SwingUtilities::updateComponentTreeUI);
            Resized resized = new Resized(UIScale.getUserScaleFactor() / before);
            List.of(Window.getWindows()).forEach(resized::all);
            loose.forEach(resized::all);
        }
    }

    /**
     * Sets the size of body text. FlatLaf would take the desktop's, which differs by two points between machines that show
     * everything else alike; only the scale (125 %, 200 %) is taken from there.
     */
    static UIDefaults sized(UIDefaults defaults) {
        Font font = defaults.getFont("defaultFont");
        float zoom = UIScale.getZoomFactor();
        Font usual = font.deriveFont(font.getSize2D() / zoom);
        float size = custom() > 0 ? BODY * custom() : bodyAt(UIScale.computeFontScaleFactor(usual));
        // by this FlatLaf finds the way back from larger text
        defaults.put("defaultFont.unzoomedSize", Math.round(size));
        defaults.put("defaultFont", new FontUIResource(font.deriveFont((float) Math.round(Math.round(size) * zoom))));
        return defaults;
    }

    /** One px over 12 at every scale: FlatLaf reads its scale back from the font and would round 13 px per step upwards. */
    private static float bodyAt(float desktop) {
        float quarters = Math.max(1, Math.round(desktop * 4) / 4f);
        return (float) Math.floor(12 * quarters + 1);
    }

    private static float custom() {
        String scale = System.getProperty(FlatSystemProperties.UI_SCALE, "");
        return scale.matches("[1-9](\\.\\d+)?x?") ? Float.parseFloat(scale.replace("x", "")) : 0;
    }
}
