package dk.kaskade.ui.chart;

import java.awt.event.ActionEvent;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.function.BooleanSupplier;
import javax.swing.AbstractAction;
import javax.swing.InputMap;
import javax.swing.JComponent;
import javax.swing.KeyStroke;

/** The keys that work while the chart has the focus. */
final class ChartKeys {
    private final ChartPanel panel;
    private final JComponent viewer;

    private ChartKeys(ChartPanel panel, JComponent viewer) {
        this.panel = panel;
        this.viewer = viewer;
    }

    static void bind(ChartPanel panel, JComponent viewer, ChartMouse mouse) {
        ChartKeys keys = new ChartKeys(panel, viewer);
        keys.walking();
        keys.folding();
        keys.viewing();
        keys.lining(mouse.lining());
        keys.on(
                KeyStroke.getKeyStroke(KeyEvent.VK_SPACE, 0, false),
                () -> mouse.gestures().space(true));
        keys.on(
                KeyStroke.getKeyStroke(KeyEvent.VK_SPACE, 0, true),
                () -> mouse.gestures().space(false));
    }

    private void walking() {
        on(KeyEvent.VK_UP, 0, () -> panel.walk(Walk.UP));
        on(KeyEvent.VK_DOWN, 0, () -> panel.walk(Walk.DOWN));
        on(KeyEvent.VK_LEFT, 0, () -> panel.walk(Walk.PREVIOUS));
        on(KeyEvent.VK_RIGHT, 0, () -> panel.walk(Walk.NEXT));
        on(KeyEvent.VK_HOME, 0, () -> panel.walk(Walk.HOME));
        on(KeyEvent.VK_ESCAPE, 0, panel::stepOut);
    }

    /** Only while there is a dotted line to be drawn or removed; else these keys are the chain's, for the positions selected. */
    private void lining(Lining lining) {
        onlyWhile(lining::isOn, KeyEvent.VK_ENTER, panel::drawLineToLead);
        onlyWhile(() -> lining.chosen().length > 0, KeyEvent.VK_DELETE, () -> {
            String[] line = lining.chosen();
            panel.listeners().forEach(listener -> listener.eraseAsked(line[0], line[1]));
        });
    }

    private void onlyWhile(BooleanSupplier condition, int key, Runnable action) {
        String name = "line " + key;
        viewer.getInputMap(JComponent.WHEN_FOCUSED).put(KeyStroke.getKeyStroke(key, 0), name);
        viewer.getActionMap().put(name, new AbstractAction() {
            private static final long serialVersionUID = 1;

            @Override
            public void actionPerformed(ActionEvent event) {
                action.run();
            }

            @Override
            public boolean accept(Object sender) {
                return condition.getAsBoolean();
            }
        });
    }

    private void folding() {
        Runnable unfold = () -> panel.lead().ifPresent(panel::unfold);
        Runnable fold = () -> panel.lead().ifPresent(panel::fold);
        on(KeyStroke.getKeyStroke('+'), unfold);
        on(KeyEvent.VK_ADD, 0, unfold);
        on(KeyStroke.getKeyStroke('-'), fold);
        on(KeyEvent.VK_SUBTRACT, 0, fold);
    }

    private void viewing() {
        on(KeyEvent.VK_F, 0, () -> panel.lead().ifPresent(panel::focusBranch));
        on(KeyEvent.VK_F, InputEvent.SHIFT_DOWN_MASK, panel::fit);
        on(KeyEvent.VK_PLUS, InputEvent.CTRL_DOWN_MASK, panel::zoomIn);
        on(KeyEvent.VK_ADD, InputEvent.CTRL_DOWN_MASK, panel::zoomIn);
        on(KeyEvent.VK_MINUS, InputEvent.CTRL_DOWN_MASK, panel::zoomOut);
        on(KeyEvent.VK_SUBTRACT, InputEvent.CTRL_DOWN_MASK, panel::zoomOut);
        on(KeyEvent.VK_0, InputEvent.CTRL_DOWN_MASK, () -> panel.zoomTo(1));
    }

    private void on(int key, int modifiers, Runnable action) {
        on(KeyStroke.getKeyStroke(key, modifiers), action);
    }

    private void on(KeyStroke key, Runnable action) {
        InputMap keys = viewer.getInputMap(JComponent.WHEN_FOCUSED);
        keys.put(key, key.toString());
        viewer.getActionMap().put(key.toString(), new AbstractAction() {
            private static final long serialVersionUID = 1;

            @Override
            public void actionPerformed(ActionEvent event) {
                action.run();
            }
        });
    }
}
