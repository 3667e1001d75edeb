package dk.kaskade.ui.look;

import java.awt.Font;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.UIManager;

/** A size and weight of the design by name, with the colour it usually has. */
public enum Type {
    PAGE_TITLE("pageTitle", Tint.TEXT),
    PANEL_TITLE("panelTitle", Tint.TEXT),
    SECTION("section", Tint.TEXT),
    BODY("body", Tint.TEXT),
    TABLE("table", Tint.TEXT),
    TABLE_STRONG("tableStrong", Tint.TEXT),
    CAPTION("caption", Tint.TEXT2),
    CAPTION_STRONG("captionStrong", Tint.TEXT2),
    CHIP("chip", Tint.TEXT2),
    CHIP_STRONG("chipStrong", Tint.TEXT2);

    private final String key;
    private final Tint usual;

    Type(String name, Tint usual) {
        this.key = "Kaskade." + name + ".font";
        this.usual = usual;
    }

    /** The font in the theme and scale that are on; without one, a plain one, so that nothing fails before the start. */
    public Font font() {
        Font font = UIManager.getFont(key);
        return font != null ? font : new Font(Font.SANS_SERIF, Font.PLAIN, 12);
    }

    /** A label of this type in its usual colour. */
    public JLabel label(String text) {
        return label(text, usual);
    }

    /** A label of this type in another colour. */
    public JLabel label(String text, Tint tint) {
        JLabel label = new JLabel(text);
        label.putClientProperty("html.disable", true);
        return on(label, tint);
    }

    /** The same in italics: for words that stand where a name would. */
    public <C extends JComponent> C slanted(C component, Tint tint) {
        component.putClientProperty("FlatLaf.style", "font: italic $" + key + "; foreground: $" + tint.key());
        return component;
    }

    /** Gives a component this type and a colour, as a style that survives a change of theme. */
    public <C extends JComponent> C on(C component, Tint tint) {
        component.putClientProperty("FlatLaf.style", "font: $" + key + "; foreground: $" + tint.key());
        return component;
    }
}
