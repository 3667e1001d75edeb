package dk.kaskade.ui.shell;

import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** A bar over the views that stays until it is answered, and stops nobody from going on. */
final class NoticeBar extends JPanel {
    NoticeBar() {
        super(new MigLayout("insets 6 16 6 12, fillx, gapx 8", "[][0:0, grow, fill][][][][]", "[center]"));
        Ground.paint(this, Tint.GAP_SOFT);
        Ground.line(this, Ground.Side.BOTTOM);
        setVisible(false);
    }

    void show(Optional<Notice> notice) {
        removeAll();
        notice.ifPresent(this::fill);
        setVisible(notice.isPresent());
        revalidate();
        repaint();
    }

    private void fill(Notice notice) {
        add(new JLabel(Icons.WARNING.icon(16, Tint.GAP_TEXT)));
        JLabel text = Type.BODY.label(notice.text());
        text.setToolTipText(notice.text());
        add(text, "wmin 0");
        for (Notice.Choice choice : notice.choices()) {
            JButton button = new JButton(choice.name());
            button.addActionListener(event -> choice.run().run());
            add(button);
        }
    }
}
