package dk.kaskade.ui.cascade;

import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Segmented;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Wording;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** Under the lanes: what the lines mean, and which boxes are shown. */
final class LanesFoot extends JPanel {
    private final CascadeLegend legend = new CascadeLegend();
    private final Segmented<Boolean> breaks;
    private final JCheckBox together = new JCheckBox();
    private final JButton branch = new JButton(Icons.CLOSE.icon(10, Tint.TEXT2));

    /** @param all shows all branches again */
    LanesFoot(Consumer<Boolean> onlyBreaks, Consumer<Boolean> alikeTogether, Runnable all) {
        super(new MigLayout("insets 4 0 4 12, fillx, gapx 10, hidemode 3", "[grow, fill][][][]", "[center]"));
        Ground.paint(this, Tint.CANVAS);
        Ground.line(this, Ground.Side.TOP);
        breaks = new Segmented<>(List.of(false, true), onlyBreaks);
        together.setSelected(true);
        together.setOpaque(false);
        together.addActionListener(event -> alikeTogether.accept(together.isSelected()));
        branch.setHorizontalTextPosition(JButton.LEADING);
        branch.putClientProperty("JButton.buttonType", "roundRect");
        branch.addActionListener(event -> all.run());
        branch.setVisible(false);
        add(legend, "wmin 0");
        add(branch, "wmax 260");
        add(breaks);
        add(together);
    }

    void name(Wording wording) {
        legend.name(wording);
        breaks.name(
                CascadeTexts.in(wording, "show"), only -> CascadeTexts.in(wording, only ? "show.breaks" : "show.all"));
        together.setText(CascadeTexts.in(wording, "together"));
        branch.setToolTipText(CascadeTexts.in(wording, "branch.leave"));
    }

    /** Shows what is on. */
    void show(boolean onlyBreaks, boolean alikeTogether, @Nullable String branchName) {
        breaks.choose(onlyBreaks);
        together.setSelected(alikeTogether);
        branch.setText(branchName);
        branch.setVisible(branchName != null);
    }
}
