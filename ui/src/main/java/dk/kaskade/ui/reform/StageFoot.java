package dk.kaskade.ui.reform;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.paint.ChartLegend;
import dk.kaskade.ui.paint.GraphicsPen;
import dk.kaskade.ui.paint.LegendPainter;
import dk.kaskade.ui.paint.Palette;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.List;
import java.util.function.DoubleConsumer;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;
import net.miginfocom.swing.MigLayout;

/** Below the chart: what the signs mean, how many positions are hidden, and the slider from today to the proposal. */
final class StageFoot extends JPanel {
    private static final int STEPS = 100;

    private final transient ReformDesk desk;
    private final Legend legend = new Legend();
    private final JLabel counts = Type.CAPTION.label("");
    private final JPanel between;
    private final JLabel today = Type.BODY.label("", Tint.TEXT2);
    private final JLabel proposal = Type.BODY.label("");
    private final JSlider slider = new JSlider(0, STEPS, 65);

    /** @param faded hears how near to the proposal somebody looks, 0 to 1 */
    StageFoot(ReformDesk desk, DoubleConsumer faded) {
        super(new MigLayout("insets 8 12 10 12, fillx, hidemode 2", "[][grow][]", "[center]"));
        this.desk = desk;
        setOpaque(false);
        JPanel signs = Ground.card(Tint.PANEL, new MigLayout("insets 2 0 2 0", "[]", "[]"));
        signs.add(legend);
        between = Ground.card(Tint.PANEL, new MigLayout("insets 4 12 4 12, gapx 10", "[][]10[]", "[center]"));
        between.add(today);
        between.add(slider, "w 90:170:170");
        between.add(proposal);
        add(signs, "wmin 60");
        add(counts, "wmin 0");
        add(between);
        slider.addChangeListener(event -> faded.accept(slider.getValue() / (double) STEPS));
        name();
    }

    void name() {
        today.setText(desk.text("today"));
        proposal.setText(desk.text("proposal"));
        slider.getAccessibleContext().setAccessibleName(desk.text("slider"));
        slider.setToolTipText(desk.text("slider"));
    }

    JSlider slider() {
        return slider;
    }

    void face(boolean both, double share) {
        between.setVisible(both);
        slider.setValue((int) Math.round(share * STEPS));
    }

    void counts(int shown, int all, boolean only) {
        counts.setText(only ? desk.text("only.count", shown, all) : "");
    }

    void legend(ChartLegend next) {
        legend.show(next);
    }

    /** The legend by the chart's own painter. */
    private static final class Legend extends JComponent {
        private transient ChartLegend legend = new ChartLegend(List.of());

        void show(ChartLegend next) {
            legend = next;
            getAccessibleContext()
                    .setAccessibleName(String.join(
                            ", ",
                            next.entries().stream().map(ChartLegend.Entry::text).toList()));
            revalidate();
            repaint();
        }

        private LegendPainter painter() {
            return new LegendPainter(legend, 620);
        }

        @Override
        public Dimension getPreferredSize() {
            LegendPainter painter = painter();
            return new Dimension(
                    UIScale.scale((int) Math.ceil(painter.width())), UIScale.scale((int) Math.ceil(painter.height())));
        }

        @Override
        protected void paintComponent(Graphics graphics) {
            Graphics2D g = (Graphics2D) graphics.create();
            g.scale(UIScale.getUserScaleFactor(), UIScale.getUserScaleFactor());
            painter().paint(new GraphicsPen(g).smooth(true), Palette.current(), 12, 0, false);
            g.dispose();
        }

        @Override
        public javax.accessibility.AccessibleContext getAccessibleContext() {
            if (accessibleContext == null) {
                accessibleContext = new AccessibleJComponent() {};
            }
            return accessibleContext;
        }
    }
}
