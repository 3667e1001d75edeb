package dk.kaskade.ui.intake;

import dk.kaskade.ui.look.Chip;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.WrappedText;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.JPanel;
import javax.swing.JRadioButton;
import net.miginfocom.swing.MigLayout;

/** One answer to choose, in as many lines as it needs. */
final class AnswerRow extends JPanel {
    private final JRadioButton button = new JRadioButton();

    /** @param remark a word about it, as that it is proposed; empty = none */
    AnswerRow(String sentence, String remark, Runnable chosen) {
        super(new MigLayout("insets 2 0 2 0, fillx, gapx 6", "[][0:0, grow, fill][]", "[top]"));
        setOpaque(false);
        button.setOpaque(false);
        button.getAccessibleContext().setAccessibleName(remark.isEmpty() ? sentence : sentence + " (" + remark + ")");
        button.addActionListener(event -> chosen.run());
        WrappedText words = new WrappedText(sentence, Type.BODY, Tint.TEXT, 560);
        words.setLabelFor(button);
        words.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                button.requestFocusInWindow();
                button.doClick(0);
            }
        });
        add(button);
        add(words);
        if (!remark.isEmpty()) {
            add(Chip.soft(remark, null, Tint.NOTE, Tint.NOTE_SOFT));
        }
    }

    JRadioButton button() {
        return button;
    }
}
