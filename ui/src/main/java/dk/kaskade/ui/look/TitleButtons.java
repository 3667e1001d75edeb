package dk.kaskade.ui.look;

import com.formdev.flatlaf.ui.FlatTitlePane;
import java.awt.Component;
import java.awt.Container;
import javax.swing.AbstractButton;
import javax.swing.JLayeredPane;
import javax.swing.JRootPane;

/** The buttons at the corner of a window. The theme makes them anew at every change of theme, with English names and no tooltips. */
public final class TitleButtons {
    private static final String KEY = "title-button.";

    private TitleButtons() {}

    /** Keeps their names in the language that is spoken, for a window that lives as long as the program. */
    public static void follow(JRootPane root, Wording wording) {
        wording.follow(() -> name(root.getLayeredPane(), wording));
        root.addPropertyChangeListener("UI", event -> name(root.getLayeredPane(), wording));
    }

    /** Names them once, for a dialog. */
    public static void once(JRootPane root, Wording wording) {
        name(root.getLayeredPane(), wording);
    }

    private static void name(JLayeredPane layers, Wording wording) {
        for (Component child : layers.getComponents()) {
            if (child instanceof FlatTitlePane title) {
                nameIn(title, wording);
            }
        }
    }

    private static void nameIn(Container part, Wording wording) {
        for (Component child : part.getComponents()) {
            if (child instanceof AbstractButton button) {
                name(button, wording);
            } else if (child instanceof Container container) {
                nameIn(container, wording);
            }
        }
    }

    private static void name(AbstractButton button, Wording wording) {
        Object known = button.getClientProperty(KEY);
        String key = known != null
                ? (String) known
                : KEY + button.getAccessibleContext().getAccessibleName();
        if (wording.has(key)) {
            button.putClientProperty(KEY, key);
            button.getAccessibleContext().setAccessibleName(wording.text(key));
            button.setToolTipText(wording.text(key));
        }
    }
}
