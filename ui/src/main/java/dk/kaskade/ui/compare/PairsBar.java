package dk.kaskade.ui.compare;

import com.formdev.flatlaf.FlatClientProperties;
import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Segmented;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import java.awt.Component;
import java.util.List;
import java.util.Locale;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** Over framework against framework: which two, which lines, and what to say about the chosen one. */
final class PairsBar extends JPanel {
    private final transient CompareDesk desk;
    private final JComboBox<String> one = new JComboBox<>();
    private final JComboBox<String> other = new JComboBox<>();
    private final JLabel against = Type.TABLE.label("", Tint.TEXT2);
    private final JLabel count = Type.TABLE.label("", Tint.TEXT2);
    private final Segmented<Pair.Kind> kinds;
    private final JButton confirm = new JButton(Icons.CONFIRM.icon());
    private final JButton reject = new JButton(Icons.REJECT.icon());
    private final JButton link = new JButton(Icons.LINK.icon());
    private final JButton unsay = new JButton(Icons.RESET.icon());
    private final JButton undo = new JButton(Icons.UNDO.icon());
    private final JButton redo = new JButton(Icons.REDO.icon());
    private List<String> names = List.of();
    private boolean filling;

    /** What a person can do here. */
    interface Handler {
        /** Two others are to be compared. */
        void chosen();

        void kind(Pair.Kind kind);

        void confirm();

        void reject();

        /** Lets a counterpart be chosen for the point of the chosen line. */
        void link(Component under);

        void unsay();

        void undo();

        void redo();
    }

    PairsBar(CompareDesk desk, Handler handler) {
        super(new MigLayout("insets 8 16 8 16, fillx, gapx 6", "[][][]12[][]push[][][][]12[][]", "[center]"));
        this.desk = desk;
        Ground.paint(this, Tint.PANEL);
        Ground.line(this, Ground.Side.BOTTOM);
        kinds = new Segmented<>(List.of(Pair.Kind.values()), handler::kind);
        one.addActionListener(event -> chosen(handler));
        other.addActionListener(event -> chosen(handler));
        press(confirm, handler::confirm);
        press(reject, handler::reject);
        press(link, () -> handler.link(link));
        press(unsay, handler::unsay);
        press(undo, handler::undo);
        press(redo, handler::redo);
        add(one, "w 90:150:170");
        add(against);
        add(other, "w 90:150:170");
        add(kinds);
        add(count, "wmin 0");
        add(confirm);
        add(reject);
        add(link);
        add(unsay);
        add(undo);
        add(redo);
    }

    private void chosen(Handler handler) {
        if (!filling) {
            handler.chosen();
        }
    }

    private static void press(JButton button, Runnable what) {
        button.putClientProperty(FlatClientProperties.BUTTON_TYPE, FlatClientProperties.BUTTON_TYPE_TOOLBAR_BUTTON);
        button.addActionListener(event -> what.run());
    }

    void name() {
        against.setText(desk.text("pairs.against"));
        kinds.name(
                desk.text("pairs.kind"),
                kind -> desk.text("pairs.kind." + kind.name().toLowerCase(Locale.ROOT)));
        confirm.setText(desk.text("pairs.confirm"));
        confirm.setToolTipText(desk.text("pairs.confirm.tip"));
        reject.setText(desk.text("pairs.reject"));
        reject.setToolTipText(desk.text("pairs.reject.tip"));
        name(link, desk.text("pairs.link"));
        name(unsay, desk.text("pairs.unsay"));
        name(undo, desk.text("pairs.undo"));
        name(redo, desk.text("pairs.redo"));
        one.getAccessibleContext().setAccessibleName(desk.text("pairs.one"));
        other.getAccessibleContext().setAccessibleName(desk.text("pairs.other"));
    }

    private static void name(JButton button, String name) {
        button.setToolTipText(name);
        button.getAccessibleContext().setAccessibleName(name);
    }

    /** Offers the organisations; the first two that have different frameworks are chosen to begin with. */
    void show(List<Sight.Column> columns) {
        List<String> next = columns.stream()
                .map(column -> column.letter() + "  " + column.digest().name())
                .toList();
        if (next.equals(names)) {
            return;
        }
        int first = Math.max(0, one.getSelectedIndex());
        int second = other.getSelectedIndex();
        filling = true;
        names = next;
        one.removeAllItems();
        other.removeAllItems();
        names.forEach(one::addItem);
        names.forEach(other::addItem);
        one.setSelectedIndex(Math.min(first, names.size() - 1));
        other.setSelectedIndex(second >= 0 && second < names.size() ? second : different(columns));
        filling = false;
    }

    private static int different(List<Sight.Column> columns) {
        String first = columns.get(0).digest().framework().id();
        for (int i = 1; i < columns.size(); i++) {
            if (!columns.get(i).digest().framework().id().equals(first)) {
                return i;
            }
        }
        return columns.size() - 1;
    }

    int one() {
        return one.getSelectedIndex();
    }

    int other() {
        return other.getSelectedIndex();
    }

    void count(int lines) {
        count.setText(desk.text("pairs.count", lines));
    }

    /** What can be done with the chosen line. */
    void choice(boolean line, boolean pair, boolean said) {
        link.setEnabled(line);
        confirm.setEnabled(pair);
        reject.setEnabled(pair);
        unsay.setEnabled(said);
    }

    void history(boolean canUndo, boolean canRedo) {
        undo.setEnabled(canUndo);
        redo.setEnabled(canRedo);
    }
}
