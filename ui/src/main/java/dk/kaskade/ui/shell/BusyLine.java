package dk.kaskade.ui.shell;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.Tint;
import java.awt.Dimension;
import java.awt.Graphics;
import javax.swing.JComponent;
import javax.swing.Timer;

/** The thin line under the tool bar while something is worked out; what is quick does not show it at all. */
final class BusyLine extends JComponent {
    private static final int AFTER_MS = 200;
    private static final int STEP_MS = 40;
    private static final int ROUND = 40;

    private final Timer start = new Timer(AFTER_MS, event -> begin());
    private final Timer step = new Timer(STEP_MS, event -> advance());
    private int at;
    private boolean shown;

    BusyLine() {
        start.setRepeats(false);
    }

    void busy(boolean now) {
        if (now && !shown) {
            start.restart();
        } else if (!now) {
            start.stop();
            step.stop();
            shown = false;
            repaint();
        }
    }

    private void begin() {
        shown = true;
        step.start();
    }

    private void advance() {
        at = (at + 1) % ROUND;
        repaint();
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(0, UIScale.scale(2));
    }

    @Override
    protected void paintComponent(Graphics g) {
        g.setColor(Tint.CANVAS.color());
        g.fillRect(0, 0, getWidth(), getHeight());
        if (shown) {
            int width = getWidth() / 4;
            g.setColor(Tint.ACC.color());
            g.fillRect((getWidth() + width) * at / ROUND - width, 0, width, getHeight());
        }
    }
}
