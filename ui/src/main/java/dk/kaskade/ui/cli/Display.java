package dk.kaskade.ui.cli;

import java.awt.GraphicsEnvironment;

/** Whether there is a screen to open a window on. */
@FunctionalInterface
public interface Display {
    boolean available();

    /**
     * Asks the system. A display that is named but dead answers with an {@code AWTError}, and from then on with
     * {@code NoClassDefFoundError}: after a false answer nothing can be painted in this process unless
     * {@code java.awt.headless} was set before.
     */
    static boolean ask() {
        try {
            return !GraphicsEnvironment.isHeadless()
                    && GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices().length > 0;
        } catch (Throwable noDisplay) {
            return false;
        }
    }
}
