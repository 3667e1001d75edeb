package dk.kaskade.ui.framework;

import dk.kaskade.framework.Ground;
import dk.kaskade.ui.look.Ground.Side;
import dk.kaskade.ui.look.Pill;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiConsumer;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** What the lines of the map rest on; each ground can be hidden. */
final class MapLegend extends JPanel {
    private final JLabel title = Type.CAPTION_STRONG.label("");
    private final JLabel note = Type.CAPTION.label("", Tint.TEXT3);
    private final Map<Ground, Pill> pills = new EnumMap<>(Ground.class);

    MapLegend(BiConsumer<Ground, Boolean> shown) {
        super(new MigLayout("insets 6 16 6 16, gapx 8, hidemode 3", "[]12[][][][]push[]", "[center]"));
        dk.kaskade.ui.look.Ground.paint(this, Tint.PANEL);
        dk.kaskade.ui.look.Ground.line(this, Side.TOP);
        add(title);
        for (Ground ground : Ground.values()) {
            Pill pill = Pill.filter("", new GroundLine(ground), Tint.TEXT2, Tint.HOVER);
            pill.setSelected(true);
            pill.addActionListener(event -> shown.accept(ground, pill.isSelected()));
            pills.put(ground, pill);
            add(pill);
        }
        add(note, "wmin 0");
    }

    void name(FrameworkWords words) {
        title.setText(words.text("legend.title"));
        note.setText(words.text("legend.note"));
        note.setToolTipText(words.text("legend.note"));
        pills.forEach((ground, pill) -> {
            pill.setText(words.ground(ground));
            pill.getAccessibleContext().setAccessibleName(words.text("legend.show", words.ground(ground)));
        });
    }
}
