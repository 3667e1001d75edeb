package dk.kaskade.ui.action;

import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.Wording;
import java.awt.Component;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSeparator;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** The tools of a view that shows the chain: its lens, how deep it is shown, the filter, and the zoom. */
public final class ChainTools extends JPanel {
    private static final List<ActionId> LEVELS = List.of(
            ActionId.LEVEL_1, ActionId.LEVEL_2, ActionId.LEVEL_3, ActionId.LEVEL_4, ActionId.LEVEL_5, ActionId.LEVEL_6);
    private static final Map<ActionId, String> SHORT = Map.of(
            ActionId.LEVEL_1, "level.1",
            ActionId.LEVEL_2, "level.2",
            ActionId.LEVEL_3, "level.3",
            ActionId.LEVEL_4, "level.4",
            ActionId.LEVEL_5, "level.5",
            ActionId.LEVEL_6, "level.6");

    private final transient List<JComponent> names = new ArrayList<>();
    private final transient List<JComponent> depth = new ArrayList<>();
    private final LensTools lenses;
    private final ActionSegments levels;
    private final ToolButton filter;
    private transient @Nullable Dimension wide;
    private final JLabel zoom = Type.TABLE.label("100 %");

    /** Something a lens can look at. */
    public record Choice(String id, String name, boolean on) {}

    public ChainTools(Actions actions, Wording wording) {
        super(new MigLayout("insets 0, fillx, hidemode 3, gapx 8", "", "[center]"));
        setOpaque(false);
        lenses = new LensTools(actions, wording);
        levels = new ActionSegments(actions, LEVELS, "tools.level", SHORT::get);
        filter = new ToolButton(actions.action(ActionId.FILTER));
        add(named(wording, "tools.lens"));
        add(lenses);
        JComponent bar = bar();
        add(bar, "h 20!, gapx 4 4");
        JLabel level = named(wording, "tools.level");
        add(level);
        add(levels);
        depth.addAll(List.of(bar, levels));
        add(filter);
        add(zooming(actions), "pushx, alignx right");
    }

    private JComponent zooming(Actions actions) {
        JPanel group = new JPanel(new MigLayout("insets 0, gapx 4", "", "[center]"));
        group.setOpaque(false);
        group.add(new ToolButton(actions.action(ActionId.ZOOM_OUT)));
        zoom.setHorizontalAlignment(JLabel.CENTER);
        group.add(zoom, "w 48!, gapx 0 0");
        group.add(new ToolButton(actions.action(ActionId.ZOOM_IN)));
        group.add(new ToolButton(actions.action(ActionId.FIT)));
        return group;
    }

    /** Shows how large the chain is drawn, 1 being one to one. */
    public void zoom(double scale) {
        zoom.setText(Math.round(scale * 100) + " %");
    }

    /** Shows as many levels as there are to choose between; none where there is but one. */
    public void levels(int count) {
        for (int i = 0; i < LEVELS.size(); i++) {
            levels.show(LEVELS.get(i), i < count);
        }
        depth.forEach(part -> part.setVisible(count > 1));
        changed();
    }

    /** What the lens that is on can look at, and who hears what is chosen. */
    public void subjects(List<Choice> all, Consumer<String> chosen) {
        lenses.subjects(all, chosen);
        changed();
    }

    /** Where the filter's sheet is to come from. */
    public Component filterButton() {
        return filter;
    }

    /** Where there is little room the names go first, being told to assistive technology all the same, then the lenses fold. */
    @Override
    public void setBounds(int x, int y, int width, int height) {
        super.setBounds(x, y, width, height);
        fit();
    }

    /** That with all names and lenses side by side: what stands beside the tools gives way first. */
    @Override
    public Dimension getPreferredSize() {
        return wide == null ? super.getPreferredSize() : new Dimension(wide);
    }

    private void fit() {
        names(true);
        lenses.narrow(false);
        wide = measured();
        if (getWidth() > 0 && !fits()) {
            names(false);
            lenses.narrow(!fits());
            measured();
        }
    }

    /** Something else stands in the bar: whoever holds it has to ask anew how wide it is. */
    private void changed() {
        fit();
        revalidate();
    }

    private void names(boolean shown) {
        boolean choosing = levels.isVisible();
        names.get(0).setVisible(shown);
        names.get(1).setVisible(shown && choosing);
    }

    private boolean fits() {
        return measured().width <= getWidth();
    }

    /** A layout that is invalid already is not told of what was hidden since, so it is told here. */
    private Dimension measured() {
        ((MigLayout) getLayout()).invalidateLayout(this);
        return getLayout().preferredLayoutSize(this);
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
