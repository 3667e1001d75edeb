package dk.kaskade.ui.compare;

import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import javax.swing.KeyStroke;

/** The keys of a grid. */
record GridKeys(Grid grid) {
    void bind() {
        on("UP", () -> grid.step(-1, 0));
        on("DOWN", () -> grid.step(1, 0));
        on("LEFT", () -> grid.step(0, -1));
        on("RIGHT", () -> grid.step(0, 1));
        on("HOME", () -> grid.toEnd(false));
        on("END", () -> grid.toEnd(true));
        on("ENTER", grid::ask);
        on("SPACE", grid::ask);
    }

    private void on(String key, Runnable what) {
        grid.getInputMap().put(KeyStroke.getKeyStroke(key), key);
        grid.getActionMap().put(key, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                what.run();
            }
        });
    }
}
