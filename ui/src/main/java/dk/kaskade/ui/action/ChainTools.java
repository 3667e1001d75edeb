package dk.kaskade.ui.action;

import dk.kaskade.ui.look.Pill;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.Wording;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSeparator;
import net.miginfocom.swing.MigLayout;

/** The tools of a view that shows the chain: its lens, how deep it is shown, and the zoom. */
public final class ChainTools extends JPanel {
    private static final Map<ActionId, String> SHORT = Map.of(
            ActionId.LENS_ROLE, "lens.role",
            ActionId.LENS_GAPS, "lens.gaps",
            ActionId.LENS_SPAN, "lens.span",
            ActionId.LEVEL_1, "level.1",
            ActionId.LEVEL_2, "level.2",
            ActionId.LEVEL_3, "level.3",
            ActionId.LEVEL_4, "level.4");

    private final transient List<JLabel> names = new ArrayList<>();
    private final JPanel branch = new JPanel(new BorderLayout());
    private final JLabel zoom = Type.TABLE.label("100 %");

    public ChainTools(Actions actions, Wording wording) {
        super(new MigLayout("insets 0, fill, hidemode 2, gapx 8", "[][][][][]push[][][][][]", "[center]"));
        setOpaque(false);
        add(named(wording, "tools.lens"));
        add(choice(actions, "tools.lens", List.of(ActionId.LENS_ROLE, ActionId.LENS_GAPS, ActionId.LENS_SPAN)));
        add(bar(), "h 20!, gapx 4 4");
        add(named(wording, "tools.level"));
        add(choice(
                actions,
                "tools.level",
                List.of(ActionId.LEVEL_1, ActionId.LEVEL_2, ActionId.LEVEL_3, ActionId.LEVEL_4)));
        branch.setOpaque(false);
        add(branch);
        add(new ToolButton(actions.action(ActionId.ZOOM_OUT)));
        zoom.setHorizontalAlignment(JLabel.CENTER);
        add(zoom, "w 48!, gapx 0 0");
        add(new ToolButton(actions.action(ActionId.ZOOM_IN)));
        add(new ToolButton(actions.action(ActionId.FIT)));
    }

    /** Shows how large the chain is drawn, 1 being one to one. */
    public void zoom(double scale) {
        zoom.setText(Math.round(scale * 100) + " %");
    }

    /** Where there is little room the names go first: the choices are named for assistive technology all the same. */
    @Override
    public void setBounds(int x, int y, int width, int height) {
        super.setBounds(x, y, width, height);
        names.forEach(name -> name.setVisible(true));
        boolean room = getLayout().preferredLayoutSize(this).width <= width;
        names.forEach(name -> name.setVisible(room));
    }

    /** Tells which branch is shown alone; a click on it shows all again. Empty where all is shown. */
    public void branch(String text, Runnable all) {
        String shown = branch.getComponentCount() == 0 ? "" : ((Pill) branch.getComponent(0)).getText();
        if (!shown.equals(text)) {
            branch.removeAll();
            if (!text.isEmpty()) {
                branch.add(Pill.removable(text, all));
            }
            branch.revalidate();
            branch.repaint();
        }
    }

    private static JComponent choice(Actions actions, String nameKey, List<ActionId> ids) {
        return new ActionSegments(actions, ids, nameKey, SHORT::get);
    }

    private static JComponent bar() {
        JSeparator bar = new JSeparator(JSeparator.VERTICAL);
        bar.setPreferredSize(new Dimension(2, 20));
        return bar;
    }

    private JLabel named(Wording wording, String key) {
        JLabel label = Type.TABLE.label("", Tint.TEXT2);
        names.add(label);
        wording.follow(() -> label.setText(wording.text(key)));
        return label;
    }
}
