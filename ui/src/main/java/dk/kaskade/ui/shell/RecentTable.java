package dk.kaskade.ui.shell;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.SeverityMark;
import dk.kaskade.ui.look.Tables;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.Wording;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.DefaultTableCellRenderer;

/** The files that were open lately, as a table: a double click or Enter opens one. */
final class RecentTable extends JPanel {
    private static final int ROW = 42;

    RecentTable(List<RecentFile> files, Consumer<Path> open, Wording wording) {
        super(new BorderLayout());
        putClientProperty("FlatLaf.style", "background: $Kaskade.panel; arc: 16; border: 2,2,2,2,$Kaskade.line,1,16");
        JTable table = new JTable(new Model(files, wording, LocalDateTime.now()));
        table.setRowHeight(UIScale.scale(ROW));
        table.setOpaque(false);
        // the figures of the last head stand as far from the edge as those under it
        table.getTableHeader().putClientProperty("FlatLaf.style", "cellMargins: 2,14,2,14");
        Tables.dress(table);
        table.setSelectionMode(javax.swing.ListSelectionModel.SINGLE_SELECTION);
        table.getAccessibleContext().setAccessibleName(wording.text("welcome.recent"));
        columns(table);
        opening(table, () -> {
            if (table.getSelectedRow() >= 0) {
                open.accept(files.get(table.getSelectedRow()).path());
            }
        });
        add(table.getTableHeader(), BorderLayout.NORTH);
        add(table);
    }

    private static void columns(JTable table) {
        int[] widths = {360, 300, 160, 90, 80};
        for (int i = 0; i < widths.length; i++) {
            table.getColumnModel().getColumn(i).setPreferredWidth(UIScale.scale(widths[i]));
            table.getColumnModel().getColumn(i).setMinWidth(UIScale.scale(i < 2 ? 120 : 96));
            table.getColumnModel().getColumn(i).setCellRenderer(new Cell(i));
        }
        for (int i = 3; i < widths.length; i++) {
            Tables.figures(table, i);
        }
    }

    private static void opening(JTable table, Runnable open) {
        table.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke("ENTER"), "open");
        table.getActionMap().put("open", new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                open.run();
            }
        });
        table.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (event.getClickCount() == 2) {
                    open.run();
                }
            }
        });
    }

    /** Name, folder, when, how many positions, how many gaps. */
    private static final class Model extends AbstractTableModel {
        private static final List<String> HEADS =
                List.of("recent.name", "recent.folder", "recent.opened", "recent.positions", "recent.gaps");
        private final transient List<RecentFile> files;
        private final transient Wording wording;
        private final transient LocalDateTime now;

        Model(List<RecentFile> files, Wording wording, LocalDateTime now) {
            this.files = files;
            this.wording = wording;
            this.now = now;
        }

        @Override
        public int getRowCount() {
            return files.size();
        }

        @Override
        public int getColumnCount() {
            return HEADS.size();
        }

        @Override
        public String getColumnName(int column) {
            return wording.text(HEADS.get(column));
        }

        @Override
        public Object getValueAt(int row, int column) {
            RecentFile file = files.get(row);
            return switch (column) {
                case 0 -> file.name();
                case 1 -> RecentTime.folder(file.path());
                case 2 -> RecentTime.of(file.opened(), now, wording);
                case 3 -> wording.number(file.positions());
                default -> wording.number(file.gaps());
            };
        }
    }

    /** A cell by its column: the name strong with an icon, figures at the right, gaps with their mark. */
    private static final class Cell extends DefaultTableCellRenderer {
        private final int column;

        Cell(int column) {
            this.column = column;
            setHorizontalAlignment(column < 3 ? LEADING : TRAILING);
            setIconTextGap(column == 0 ? 12 : 6);
            putClientProperty("html.disable", true);
        }

        @Override
        public Component getTableCellRendererComponent(
                JTable table, Object value, boolean selected, boolean focus, int row, int at) {
            super.getTableCellRendererComponent(table, value, selected, false, row, at);
            setFont((column == 0 ? Type.TABLE_STRONG : Type.TABLE).font());
            setBorder(BorderFactory.createEmptyBorder(0, UIScale.scale(14), 0, UIScale.scale(14)));
            setForeground((column == 1 || column == 2 ? Tint.TEXT2 : Tint.TEXT).color());
            setBackground((selected ? table.hasFocus() ? Tint.ACC_SOFT : Tint.HOVER : Tint.PANEL).color());
            setIcon(
                    switch (column) {
                        case 0 -> Icons.CHAIN.icon();
                        case 4 -> new SeverityMark(SeverityMark.Kind.GAP, 12);
                        default -> null;
                    });
            return this;
        }
    }
}
