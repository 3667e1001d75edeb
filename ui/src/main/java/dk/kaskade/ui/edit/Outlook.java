package dk.kaskade.ui.edit;

import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.WrappedText;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** A form, and under it what its answers would do: in a sentence, and in gaps closed and opened; or why they cannot be done. */
final class Outlook extends JPanel {
    private static final int WIDTH = 540;

    private final JLabel sentence = new WrappedText(" ", Type.TABLE_STRONG, Tint.TEXT, WIDTH);
    private final JLabel refusal = new WrappedText("", Type.TABLE, Tint.ERROR, WIDTH);
    private final JLabel brings = Type.TABLE.label(" ", Tint.TEXT2);

    Outlook(String what, JComponent form) {
        super(new MigLayout("insets 0, fillx, wrap 1, gapy 0, hidemode 3", "[grow, fill, 540::]"));
        setOpaque(false);
        add(new WrappedText(what, Type.TABLE, Tint.TEXT2, WIDTH), "wmin 0");
        add(form, "wmin 0, gaptop 6");
        add(sentence, "wmin 0, gaptop 18");
        add(refusal, "wmin 0, gaptop 2");
        add(brings, "wmin 0, gaptop 2");
        refusal.setVisible(false);
    }

    void does(String words) {
        sentence.setText(words.isEmpty() ? " " : words);
        refusal.setVisible(false);
        brings.setVisible(true);
        brings.setText(" ");
    }

    void refuses(String why) {
        sentence.setText(" ");
        refusal.setText(why);
        refusal.setVisible(true);
        brings.setVisible(false);
    }

    void brings(String words) {
        brings.setText(words);
    }
}
