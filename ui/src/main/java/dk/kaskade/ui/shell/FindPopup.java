package dk.kaskade.ui.shell;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.SearchField;
import dk.kaskade.ui.look.Tables;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.Wording;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import javax.swing.AbstractAction;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.KeyStroke;
import javax.swing.ListCellRenderer;
import net.miginfocom.swing.MigLayout;

/** What was found, under the search field: the arrow keys choose, Enter goes there, and the field keeps the focus. */
final class FindPopup {
    private static final int MOST = 200;
    private static final int ROWS = 9;

    private final SearchField field;
    private final Wording wording;
    private final JPopupMenu popup = new JPopupMenu();
    private final DefaultListModel<Finder.Hit> hits = new DefaultListModel<>();
    private final JList<Finder.Hit> list = new JList<>(hits);
    private Finder finder = (words, most) -> List.of();

    FindPopup(SearchField field, Wording wording) {
        this.field = field;
        this.wording = wording;
        popup.setFocusable(false);
        popup.setLayout(new BorderLayout());
        list.setFocusable(false);
        list.setCellRenderer(new HitRenderer());
        list.setFixedCellHeight(UIScale.scale(42));
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseReleased(MouseEvent event) {
                go();
            }
        });
        bind("DOWN", () -> move(1));
        bind("UP", () -> move(-1));
        bind("ENTER", this::enter);
        bind("ESCAPE", this::leave);
    }

    void finder(Finder next) {
        finder = next;
    }

    /** Shows what some words find, as they are typed. */
    void show(String words) {
        hits.clear();
        popup.setVisible(false);
        finder.find(words, MOST).forEach(hits::addElement);
        if (words.isBlank() || !field.isShowing()) {
            return;
        }
        popup.removeAll();
        popup.add(hits.isEmpty() ? nothing(words) : Tables.scroll(list));
        list.setSelectedIndex(0);
        popup.setPreferredSize(new Dimension(
                Math.max(field.getWidth(), UIScale.scale(380)),
                UIScale.scale(12) + UIScale.scale(42) * Math.max(1, Math.min(ROWS, hits.size()))));
        popup.show(field, 0, field.getHeight() + UIScale.scale(2));
        field.requestFocusInWindow();
    }

    private JComponent nothing(String words) {
        JLabel nothing = Type.TABLE.label(wording.text("find.nothing", words), Tint.TEXT2);
        nothing.setBorder(javax.swing.BorderFactory.createEmptyBorder(0, UIScale.scale(12), 0, UIScale.scale(12)));
        return nothing;
    }

    private void move(int step) {
        if (!hits.isEmpty()) {
            int next = Math.max(0, Math.min(hits.size() - 1, list.getSelectedIndex() + step));
            list.setSelectedIndex(next);
            list.ensureIndexIsVisible(next);
        }
    }

    /** The first time to the hit that is marked, and every further time to the next one. */
    private void enter() {
        if (popup.isVisible()) {
            go();
        } else if (hits.isEmpty()) {
            show(field.getText().strip());
        } else {
            list.setSelectedIndex((list.getSelectedIndex() + 1) % hits.size());
            list.getSelectedValue().go().run();
        }
    }

    private void go() {
        if (!popup.isVisible()) {
            // Enter came before the typing had paused
            show(field.getText().strip());
        }
        Finder.Hit hit = list.getSelectedValue();
        if (hit != null && popup.isVisible()) {
            popup.setVisible(false);
            hit.go().run();
        }
    }

    private void leave() {
        if (popup.isVisible()) {
            popup.setVisible(false);
        } else if (!field.getText().isEmpty()) {
            field.setText("");
        } else {
            field.transferFocus();
        }
    }

    private void bind(String key, Runnable what) {
        field.getInputMap().put(KeyStroke.getKeyStroke(key), key);
        field.getActionMap().put(key, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                what.run();
            }
        });
    }

    /** Two lines: what it is called and where it stands. */
    private static final class HitRenderer extends JPanel implements ListCellRenderer<Finder.Hit> {
        private final JLabel icon = new JLabel();
        private final JLabel title = Type.BODY.label("");
        private final JLabel aside = Type.CAPTION.label("");

        HitRenderer() {
            super(new MigLayout("insets 3 12 3 12, gapx 10, gapy 0, fill", "[16!][grow, fill]", "[][]"));
            add(icon, "span 1 2, center");
            add(title, "wmin 0, wrap");
            add(aside, "wmin 0");
        }

        @Override
        public Component getListCellRendererComponent(
                JList<? extends Finder.Hit> in, Finder.Hit hit, int index, boolean selected, boolean focus) {
            icon.setIcon(hit.icon());
            title.setText(hit.title());
            aside.setText(hit.aside());
            setBackground((selected ? Tint.ACC_SOFT : Tint.PANEL).color());
            return this;
        }
    }
}
