package dk.kaskade.ui.look;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Graphics;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.Icon;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.Timer;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;

/** A field to search or filter in: an icon, a placeholder, a cross to clear it and, if it has one, the key that leads here. */
public final class SearchField extends JTextField {
    private static final int PAUSE_MS = 120;
    /** The icon, its gaps and the margins. */
    private static final int AROUND_TEXT = 46;

    private String placeholder = "";
    private String narrow = "";

    /** A field that tells its text when the typing pauses. */
    public SearchField(Icon icon, Consumer<String> typed) {
        putClientProperty(FlatClientProperties.TEXT_FIELD_LEADING_ICON, new Indented(icon));
        putClientProperty(FlatClientProperties.TEXT_FIELD_SHOW_CLEAR_BUTTON, true);
        putClientProperty(FlatClientProperties.STYLE, "iconTextGap: 8; margin: 3,2,3,6; font: $Kaskade.body.font");
        Timer pause = new Timer(PAUSE_MS, event -> typed.accept(getText().strip()));
        pause.setRepeats(false);
        getDocument().addDocumentListener(new Typing(pause));
    }

    /** What stands in the empty field, and what it is called for those who do not see it. */
    public void name(String placeholder) {
        name(placeholder, placeholder);
    }

    /** The same, with other words where there is not room for the first. */
    public void name(String placeholder, String narrow) {
        this.placeholder = placeholder;
        this.narrow = narrow;
        getAccessibleContext().setAccessibleName(placeholder);
        hold();
        repaint();
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
        super.setBounds(x, y, width, height);
        hold();
    }

    private void hold() {
        Object key = getClientProperty(FlatClientProperties.TEXT_FIELD_TRAILING_COMPONENT);
        int taken = key instanceof JComponent end ? end.getPreferredSize().width : 0;
        int room = getWidth() - UIScale.scale(AROUND_TEXT) - taken;
        boolean fits = getFontMetrics(getFont()).stringWidth(placeholder) <= room;
        putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, fits ? placeholder : narrow);
    }

    /** Shows the key that leads here at the right end. */
    public void hint(KeyStroke key) {
        JPanel around = new JPanel(new BorderLayout());
        around.setOpaque(false);
        around.setBorder(BorderFactory.createEmptyBorder(
                UIScale.scale(3), UIScale.scale(4), UIScale.scale(3), UIScale.scale(6)));
        around.add(new KeyHint(key));
        putClientProperty(FlatClientProperties.TEXT_FIELD_TRAILING_COMPONENT, around);
    }

    /** The icon with room before it: a field's own margin lies between icon and text. */
    private record Indented(Icon icon) implements Icon {
        private static final int INDENT = 5;

        @Override
        public void paintIcon(Component component, Graphics g, int x, int y) {
            icon.paintIcon(component, g, x + UIScale.scale(INDENT), y);
        }

        @Override
        public int getIconWidth() {
            return icon.getIconWidth() + UIScale.scale(INDENT);
        }

        @Override
        public int getIconHeight() {
            return icon.getIconHeight();
        }
    }

    /** Hears every change of the text and starts the pause anew. */
    private record Typing(Timer pause) implements DocumentListener {
        @Override
        public void insertUpdate(DocumentEvent event) {
            pause.restart();
        }

        @Override
        public void removeUpdate(DocumentEvent event) {
            pause.restart();
        }

        @Override
        public void changedUpdate(DocumentEvent event) {
            pause.restart();
        }
    }
}
