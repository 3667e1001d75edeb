package dk.kaskade.ui.shell;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.Frame;
import java.awt.GraphicsConfiguration;
import java.awt.GraphicsDevice;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import javax.swing.JFrame;

/** Where a window opens: where it stood, if that is still on a screen, otherwise in the middle. */
final class WindowPlace {
    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;

    private WindowPlace() {}

    static void put(JFrame frame, Settings settings) {
        Rectangle screen = frame.getGraphicsConfiguration().getBounds();
        frame.setMinimumSize(UIScale.scale(new Dimension(880, 560)));
        frame.setSize(Math.min(UIScale.scale(WIDTH), screen.width), Math.min(UIScale.scale(HEIGHT), screen.height));
        frame.setLocationRelativeTo(null);
        settings.bounds().filter(WindowPlace::canBeSeen).ifPresent(frame::setBounds);
        if (settings.maximised()) {
            frame.setExtendedState(Frame.MAXIMIZED_BOTH);
        }
    }

    /** Whether enough of a window's title bar lies on a screen of today. */
    private static boolean canBeSeen(Rectangle window) {
        Rectangle title = new Rectangle(window.x, window.y, window.width, UIScale.scale(38));
        for (GraphicsDevice device :
                GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices()) {
            for (GraphicsConfiguration configuration : device.getConfigurations()) {
                Rectangle seen = configuration.getBounds().intersection(title);
                if (seen.width > UIScale.scale(200) && seen.height > UIScale.scale(20)) {
                    return true;
                }
            }
        }
        return false;
    }
}
