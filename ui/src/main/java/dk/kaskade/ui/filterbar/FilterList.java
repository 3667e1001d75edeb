package dk.kaskade.ui.filterbar;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.filter.FilterWords;
import dk.kaskade.ui.filter.PositionFilter.Kind;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import javax.swing.ListCellRenderer;
import javax.swing.ListSelectionModel;

/**
 * What can be chosen of one kind, each with a box to tick and how many positions it fits: a list, so that thousands are no
 * more work than ten.
 */
final class FilterList {
    private final JList<Option> list;
    private final JScrollPane scroll;
    private Set<String> chosen = Set.of();

    /** One thing to choose. */
    record Option(String id, String name, int positions) {}

    /** @param toggled hears what a person ticks, or unticks */
    FilterList(FilterWords words, Kind kind, List<Option> options, Consumer<Option> toggled) {
        DefaultListModel<Option> model = new DefaultListModel<>();
        options.forEach(model::addElement);
        list = new JList<>(model);
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.getAccessibleContext().setAccessibleName(words.kind(kind));
        list.setFixedCellHeight(UIScale.scale(26));
        list.setFixedCellWidth(UIScale.scale(220));
        list.setCellRenderer(new Cell());
        list.putClientProperty(
                "FlatLaf.style",
                "background: $" + Tint.PANEL.key() + "; selectionBackground: $" + Tint.HOVER.key()
                        + "; selectionInactiveBackground: $" + Tint.PANEL.key());
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                int at = list.locationToIndex(event.getPoint());
                if (at >= 0 && list.getCellBounds(at, at).contains(event.getPoint())) {
                    toggled.accept(model.get(at));
                }
            }
        });
        list.registerKeyboardAction(
                event -> {
                    Option option = list.getSelectedValue();
                    if (option != null) {
                        toggled.accept(option);
                    }
                },
                KeyStroke.getKeyStroke(KeyEvent.VK_SPACE, 0),
                JComponent.WHEN_FOCUSED);
        scroll = new JScrollPane(list);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
    }

    JComponent component() {
        return scroll;
    }

    void choose(Set<String> ids) {
        chosen = ids;
        list.repaint();
    }

    /** A box to tick, a name that is cut where it must be, and a count at the right. */
    private final class Cell extends JPanel implements ListCellRenderer<Option> {
        private final JCheckBox box = new JCheckBox();
        private final JLabel count = Type.CAPTION.label("");

        Cell() {
            super(new BorderLayout(UIScale.scale(8), 0));
            box.putClientProperty("html.disable", true);
            box.setOpaque(false);
            add(box);
            add(count, BorderLayout.EAST);
            setBorder(BorderFactory.createEmptyBorder(0, UIScale.scale(4), 0, UIScale.scale(12)));
        }

        @Override
        public Component getListCellRendererComponent(
                JList<? extends Option> in, Option option, int index, boolean selected, boolean focus) {
            box.setText(option.name());
            box.setSelected(chosen.contains(option.id()));
            box.setEnabled(in.isEnabled());
            count.setText(Integer.toString(option.positions()));
            setBackground(selected ? in.getSelectionBackground() : in.getBackground());
            setToolTipText(option.name());
            getAccessibleContext().setAccessibleName(option.name() + ", " + option.positions());
            return this;
        }
    }
}
