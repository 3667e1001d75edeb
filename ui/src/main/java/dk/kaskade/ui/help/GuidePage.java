package dk.kaskade.ui.help;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import java.awt.Color;
import java.awt.Font;
import java.util.Locale;
import javax.swing.BorderFactory;
import javax.swing.JEditorPane;
import javax.swing.SwingUtilities;
import javax.swing.event.HyperlinkEvent;
import javax.swing.text.html.HTMLDocument;
import javax.swing.text.html.HTMLEditorKit;
import javax.swing.text.html.StyleSheet;

/** The text of the guide. Links lead to other places of it; it opens nothing outside the program. */
final class GuidePage extends JEditorPane {

    GuidePage() {
        setEditable(false);
        setEditorKit(new HTMLEditorKit());
        setBorder(BorderFactory.createEmptyBorder(
                UIScale.scale(8), UIScale.scale(32), UIScale.scale(32), UIScale.scale(32)));
        addHyperlinkListener(event -> {
            if (event.getEventType() == HyperlinkEvent.EventType.ACTIVATED) {
                follow(event.getDescription());
            }
        });
    }

    /** Shows a guide in the colours and the size of text that are on. */
    void show(Guide guide) {
        HTMLEditorKit kit = new HTMLEditorKit();
        kit.setStyleSheet(style(kit.getStyleSheet()));
        setEditorKit(kit);
        setBackground(Tint.PANEL.color());
        HTMLDocument document = (HTMLDocument) kit.createDefaultDocument();
        document.setBase(Guide.base());
        document.setAsynchronousLoadPriority(-1);
        setDocument(document);
        setText("<html><body>" + guide.html() + "</body></html>");
        setCaretPosition(0);
    }

    /** Shows a place, as soon as the text has found its lines. */
    void go(String anchor) {
        SwingUtilities.invokeLater(() -> scrollToReference(anchor));
    }

    private void follow(String link) {
        if (link != null && link.startsWith("#")) {
            go(java.net.URLDecoder.decode(link.substring(1), java.nio.charset.StandardCharsets.UTF_8));
        }
    }

    /** HTML as Swing knows it sets lengths in points of its own; all of them are told here in pixels of the screen. */
    private static StyleSheet style(StyleSheet usual) {
        StyleSheet style = new StyleSheet();
        style.addStyleSheet(usual);
        Font body = Type.BODY.font();
        rule(style, "body { font-family: %s; font-size: %dpx; color: %s; }", family(body), body.getSize(), Tint.TEXT);
        rule(
                style,
                "h1 { font-size: %dpx; margin-top: 16px; }",
                Type.PAGE_TITLE.font().getSize());
        rule(
                style,
                "h2 { font-size: %dpx; margin-top: 28px; }",
                Type.PANEL_TITLE.font().getSize() + 2);
        rule(
                style,
                "h3 { font-size: %dpx; margin-top: 20px; }",
                Type.SECTION.font().getSize() + 1);
        rule(style, "a { color: %s; text-decoration: none; }", Tint.ACC);
        rule(style, "p { margin-top: %dpx; margin-bottom: %dpx; }", scale(6), scale(6));
        rule(style, "li { margin-bottom: %dpx; }", scale(4));
        rule(style, "th { text-align: left; color: %s; padding: %dpx; }", Tint.TEXT2, scale(5));
        rule(style, "td { vertical-align: top; padding: %dpx; border-color: %s; }", scale(5), Tint.LINE);
        rule(style, "code { font-family: %s; color: %s; }", family(body), Tint.NOTE);
        rule(
                style,
                "pre { font-family: monospaced; font-size: %dpx; background-color: %s; padding: %dpx; }",
                Type.TABLE.font().getSize(),
                Tint.CANVAS,
                scale(8));
        return style;
    }

    private static void rule(StyleSheet style, String rule, Object... values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = values[i] instanceof Tint tint ? hex(tint.color()) : values[i];
        }
        style.addRule(String.format(Locale.ROOT, rule, values));
    }

    private static int scale(int length) {
        return UIScale.scale(length);
    }

    private static String family(Font font) {
        return "'" + font.getFamily(Locale.ROOT) + "'";
    }

    private static String hex(Color color) {
        return String.format(Locale.ROOT, "#%06x", color.getRGB() & 0xFFFFFF);
    }
}
