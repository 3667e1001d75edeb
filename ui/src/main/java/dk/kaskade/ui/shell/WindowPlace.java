package dk.kaskade.ui.shell;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.Frame;
import java.awt.GraphicsDevice;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.JFrame;

/**
 * Where a window opens: where it stood, brought back onto a screen of today where it no longer lies on one. It is kept in px
 * at 100 %, so that the window is as large as it was, seen by what is in it, whatever the scale.
 */
final class WindowPlace {
    private static final Dimension USUAL = new Dimension(1440, 900);
    private static final Dimension SMALLEST = new Dimension(960, 600);
    private static final int TITLE = 38;

    private WindowPlace() {}

    static void put(JFrame frame, Settings settings) {
        Rectangle screen = frame.getGraphicsConfiguration().getBounds();
        frame.setMinimumSize(smallest(frame));
        Rectangle usual = new Rectangle(UIScale.scale(USUAL));
        usual.setLocation(Integer.MIN_VALUE / 2, 0);
        frame.setBounds(
                on(screens(), screen, settings.bounds().map(WindowPlace::scaled).orElse(usual)));
        if (settings.maximised()) {
            frame.setExtendedState(Frame.MAXIMIZED_BOTH);
        }
    }

    /** The size below which nothing would be usable, or the screen where that is smaller. */
    static Dimension smallest(JFrame frame) {
        Dimension screen = frame.getGraphicsConfiguration().getBounds().getSize();
        Dimension smallest = UIScale.scale(SMALLEST);
        return new Dimension(Math.min(smallest.width, screen.width), Math.min(smallest.height, screen.height));
    }

    /** Bounds on the screen as the settings keep them. */
    static Rectangle unscaled(Rectangle bounds) {
        return new Rectangle(
                UIScale.unscale(bounds.x),
                UIScale.unscale(bounds.y),
                UIScale.unscale(bounds.width),
                UIScale.unscale(bounds.height));
    }

    /** A window where it stood, if enough of its title bar lies on a screen; otherwise in the middle of the main one. */
    static Rectangle on(List<Rectangle> screens, Rectangle main, Rectangle window) {
        Rectangle title = new Rectangle(window.x, window.y, window.width, UIScale.scale(TITLE));
        boolean seen = screens.stream()
                .map(screen -> screen.intersection(title))
                .anyMatch(part -> part.width > UIScale.scale(200) && part.height > UIScale.scale(20));
        if (seen) {
            // larger text asks for a larger window than there may be room for
            return window.intersection(screens.stream().reduce(main, Rectangle::union));
        }
        int width = Math.min(window.width, main.width);
        int height = Math.min(window.height, main.height);
        return new Rectangle(main.x + (main.width - width) / 2, main.y + (main.height - height) / 2, width, height);
    }

    private static Rectangle scaled(Rectangle kept) {
        return new Rectangle(
                UIScale.scale(kept.x), UIScale.scale(kept.y), UIScale.scale(kept.width), UIScale.scale(kept.height));
    }

    private static List<Rectangle> screens() {
        return Stream.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices())
                .map(GraphicsDevice::getDefaultConfiguration)
                .map(configuration -> configuration.getBounds())
                .toList();
    }
}
