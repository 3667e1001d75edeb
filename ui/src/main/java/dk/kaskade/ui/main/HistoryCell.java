package dk.kaskade.ui.main;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import java.awt.BorderLayout;
import java.awt.Component;
import javax.swing.BorderFactory;
import javax.swing.Icon;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;

/** Draws a state: a tick at the present one, what was undone pale, and where the file was saved. */
final class HistoryCell extends JPanel implements ListCellRenderer<HistoryRow> {
    private static final int ICON = 14;

    private final transient Icon here = Icons.CONFIRM.icon(ICON, Tint.ACC);
    private final transient Icon file = Icons.SAVE.icon(13, Tint.TEXT2);
    private final JLabel words = Type.BODY.label("");
    private final JLabel saved = Type.CAPTION.label("");

    HistoryCell(Bench bench) {
        super(new BorderLayout(UIScale.scale(12), 0));
        saved.setText(bench.words("history.saved"));
        saved.setIcon(file);
        words.setIconTextGap(UIScale.scale(8));
        setBorder(BorderFactory.createEmptyBorder(0, UIScale.scale(14), 0, UIScale.scale(14)));
        add(words);
        add(saved, BorderLayout.EAST);
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends HistoryRow> list, HistoryRow row, int index, boolean selected, boolean focused) {
        setBackground((selected ? Tint.ACC_SOFT : Tint.PANEL).color());
        words.setText(row.words());
        words.setToolTipText(row.words());
        words.setIcon(row.present() ? here : new Gap());
        words.setFont((row.present() ? Type.SECTION : Type.BODY).font());
        words.setForeground((row.undone() ? Tint.TEXT3 : Tint.TEXT).color());
        words.getAccessibleContext().setAccessibleDescription(row.saved() ? saved.getText() : null);
        saved.setVisible(row.saved());
        return this;
    }

    /** As wide as the tick, so that the words stand under each other. */
    private static final class Gap implements Icon {
        @Override
        public void paintIcon(Component component, java.awt.Graphics g, int x, int y) {
            // nothing stands here
        }

        @Override
        public int getIconWidth() {
            return UIScale.scale(ICON);
        }

        @Override
        public int getIconHeight() {
            return UIScale.scale(ICON);
        }
    }
}
