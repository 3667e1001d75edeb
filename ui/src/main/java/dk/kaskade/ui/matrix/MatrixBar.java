package dk.kaskade.ui.matrix;

import dk.kaskade.framework.Framework;
import dk.kaskade.framework.Role;
import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Pill;
import dk.kaskade.ui.look.SearchField;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** The filters over the matrix: words, a role, the branch of the selection; and what it is sorted by. */
final class MatrixBar extends JPanel {
    /** What a person asks for here. */
    interface Handler {
        void words(String words);

        void role(@Nullable String id);

        void branch(boolean only);

        /** Back to the order of the tree. */
        void unsorted();
    }

    /**
     * An entry of the list of roles.
     *
     * @param id null for all of them
     */
    private record Choice(@Nullable String id, String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    private final transient MatrixDesk desk;
    private final SearchField words;
    private final JComboBox<Choice> roles = new JComboBox<>();
    private final Pill branch = Pill.filter("", Icons.FOCUS.icon(13, Tint.TEXT2), Tint.ACC, Tint.ACC_SOFT);
    private final Pill sorted;
    private final JLabel count = Type.CAPTION.label("", Tint.TEXT3);
    private boolean filling;

    MatrixBar(MatrixDesk desk, Handler handler) {
        super(new MigLayout("insets 6 16 6 16, fillx, hidemode 3, gapx 8", "[][][][]push[]", "[center]"));
        this.desk = desk;
        Ground.paint(this, Tint.PANEL);
        Ground.line(this, Ground.Side.BOTTOM);
        words = new SearchField(Icons.SEARCH.icon(), handler::words);
        sorted = Pill.removable("", handler::unsorted);
        sorted.setVisible(false);
        branch.addActionListener(event -> handler.branch(branch.isSelected()));
        roles.addActionListener(event -> {
            if (!filling && roles.getSelectedItem() instanceof Choice choice) {
                handler.role(choice.id());
            }
        });
        add(words, "h 26!, w 120:240:260");
        add(roles, "h 26!, w 100:180:200");
        add(branch);
        add(sorted);
        add(count);
    }

    /** Reads its texts anew, and the roles of a framework. */
    void name(Framework framework, @Nullable String role) {
        words.name(desk.text("matrix.search"));
        roles.getAccessibleContext().setAccessibleName(desk.text("matrix.role"));
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(null, desk.text("matrix.role.all")));
        for (Role each : framework.rolesByLevel()) {
            choices.add(new Choice(each.id(), each.plural().isBlank() ? each.name() : each.plural()));
        }
        filling = true;
        roles.setModel(new DefaultComboBoxModel<>(choices.toArray(Choice[]::new)));
        choices.stream().filter(c -> Objects.equals(c.id(), role)).findFirst().ifPresent(roles::setSelectedItem);
        filling = false;
    }

    void clear() {
        words.setText("");
    }

    /** Tells the branch that is or could be shown alone; null where nothing is selected. */
    void branch(@Nullable String title, boolean only) {
        branch.setSelected(only);
        branch.setEnabled(title != null);
        branch.setText(title == null ? desk.text("matrix.branch.none") : desk.text("matrix.branch", shortened(title)));
        branch.setToolTipText(title);
    }

    void sorted(@Nullable String title) {
        sorted.setVisible(title != null);
        sorted.setText(title == null ? "" : desk.text("matrix.sorted", shortened(title)));
        sorted.setToolTipText(desk.text("matrix.unsort"));
    }

    void count(int shown, int all) {
        count.setText(desk.text("matrix.count", shown, all));
    }

    private static String shortened(String title) {
        return title.length() <= 30 ? title : title.substring(0, 29).strip() + "…";
    }
}
