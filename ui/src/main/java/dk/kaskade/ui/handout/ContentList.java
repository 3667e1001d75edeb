package dk.kaskade.ui.handout;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.Wording;
import java.awt.Component;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import javax.swing.ListSelectionModel;
import net.miginfocom.swing.MigLayout;

/** What can be handed out, each with a line about what it is good for. */
final class ContentList extends JList<Content> {
    ContentList(Wording wording, List<Content> contents, Consumer<Content> chosen) {
        super(contents.toArray(Content[]::new));
        setName("handout.contents");
        setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        setCellRenderer(new Cell(wording));
        setBackground(Tint.CANVAS.color());
        getAccessibleContext().setAccessibleName(Words.text(wording, "handout.contents"));
        addListSelectionListener(event -> {
            if (!event.getValueIsAdjusting() && getSelectedValue() != null) {
                chosen.accept(getSelectedValue());
            }
        });
    }

    /** Two lines beside an icon. */
    private static final class Cell extends JPanel implements ListCellRenderer<Content> {
        private final transient Wording wording;
        private final JLabel icon = new JLabel();
        private final JLabel name = Type.BODY.label("");
        private final JLabel about = Type.CAPTION.label("");

        Cell(Wording wording) {
            super(new MigLayout("insets 0, gapx 12, gapy 1", "[16!][grow, fill]", "[][]"));
            this.wording = wording;
            int side = UIScale.scale(14);
            int end = UIScale.scale(8);
            setBorder(BorderFactory.createEmptyBorder(end, side, end, side));
            add(icon, "spany 2, top, gaptop 2");
            add(name, "wmin 0, wrap");
            add(about, "wmin 0");
        }

        @Override
        public Component getListCellRendererComponent(
                JList<? extends Content> list, Content content, int index, boolean selected, boolean focused) {
            setBackground((selected ? Tint.ACC_SOFT : Tint.CANVAS).color());
            icon.setIcon(content.icon().icon(16, selected ? Tint.ACC : Tint.TEXT2));
            name.setText(Words.text(wording, content.key()));
            name.setForeground(Tint.TEXT.color());
            about.setText(Words.text(wording, content.key() + ".about"));
            about.setForeground(Tint.TEXT2.color());
            getAccessibleContext().setAccessibleName(name.getText() + ", " + about.getText());
            return this;
        }
    }
}
