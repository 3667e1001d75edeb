package dk.kaskade.ui.look;

import javax.swing.Action;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** What stands where there is nothing to show: a quiet icon, one sentence and, if something can be done, one button. */
public final class EmptyState extends JPanel {
    private final JLabel sentence;

    public EmptyState(Icons icon, String text, @Nullable Action remedy) {
        super(new MigLayout("fill, wrap 1, insets 24, gapy 10", "[center]", "push[][][]push"));
        setOpaque(false);
        sentence = new WrappedText(text, Type.BODY, Tint.TEXT2, 260);
        sentence.setHorizontalAlignment(JLabel.CENTER);
        add(new JLabel(icon.icon(20, Tint.TEXT3)));
        add(sentence, "w 80:260:260");
        if (remedy != null) {
            add(new JButton(remedy), "gaptop 4");
        }
    }

    /** Says something else, as after a change of language. */
    public void say(String text) {
        sentence.setText(text);
    }
}
