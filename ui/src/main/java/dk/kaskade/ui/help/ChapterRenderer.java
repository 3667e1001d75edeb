package dk.kaskade.ui.help;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import java.awt.Component;
import javax.swing.BorderFactory;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JLabel;
import javax.swing.JList;

/** A heading in the contents; a part of a chapter stands further in. */
final class ChapterRenderer extends DefaultListCellRenderer {
    @Override
    public Component getListCellRendererComponent(
            JList<?> list, Object value, int index, boolean selected, boolean focus) {
        JLabel label = (JLabel) super.getListCellRendererComponent(list, value, index, selected, focus);
        Chapter chapter = (Chapter) value;
        boolean part = chapter.level() > 1;
        label.setText(chapter.title());
        label.setToolTipText(chapter.title());
        label.setFont((part ? Type.TABLE : Type.TABLE_STRONG).font());
        label.setForeground((part ? Tint.TEXT2 : Tint.TEXT).color());
        label.setBackground((selected ? Tint.ACC_SOFT : Tint.WIN).color());
        int top = UIScale.scale(part ? 3 : 8);
        label.setBorder(BorderFactory.createEmptyBorder(top, UIScale.scale(part ? 20 : 6), UIScale.scale(3), 0));
        return label;
    }
}
