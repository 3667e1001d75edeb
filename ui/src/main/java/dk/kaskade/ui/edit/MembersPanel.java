package dk.kaskade.ui.edit;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.SearchField;
import dk.kaskade.ui.look.SectionHeading;
import dk.kaskade.ui.look.Tables;
import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.event.ActionEvent;
import java.util.Arrays;
import java.util.List;
import javax.swing.AbstractAction;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.table.DefaultTableCellRenderer;
import net.miginfocom.swing.MigLayout;

/** Who is in a community: every position with a tick, found by typing; the space bar ticks all that are selected. */
final class MembersPanel extends JPanel {
    private static final int[] WIDTHS = {52, 150, 170, 150};

    private final RegisterDesk desk;
    private final MembersModel model;
    private final JTable table;
    private final SectionHeading heading;
    private final JButton team;

    MembersPanel(RegisterDesk desk) {
        super(new MigLayout("insets 0, fill, wrap 3, gapx 12, gapy 8", "[grow, fill][][]", "[][][grow, fill]"));
        this.desk = desk;
        setOpaque(false);
        model = new MembersModel(desk);
        table = Tables.dress(new JTable(model));
        heading = new SectionHeading(desk.text("members"));
        team = new JButton(desk.text("members.team"), Icons.PEOPLE.icon());
        team.setToolTipText(desk.text("members.team.hint"));
        team.addActionListener(event -> addTeam());
        SearchField search = new SearchField(Icons.SEARCH.icon(), model::search);
        search.name(desk.text("members.search"));
        JCheckBox only = new JCheckBox(desk.text("members.only"));
        only.addActionListener(event -> model.onlyMembers(only.isSelected()));
        dress();
        add(heading, "span, growx, wmin 0");
        add(search, "wmin 0");
        add(only);
        add(team);
        JScrollPane scroll = new JScrollPane(table);
        scroll.getVerticalScrollBar().setUnitIncrement(UIScale.scale(27));
        add(scroll, "span, grow, wmin 0, hmin 120, h 120:260:");
    }

    private void dress() {
        table.setRowHeight(UIScale.scale(27));
        table.getAccessibleContext().setAccessibleName(desk.text("members"));
        table.setDefaultRenderer(String.class, new Plain());
        for (int column = 0; column < WIDTHS.length; column++) {
            table.getColumnModel().getColumn(column).setPreferredWidth(UIScale.scale(WIDTHS[column]));
        }
        table.getColumnModel().getColumn(MembersModel.TICK).setMaxWidth(UIScale.scale(WIDTHS[0]));
        // the tab key leads on to the next field, as it does everywhere else in a dialog
        table.setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        table.setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
        table.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke("SPACE"), "tick");
        table.getActionMap().put("tick", new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                tick();
            }
        });
        table.getSelectionModel().addListSelectionListener(event -> know());
    }

    JTable table() {
        return table;
    }

    /** Shows another community. */
    void start(String community) {
        model.start(community);
        know();
    }

    void refresh() {
        model.refresh();
        know();
    }

    private List<MembersModel.Row> selected() {
        return Arrays.stream(table.getSelectedRows()).mapToObj(model::row).toList();
    }

    private void tick() {
        if (!selected().isEmpty()) {
            say(model.toggle(selected()));
        }
    }

    private void addTeam() {
        if (selected().size() == 1) {
            say(model.join(model.leaderAndReports(selected().get(0))));
        }
    }

    private void say(String refused) {
        if (!refused.isEmpty()) {
            desk.say(refused);
        }
    }

    private void know() {
        heading.aside(desk.text("members.count", model.memberCount()));
        List<MembersModel.Row> rows = selected();
        team.setEnabled(rows.size() == 1 && model.hasTeam(rows.get(0)));
    }

    /** A cell of words, none of them read as HTML. */
    private static final class Plain extends DefaultTableCellRenderer {
        Plain() {
            putClientProperty("html.disable", true);
        }

        @Override
        public Component getTableCellRendererComponent(
                JTable table, Object value, boolean selected, boolean focus, int row, int column) {
            super.getTableCellRendererComponent(table, value, selected, focus, row, column);
            setToolTipText(String.valueOf(value));
            return this;
        }
    }
}
