package dk.kaskade.ui.action;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;

/** Some words with an arrow in a bar: opens what can be chosen, made anew each time. */
public final class MenuButton extends JButton {
    private static final int MOST_CHARACTERS = 24;

    public MenuButton(Supplier<List<? extends JMenuItem>> items) {
        super(Icons.DOWN.icon(12, Tint.TEXT2));
        putClientProperty("html.disable", true);
        putClientProperty(FlatClientProperties.BUTTON_TYPE, FlatClientProperties.BUTTON_TYPE_TOOLBAR_BUTTON);
        putClientProperty(
                FlatClientProperties.STYLE, "toolbar.margin: 4,8,4,6; toolbar.spacingInsets: 0,0,0,0; arc: 12");
        setHorizontalTextPosition(LEADING);
        setIconTextGap(UIScale.scale(4));
        setFocusable(true);
        Type.TABLE.on(this, Tint.TEXT2);
        addActionListener(event -> {
            JPopupMenu menu = new JPopupMenu();
            items.get().forEach(menu::add);
            menu.show(this, 0, getHeight() + UIScale.scale(4));
        });
    }

    /** What stands on it and, as assistive technology hears it, what it chooses. */
    public void say(String words, String name) {
        boolean cut = words.length() > MOST_CHARACTERS;
        setText(cut ? words.substring(0, MOST_CHARACTERS - 1).stripTrailing() + "…" : words);
        setToolTipText(cut ? name + ": " + words : name);
        getAccessibleContext().setAccessibleName(name + ": " + words);
    }

    /** Whether what was chosen in it is what is shown now. */
    public void chosen(boolean now) {
        (now ? Type.TABLE_STRONG : Type.TABLE).on(this, now ? Tint.TEXT : Tint.TEXT2);
    }
}
