package dk.kaskade.ui.shell;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.action.ActionId;
import dk.kaskade.ui.action.Actions;
import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.KeyHint;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.Wording;
import java.awt.Dimension;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import javax.swing.JButton;
import javax.swing.JLayeredPane;
import javax.swing.JPanel;
import javax.swing.Timer;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** A bar low in the window that says what was just done and offers to take it back, for a few seconds. */
final class Offer {
    private static final int SHOWN_MS = 8000;
    private static final int ABOVE = 44;

    private final JLayeredPane pane;
    private final Actions actions;
    private final Wording wording;
    private final Timer end = new Timer(SHOWN_MS, event -> hide());
    private @Nullable JPanel bar;

    Offer(JLayeredPane pane, Actions actions, Wording wording) {
        this.pane = pane;
        this.actions = actions;
        this.wording = wording;
        end.setRepeats(false);
        pane.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                place();
            }
        });
    }

    /** Shows what was done, and the command that takes it back. */
    void show(String done, ActionId remedy) {
        JButton button = button(actions.name(remedy), () -> actions.run(remedy));
        button.setToolTipText(remedy.key().map(KeyHint::words).orElse(null));
        show(done, button);
    }

    /** Shows what was done, and what may be done next. */
    void show(String done, String next, Runnable deed) {
        show(done, button(next, deed));
    }

    private void show(String done, JButton button) {
        hide();
        JPanel next = Ground.card(Tint.PANEL, new MigLayout("insets 6 16 6 8, gapx 12", "[][][]", "[center]"));
        next.add(Type.BODY.label(done), "wmin 0, wmax 640");
        next.add(button);
        JButton close = quiet("");
        close.setIcon(Icons.CLOSE.icon(12, Tint.TEXT2));
        close.getAccessibleContext().setAccessibleName(wording.text("ask.close"));
        close.addActionListener(event -> hide());
        next.add(close);
        bar = next;
        pane.add(next, JLayeredPane.POPUP_LAYER);
        place();
        end.restart();
    }

    private JButton button(String name, Runnable deed) {
        JButton button = quiet(name);
        Type.SECTION.on(button, Tint.ACC);
        button.addActionListener(event -> {
            hide();
            deed.run();
        });
        return button;
    }

    private static JButton quiet(String text) {
        JButton button = new JButton(text);
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        button.setFocusable(true);
        return button;
    }

    private void hide() {
        end.stop();
        if (bar != null) {
            pane.remove(bar);
            pane.repaint();
            bar = null;
        }
    }

    private void place() {
        if (bar != null) {
            Dimension size = bar.getPreferredSize();
            int x = (pane.getWidth() - size.width) / 2;
            bar.setBounds(x, pane.getHeight() - size.height - UIScale.scale(ABOVE), size.width, size.height);
            bar.validate();
        }
    }
}
