package dk.kaskade.ui.intake;

import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The steps at the left: where one is, what each has come to, and the way to those that can be reached. */
final class StepRail extends JPanel {
    private static final int WIDTH = 196;

    private final Map<Step, StepRow> rows = new EnumMap<>(Step.class);

    /** @param go hears which step a person wants to see */
    StepRail(IntakeWords words, Consumer<Step> go) {
        super(new MigLayout("insets 20 12 16 12, wrap 1, gapy 2", "[" + WIDTH + "!, fill]"));
        Ground.paint(this, Tint.WIN);
        Ground.line(this, Ground.Side.RIGHT);
        getAccessibleContext().setAccessibleName(words.text("steps"));
        add(Type.CAPTION_STRONG.label(words.text("steps"), Tint.TEXT2), "gapleft 10, gapbottom 6");
        for (Step step : Step.values()) {
            StepRow row = new StepRow(step, words, () -> go.accept(step));
            rows.put(step, row);
            add(row);
        }
    }

    /**
     * Shows how one step stands.
     *
     * @param outcome what it has come to, in a few words; empty where it is not known
     * @param open    something is left to be looked at
     */
    void show(Step step, boolean here, boolean reachable, String outcome, boolean open) {
        rows.get(step).show(here, reachable, outcome, open);
    }
}
