package dk.kaskade.ui.main;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.document.History;
import dk.kaskade.ui.look.Tables;
import dk.kaskade.ui.look.Type;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Point;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.SwingUtilities;

/** What was done, the newest first; a click goes to the state after a step. Arrows and Enter do the same. */
final class HistoryPopup {
    private static final int WIDTH = 420;
    private static final int ROWS = 14;

    private final Bench bench;

    HistoryPopup(Bench bench) {
        this.bench = bench;
    }

    /** Shows it under the small arrow beside undo. */
    void show() {
        bench.session().settle();
        History history = bench.session().history().orElseThrow();
        JPopupMenu popup = new JPopupMenu();
        JList<HistoryRow> list = list(HistoryRow.of(history, bench), popup);
        popup.setLayout(new BorderLayout());
        popup.add(head(), BorderLayout.NORTH);
        popup.add(scroll(list));
        Point at = place();
        popup.show(bench.frame().getRootPane(), at.x, at.y);
        // a menu takes the focus for itself when it opens; the list takes it from there
        SwingUtilities.invokeLater(list::requestFocusInWindow);
    }

    private JComponent head() {
        JPanel head = new JPanel(new BorderLayout());
        head.setOpaque(false);
        head.setBorder(BorderFactory.createEmptyBorder(
                UIScale.scale(8), UIScale.scale(14), UIScale.scale(6), UIScale.scale(14)));
        JLabel title = Type.SECTION.label(bench.words("history.title"));
        head.add(title, BorderLayout.WEST);
        head.add(Type.CAPTION.label(bench.words("history.hint")), BorderLayout.EAST);
        return head;
    }

    private JList<HistoryRow> list(List<HistoryRow> rows, JPopupMenu popup) {
        JList<HistoryRow> list = new JList<>(rows.toArray(HistoryRow[]::new));
        list.setName("history.list");
        list.getAccessibleContext().setAccessibleName(bench.words("history.title"));
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setCellRenderer(new HistoryCell(bench));
        list.setFixedCellHeight(UIScale.scale(32));
        int now = now(rows);
        list.setSelectedIndex(now);
        list.setVisibleRowCount(Math.min(ROWS, rows.size()));
        Runnable go = () -> {
            HistoryRow chosen = list.getSelectedValue();
            popup.setVisible(false);
            if (chosen != null) {
                bench.session().goTo(chosen.steps());
            }
        };
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseReleased(MouseEvent event) {
                if (list.locationToIndex(event.getPoint()) >= 0) {
                    go.run();
                }
            }
        });
        list.getInputMap().put(KeyStroke.getKeyStroke("ENTER"), "go");
        list.getActionMap().put("go", new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                go.run();
            }
        });
        return list;
    }

    private static int now(List<HistoryRow> rows) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).present()) {
                return i;
            }
        }
        return 0;
    }

    private static JScrollPane scroll(JList<HistoryRow> list) {
        JScrollPane scroll = Tables.scroll(list);
        Dimension size = list.getPreferredScrollableViewportSize();
        scroll.setPreferredSize(new Dimension(UIScale.scale(WIDTH), size.height + UIScale.scale(6)));
        list.ensureIndexIsVisible(list.getSelectedIndex());
        return scroll;
    }

    private Point place() {
        Component arrow = find(bench.frame().getRootPane());
        if (arrow == null) {
            return new Point(UIScale.scale(16), UIScale.scale(80));
        }
        return SwingUtilities.convertPoint(
                arrow,
                -UIScale.scale(64),
                arrow.getHeight() + UIScale.scale(4),
                bench.frame().getRootPane());
    }

    private static @org.jspecify.annotations.Nullable Component find(java.awt.Container in) {
        for (Component part : in.getComponents()) {
            if ("history".equals(part.getName()) && part.isShowing()) {
                return part;
            }
            Component inner = part instanceof java.awt.Container container ? find(container) : null;
            if (inner != null) {
                return inner;
            }
        }
        return null;
    }
}
