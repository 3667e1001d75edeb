package dk.kaskade.ui.shell;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.view.ViewFactory;
import java.awt.Dimension;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.ButtonGroup;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The views in the centre, one under the other at the left edge, and the settings at the foot. */
final class Rail extends JPanel {
    private final transient Map<String, RailButton> buttons = new LinkedHashMap<>();

    Rail(List<ViewFactory> views, Wording wording, Consumer<String> chosen, Consumer<JComponent> settings) {
        super(new MigLayout("insets 8 6 8 6, wrap 1, gapy 2", "[56!, fill]", ""));
        Ground.paint(this, Tint.WIN);
        Ground.line(this, Ground.Side.RIGHT);
        ButtonGroup group = new ButtonGroup();
        for (ViewFactory view : views) {
            RailButton button = new RailButton(view.icon());
            button.addActionListener(event -> chosen.accept(view.id()));
            wording.follow(() -> button.name(view.title(wording)));
            group.add(button);
            buttons.put(view.id(), button);
            add(button, "w 56!, h 51!");
        }
        RailButton button = new RailButton(Icons.SETTINGS);
        wording.follow(() -> button.name(wording.text("rail.settings")));
        button.addActionListener(event -> {
            button.setSelected(false);
            settings.accept(button);
        });
        add(button, "w 56!, h 51!, pushy, bottom");
        setPreferredSize(new Dimension(UIScale.scale(68), 0));
    }

    /** Shows which view is in the centre. */
    void choose(String id) {
        RailButton button = buttons.get(id);
        if (button != null) {
            button.setSelected(true);
        }
    }

    /** Shows a count at a view; none for 0. */
    void badge(String id, int count) {
        RailButton button = buttons.get(id);
        if (button != null) {
            button.badge(count);
        }
    }
}
