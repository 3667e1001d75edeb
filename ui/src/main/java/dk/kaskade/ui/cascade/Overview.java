package dk.kaskade.ui.cascade;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.cascade.Cascade;
import dk.kaskade.cascade.Reach;
import dk.kaskade.chain.Chain;
import dk.kaskade.framework.Framework;
import dk.kaskade.framework.Role;
import dk.kaskade.ui.look.Tables;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.Wording;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.TableCellRenderer;

/** Everything that one position carries: its threads and expectations, and how many each reaches level by level. */
final class Overview extends JPanel {
    /** One thread or expectation with its reach per level, as {@link Reach} tells it. */
    private record Row(Subject subject, SortedMap<Integer, Integer> reached) {}

    private final transient Wording wording;
    private final transient Consumer<Subject> followed;
    private final JLabel title = Type.PANEL_TITLE.label("");
    private final JLabel hint = Type.TABLE.label("", Tint.TEXT2);
    private final Model model = new Model();
    private final JTable table;

    /** @param followed hears which one a person wants to see on its way down */
    Overview(Wording wording, Consumer<Subject> followed) {
        super(new BorderLayout());
        this.wording = wording;
        this.followed = followed;
        table = Tables.dress(new JTable(model));
        setOpaque(false);
        JPanel head = new JPanel(new BorderLayout(0, UIScale.scale(4)));
        head.setOpaque(false);
        head.setBorder(BorderFactory.createEmptyBorder(
                UIScale.scale(16), UIScale.scale(16), UIScale.scale(12), UIScale.scale(16)));
        head.add(title, BorderLayout.NORTH);
        head.add(hint);
        add(head, BorderLayout.NORTH);
        add(Tables.scroll(table));
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        table.getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke("ENTER"), "follow");
        table.getActionMap().put("follow", new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                follow();
            }
        });
        table.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (event.getClickCount() == 2) {
                    follow();
                }
            }
        });
    }

    private void follow() {
        int row = table.getSelectedRow();
        if (row >= 0) {
            followed.accept(model.rows.get(row).subject());
        }
    }

    /** Shows what was worked out for a position of a cascade. */
    void show(Cascade cascade, Reach reach) {
        Chain chain = cascade.carried().chain();
        model.show(chain.framework(), reach);
        int number = chain.indexOf(reach.position());
        title.setText(CascadeTexts.in(wording, "overview.title") + ": " + new PositionNames(chain).name(number));
        hint.setText(CascadeTexts.in(wording, model.rows.isEmpty() ? "overview.none" : "overview.open"));
        table.getAccessibleContext().setAccessibleName(title.getText());
        table.getColumnModel().getColumn(0).setPreferredWidth(UIScale.scale(360));
        table.getColumnModel().getColumn(0).setCellRenderer(new Plain());
        for (int column = 1; column < model.getColumnCount(); column++) {
            table.getColumnModel().getColumn(column).setCellRenderer(new ShareRenderer());
        }
        if (!model.rows.isEmpty()) {
            table.setRowSelectionInterval(0, 0);
        }
    }

    JTable table() {
        return table;
    }

    private static final class Plain extends DefaultTableCellRenderer {
        Plain() {
            putClientProperty("html.disable", true);
        }
    }

    /** The count in words and as a bar. */
    private final class ShareRenderer extends JPanel implements TableCellRenderer {
        private final JLabel told = Type.TABLE.label("");
        private Descent.Count count = new Descent.Count(0, 0);

        ShareRenderer() {
            super(new BorderLayout(UIScale.scale(8), 0));
            setBorder(BorderFactory.createEmptyBorder(0, UIScale.scale(8), 0, UIScale.scale(12)));
        }

        @Override
        public Component getTableCellRendererComponent(
                JTable in, Object value, boolean selected, boolean focus, int row, int column) {
            count = (Descent.Count) value;
            removeAll();
            told.setText(CascadeTexts.in(wording, "overview.of", count.reached(), count.of()));
            told.setForeground((count.reached() < count.of() ? Tint.GAP_TEXT : Tint.TEXT).color());
            add(told, BorderLayout.WEST);
            JPanel bar = new JPanel(new java.awt.GridBagLayout());
            bar.setOpaque(false);
            bar.add(new ReachBar(count));
            add(bar, BorderLayout.EAST);
            setBackground(selected ? in.getSelectionBackground() : in.getBackground());
            getAccessibleContext().setAccessibleName(told.getText());
            return this;
        }
    }

    /** A row for each thing carried, a column for each level below the position. */
    private final class Model extends AbstractTableModel {
        private transient List<Row> rows = List.of();
        private transient List<Integer> levels = List.of();
        private transient List<String> names = List.of();
        private transient SortedMap<Integer, Integer> of = new java.util.TreeMap<>();

        void show(Framework framework, Reach reach) {
            of = reach.of();
            levels = List.copyOf(of.keySet());
            names = levels.stream()
                    .map(level -> framework.rolesByLevel().stream()
                            .filter(role -> role.level() == level)
                            .map(Role::name)
                            .findFirst()
                            .orElse(String.valueOf(level)))
                    .toList();
            List<Row> found = new ArrayList<>();
            add(found, Subject.all(framework, Subject.Kind.THREAD), reach.threads());
            add(found, Subject.all(framework, Subject.Kind.EXPECTATION), reach.expectations());
            rows = found;
            fireTableStructureChanged();
        }

        private void add(
                List<Row> to, List<Subject> subjects, java.util.Map<String, SortedMap<Integer, Integer>> reached) {
            for (Subject subject : subjects) {
                SortedMap<Integer, Integer> far = reached.get(subject.id());
                if (far != null) {
                    to.add(new Row(subject, far));
                }
            }
        }

        @Override
        public int getRowCount() {
            return rows.size();
        }

        @Override
        public int getColumnCount() {
            return 1 + levels.size();
        }

        @Override
        public String getColumnName(int column) {
            return column == 0 ? CascadeTexts.in(wording, "overview.name") : names.get(column - 1);
        }

        @Override
        public Object getValueAt(int row, int column) {
            Row shown = rows.get(row);
            if (column == 0) {
                String kind = wording.text(
                        "cascade.kind." + shown.subject().kind().name().toLowerCase(java.util.Locale.ROOT));
                return kind + ": " + shown.subject().name();
            }
            int level = levels.get(column - 1);
            return new Descent.Count(shown.reached().getOrDefault(level, 0), of.get(level));
        }
    }
}
