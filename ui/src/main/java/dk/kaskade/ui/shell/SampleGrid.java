package dk.kaskade.ui.shell;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.Wording;
import java.awt.EventQueue;
import java.util.List;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The samples side by side, as many in a row as there is room for. */
final class SampleGrid extends JPanel {
    private static final int MOST = 3;
    private static final int CARD = 270;
    private int columns = MOST;

    SampleGrid(List<Welcome.Sample> samples, Wording wording) {
        setOpaque(false);
        arrange();
        samples.forEach(sample -> add(new SampleCard(sample, wording), "wmin 180, growy"));
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
        super.setBounds(x, y, width, height);
        int fit = Math.max(1, Math.min(MOST, width / UIScale.scale(CARD)));
        if (width > 0 && fit != columns) {
            columns = fit;
            EventQueue.invokeLater(() -> {
                arrange();
                revalidate();
            });
        }
    }

    private void arrange() {
        String equal = "[grow, fill, sg]".repeat(columns);
        MigLayout grid = new MigLayout("insets 0, gap 18 18, fillx, wrap " + columns, equal, "[fill]");
        if (getLayout() instanceof MigLayout now) {
            now.setLayoutConstraints(grid.getLayoutConstraints());
            now.setColumnConstraints(equal);
        } else {
            setLayout(grid);
        }
    }
}
