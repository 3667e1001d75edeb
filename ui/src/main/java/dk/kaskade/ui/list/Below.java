package dk.kaskade.ui.list;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.edit.Option;
import dk.kaskade.ui.edit.OptionRenderer;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.WrappedText;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JLayeredPane;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JRootPane;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;

/**
 * What stands under the cell that is being typed into: suggestions, or why what was typed cannot be. It lies over the
 * window's own content and never takes the focus.
 */
final class Below extends JPanel {
    private static final int LEAST = 260;

    private final DefaultListModel<Option> options = new DefaultListModel<>();
    private final JList<Option> list = new JList<>(options);
    private String sentence = "";

    /** @param taken runs when a suggestion is clicked */
    Below(Runnable taken) {
        super(new MigLayout("insets 4, fillx, wrap 1, gapy 0", "[grow, fill]"));
        putClientProperty("FlatLaf.style", "arc: 16; border: 1,1,1,1,$Kaskade.line2,1,16; background: $Kaskade.panel");
        list.setCellRenderer(new OptionRenderer());
        list.setFocusable(false);
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                event.consume();
            }

            @Override
            public void mouseReleased(MouseEvent event) {
                taken.run();
            }
        });
        // clicks on the rest must not fall through to the rows underneath
        addMouseListener(new MouseAdapter() {});
    }

    void suggest(JComponent cell, List<Option> found) {
        options.clear();
        found.forEach(options::addElement);
        list.setSelectedIndex(found.isEmpty() ? -1 : 0);
        sentence = "";
        fill(cell);
    }

    void refuse(JComponent cell, String why) {
        options.clear();
        sentence = why;
        fill(cell);
    }

    boolean isSuggesting() {
        return getParent() != null && !options.isEmpty();
    }

    String sentence() {
        return getParent() == null ? "" : sentence;
    }

    Optional<Option> chosen() {
        return isSuggesting() ? Optional.ofNullable(list.getSelectedValue()) : Optional.empty();
    }

    void move(int step) {
        int next = Math.max(0, Math.min(options.size() - 1, list.getSelectedIndex() + step));
        list.setSelectedIndex(next);
    }

    void close() {
        if (getParent() != null) {
            java.awt.Container parent = getParent();
            Rectangle place = getBounds();
            parent.remove(this);
            parent.repaint(place.x, place.y, place.width, place.height);
        }
    }

    private void fill(JComponent cell) {
        close();
        removeAll();
        if (!options.isEmpty()) {
            add(list);
        } else if (!sentence.isEmpty()) {
            JPanel row = new JPanel(new MigLayout("insets 4 6 4 6, gapx 8", "[][grow, fill]", "[top]"));
            row.setOpaque(false);
            row.add(new JLabel(Icons.WARNING.icon(16, Tint.ERROR)));
            row.add(new WrappedText(sentence, Type.TABLE, Tint.TEXT, LEAST), "wmin 0");
            add(row);
        } else {
            return;
        }
        show(cell);
    }

    private void show(JComponent cell) {
        JRootPane root = SwingUtilities.getRootPane(cell);
        if (root != null) {
            root.getLayeredPane().add(this, JLayeredPane.POPUP_LAYER);
            follow(cell);
        }
    }

    /** Stands under the cell again after the cell has moved, or over it where there is no room below. */
    void follow(Component cell) {
        if (!(getParent() instanceof JLayeredPane layers) || cell.getParent() == null) {
            return;
        }
        Rectangle at = SwingUtilities.convertRectangle(cell.getParent(), cell.getBounds(), layers);
        int width = Math.min(Math.max(at.width, UIScale.scale(LEAST + 60)), layers.getWidth());
        setSize(width, 10);
        validate();
        Dimension wanted = getPreferredSize();
        int gap = UIScale.scale(2);
        boolean fits = at.y + at.height + gap + wanted.height <= layers.getHeight();
        int y = fits ? at.y + at.height + gap : Math.max(0, at.y - gap - wanted.height);
        int x = Math.max(0, Math.min(at.x, layers.getWidth() - width));
        setBounds(x, y, width, wanted.height);
        validate();
        layers.repaint(x, y, width, wanted.height);
    }
}
