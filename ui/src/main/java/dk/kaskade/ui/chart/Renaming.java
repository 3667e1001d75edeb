package dk.kaskade.ui.chart;

import java.awt.Toolkit;
import java.util.List;
import javax.swing.Timer;

/** A second, slow click on a title means to type over it: once it is certain that it is not a double click. */
final class Renaming {
    private static final int USUAL = 500;
    /** The title's part of a card, from the top down. */
    private static final double TITLE = 24;
    /** Smaller cards show no title that one could aim at. */
    private static final double NEAR = 0.6;

    private final ChartPanel panel;
    private final ChainViewer viewer;
    private final Timer timer = new Timer(USUAL, event -> now());
    private String waiting = "";

    Renaming(ChartPanel panel, ChainViewer viewer) {
        this.panel = panel;
        this.viewer = viewer;
        timer.setRepeats(false);
    }

    /** @param down how far below the card's upper edge was clicked */
    void later(String id, double down, double zoom) {
        if (down <= TITLE && zoom >= NEAR && viewer.isFocusOwner() && isAlone(id)) {
            Object interval = Toolkit.getDefaultToolkit().getDesktopProperty("awt.multiClickInterval");
            timer.setInitialDelay(interval instanceof Integer millis ? millis : USUAL);
            waiting = id;
            timer.restart();
        }
    }

    private boolean isAlone(String id) {
        return List.copyOf(panel.selection()).equals(List.of(id));
    }

    void forget() {
        timer.stop();
    }

    private void now() {
        if (viewer.isFocusOwner() && isAlone(waiting)) {
            panel.listeners().forEach(listener -> listener.titleClicked(waiting));
        }
    }
}
