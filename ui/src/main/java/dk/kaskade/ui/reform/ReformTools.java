package dk.kaskade.ui.reform;

import com.formdev.flatlaf.FlatClientProperties;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Segmented;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import java.awt.Component;
import java.util.List;
import java.util.Locale;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The view's own part of the tool bar: what is held against what, how it is seen, the zoom. */
final class ReformTools extends JPanel {
    private final transient ReformDesk desk;
    private final JLabel today = Type.TABLE.label("", Tint.TEXT2);
    private final JComboBox<TodayChoice> choice = new JComboBox<>();
    private final JLabel proposal = Type.TABLE_STRONG.label("");
    private final Segmented<ReformStage.Face> faces;
    private final JCheckBox only = new JCheckBox();
    private final JLabel zoom = Type.TABLE.label("100 %");
    private final JButton smaller;
    private final JButton larger;
    private final JButton fit;
    private boolean filling;

    /** What a person chooses here. */
    interface Handler {
        void today(TodayChoice choice);

        void face(ReformStage.Face face);

        void onlyChanges(boolean only);

        void zoom(int steps);

        void fit();
    }

    ReformTools(ReformDesk desk, Handler handler) {
        super(new MigLayout("insets 0, fillx, gapx 8, hidemode 3", "[][][][]12[]12[]16:push[][][][]", "[center]"));
        this.desk = desk;
        setOpaque(false);
        faces = new Segmented<>(List.of(ReformStage.Face.values()), handler::face);
        faces.choose(ReformStage.Face.BOTH);
        smaller = button(Icons.ZOOM_OUT, () -> handler.zoom(-1));
        larger = button(Icons.ZOOM_IN, () -> handler.zoom(1));
        fit = button(Icons.FIT, handler::fit);
        choice.addActionListener(event -> {
            if (!filling && choice.getSelectedItem() instanceof TodayChoice chosen) {
                handler.today(chosen);
            }
        });
        only.addActionListener(event -> handler.onlyChanges(only.isSelected()));
        only.setOpaque(false);
        Type.TABLE.on(only, Tint.TEXT);
        add(today);
        add(choice, "wmin 60, wmax 300, shrinkprio 300");
        add(new JLabel(Icons.FORWARD.icon(14, Tint.TEXT3)));
        add(proposal, "wmin 0, wmax 200, shrinkprio 200");
        add(faces);
        add(only);
        add(smaller);
        add(zoom);
        add(larger);
        add(fit);
        name();
    }

    private static JButton button(Icons icon, Runnable what) {
        JButton button = new JButton(icon.icon());
        button.putClientProperty(FlatClientProperties.BUTTON_TYPE, FlatClientProperties.BUTTON_TYPE_TOOLBAR_BUTTON);
        button.addActionListener(event -> what.run());
        return button;
    }

    void name() {
        today.setText(desk.text("today"));
        choice.getAccessibleContext().setAccessibleName(desk.text("tools.today"));
        choice.setToolTipText(desk.text("tools.today"));
        only.setText(desk.text("tools.only"));
        faces.name(
                desk.text("tools.face"),
                one -> desk.text("tools.face." + one.name().toLowerCase(Locale.ROOT)));
        name(smaller, desk.text("tools.smaller"));
        name(larger, desk.text("tools.larger"));
        name(fit, desk.text("tools.fit"));
    }

    private static void name(JButton button, String name) {
        button.setToolTipText(name);
        button.getAccessibleContext().setAccessibleName(name);
    }

    void zoom(double now) {
        zoom.setText(Math.round(now * 100) + " %");
    }

    /** Shows what there is to choose, and what is chosen. */
    void show(List<TodayChoice> choices, TodayChoice chosen, String proposed) {
        filling = true;
        choice.removeAllItems();
        choices.forEach(choice::addItem);
        choices.stream().filter(chosen::isSame).findFirst().ifPresent(choice::setSelectedItem);
        filling = false;
        proposal.setText(own(chosen, proposed));
        proposal.setToolTipText(proposed);
    }

    /** What a proposal is called beyond the name of what it was made from, which stands beside it. */
    private static String own(TodayChoice chosen, String proposed) {
        Organisation before = chosen.now();
        String start = before == null ? "" : before.name();
        if (start.isBlank() || !proposed.startsWith(start)) {
            return proposed;
        }
        String rest = proposed.substring(start.length()).replaceFirst("^[^\\p{L}\\p{N}(]+", "");
        return rest.isBlank() ? proposed : rest.substring(0, 1).toUpperCase(Locale.ROOT) + rest.substring(1);
    }

    Segmented<ReformStage.Face> faces() {
        return faces;
    }

    JCheckBox only() {
        return only;
    }

    JComboBox<TodayChoice> choice() {
        return choice;
    }

    /** Nothing stands here while there is no proposal to be seen. */
    void showAll(boolean on) {
        for (Component each : getComponents()) {
            each.setVisible(on);
        }
    }
}
