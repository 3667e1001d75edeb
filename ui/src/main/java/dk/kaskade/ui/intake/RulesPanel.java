package dk.kaskade.ui.intake;

import dk.kaskade.framework.TitleRule.Leads;
import dk.kaskade.intake.IntakeSettings;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.WrappedText;
import java.util.Arrays;
import java.util.List;
import javax.swing.DefaultCellEditor;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;

/** The rules that give titles their roles: in the table they can be changed, and with the buttons added, ordered and removed. */
final class RulesPanel {
    private final Import model;
    private final IntakeWords words;
    private final RulesModel rules;
    private final Grid table;
    private final JButton add;
    private final JButton remove;
    private final JButton up;
    private final JButton down;
    private List<RoleChoice> roles = List.of();

    RulesPanel(Import model, IntakeWords words) {
        this.model = model;
        this.words = words;
        rules = new RulesModel(words, model::rules);
        table = new Grid(rules, words.text("rules"));
        add = button(Icons.ADD, "rules.add", this::add);
        up = button(Icons.UP, "rules.up", () -> move(-1));
        down = button(Icons.DOWN, "rules.down", () -> move(1));
        remove = button(Icons.TRASH, "rules.remove", this::remove);
        table.width(RulesModel.MATCH, 140, 0);
        table.width(RulesModel.LEADS, 110, 0);
        table.width(RulesModel.ROLE, 184, 0);
        table.width(RulesModel.COUNT, 56, 74);
        table.setDefaultRenderer(RoleChoice.class, new RoleRenderer());
        table.setDefaultEditor(RulesModel.Led.class, leads());
        DefaultCellEditor match = new DefaultCellEditor(new JTextField());
        match.setClickCountToStart(2);
        table.setDefaultEditor(Object.class, match);
        table.getSelectionModel().addListSelectionListener(event -> enable());
    }

    private DefaultCellEditor leads() {
        DefaultCellEditor editor = new DefaultCellEditor(new JComboBox<>(Arrays.stream(Leads.values())
                .map(leads -> RulesModel.Led.of(leads, words))
                .toArray(RulesModel.Led[]::new)));
        editor.setClickCountToStart(2);
        return editor;
    }

    private JButton button(Icons icon, String key, Runnable what) {
        JButton button = new JButton(icon.icon());
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        button.setFocusable(true);
        button.setToolTipText(words.text(key));
        button.getAccessibleContext().setAccessibleName(words.text(key));
        button.addActionListener(event -> {
            settle();
            what.run();
        });
        return button;
    }

    JComponent head() {
        JPanel head = new JPanel(new MigLayout("insets 0, fillx, gapx 2", "[grow][][][][]", "[28!]"));
        head.add(Type.SECTION.label(words.text("rules")));
        head.add(add);
        head.add(up);
        head.add(down);
        head.add(remove);
        return head;
    }

    JComponent body() {
        JPanel body = new JPanel(new MigLayout("insets 0, fill, wrap 1, gapy 6", "[grow, fill]", "[grow, fill][]"));
        body.add(table.framed());
        body.add(new WrappedText(words.text("rules.about"), Type.CAPTION, Tint.TEXT2, 460), "wmin 0");
        return body;
    }

    void show(List<Integer> spoken, IntakeSettings settings) {
        int row = table.getSelectedRow();
        roles = RoleChoice.of(settings.framework());
        table.setDefaultEditor(RoleChoice.class, RolesPage.editor(settings.framework(), words));
        rules.show(settings.rules(), spoken, settings.framework());
        if (table.getSelectedRow() < 0 && rules.getRowCount() > 0) {
            select(Math.max(0, Math.min(row, rules.getRowCount() - 1)));
        }
        enable();
    }

    void settle() {
        if (table.isEditing()) {
            table.getCellEditor().stopCellEditing();
        }
    }

    private void add() {
        int row = Math.max(0, table.getSelectedRow());
        rules.add(row, roles.get(0));
        select(row);
        table.editCellAt(row, RulesModel.MATCH);
        table.getEditorComponent().requestFocusInWindow();
    }

    private void remove() {
        int row = table.getSelectedRow();
        if (row >= 0) {
            rules.remove(row);
        }
    }

    private void move(int step) {
        int row = table.getSelectedRow();
        if (row >= 0 && rules.move(row, step)) {
            select(row + step);
        }
    }

    private void select(int row) {
        table.changeSelection(row, Math.max(0, table.getSelectedColumn()), false, false);
    }

    private void enable() {
        int row = table.getSelectedRow();
        add.setEnabled(!roles.isEmpty());
        up.setEnabled(row > 0);
        down.setEnabled(row >= 0 && row < rules.getRowCount() - 1);
        remove.setEnabled(row >= 0);
    }
}
