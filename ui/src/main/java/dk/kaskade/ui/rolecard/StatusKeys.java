package dk.kaskade.ui.rolecard;

import dk.kaskade.organisation.ResponseStatus;
import java.awt.KeyboardFocusManager;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import javax.swing.text.JTextComponent;
import org.jspecify.annotations.Nullable;

/** The keys of a line: 1 to 5 set how far it has come from anywhere in it, Enter unfolds it. */
final class StatusKeys {
    private StatusKeys() {}

    static void bind(JComponent line, Consumer<ResponseStatus> chosen, Runnable turned) {
        for (ResponseStatus status : ResponseStatus.values()) {
            for (int digit : new int[] {KeyEvent.VK_1, KeyEvent.VK_NUMPAD1}) {
                line.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
                        .put(KeyStroke.getKeyStroke(digit + status.ordinal(), 0), status);
            }
            line.getActionMap().put(status, new Unwritten(() -> chosen.accept(status)));
        }
        line.getInputMap().put(KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, 0), "turn");
        line.getInputMap().put(KeyStroke.getKeyStroke(KeyEvent.VK_SPACE, 0), "turn");
        line.getActionMap().put("turn", new Unwritten(turned));
    }

    /** Does nothing while a text is written: a digit that is typed into a text is a digit. */
    private static final class Unwritten extends AbstractAction {
        private final transient Runnable what;

        Unwritten(Runnable what) {
            this.what = what;
        }

        @Override
        public void actionPerformed(ActionEvent event) {
            what.run();
        }

        @Override
        public boolean accept(@Nullable Object sender) {
            return !(KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner() instanceof JTextComponent);
        }
    }
}
