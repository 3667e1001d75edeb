package dk.kaskade.ui.handout;

import java.awt.event.ActionEvent;
import java.util.function.IntConsumer;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;

/** Page Up and Page Down turn the pages of the preview from anywhere in the dialog. */
final class Turning {
    private Turning() {}

    static void bind(JComponent pane, IntConsumer turn) {
        bind(pane, "PAGE_UP", -1, turn);
        bind(pane, "PAGE_DOWN", 1, turn);
    }

    private static void bind(JComponent pane, String key, int by, IntConsumer turn) {
        pane.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).put(KeyStroke.getKeyStroke(key), key);
        pane.getActionMap().put(key, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                turn.accept(by);
            }
        });
    }
}
