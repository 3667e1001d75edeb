package dk.kaskade.ui.shell;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.Wording;
import java.awt.EventQueue;
import java.util.List;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The samples side by side, as many in a row as there is room for, but none left alone in the last. */
final class SampleGrid extends JPanel {
    private static final int MOST = 4;
    private static final int CARD = 220;
    private static final int GAP = 18;
    private final int count;
    private int columns = MOST;

    SampleGrid(List<Welcome.Sample> samples, Wording wording) {
        count = samples.size();
        setOpaque(false);
        arrange();
        samples.forEach(sample -> add(new SampleCard(sample, wording), "wmin 180, growy"));
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
        super.setBounds(x, y, width, height);
        int fit = columns(count, (width + UIScale.scale(GAP)) / UIScale.scale(CARD + GAP));
        if (width > 0 && fit != columns) {
            columns = fit;
            EventQueue.invokeLater(() -> {
                arrange();
                revalidate();
            });
        }
    }

    /** How many side by side, where so many would fit: two rows of two look better than three and one. */
    static int columns(int count, int fit) {
        int most = Math.max(1, Math.min(MOST, fit));
        return most > 2 && count > most && count % most == 1 ? most - 1 : most;
    }

    private void arrange() {
        String equal = "[grow, fill, sg]".repeat(columns);
        MigLayout grid =
                new MigLayout("insets 0, gap " + GAP + " " + GAP + ", fillx, wrap " + columns, equal, "[fill]");
        if (getLayout() instanceof MigLayout now) {
            now.setLayoutConstraints(grid.getLayoutConstraints());
            now.setColumnConstraints(equal);
        } else {
            setLayout(grid);
        }
    }
}
