package dk.kaskade.ui.benchmark;

import dk.kaskade.chain.Chain;
import dk.kaskade.fixture.LargeOrganisation;
import dk.kaskade.framework.Framework;
import dk.kaskade.text.Texts;
import dk.kaskade.ui.chart.ChartPanel;
import dk.kaskade.ui.layout.ChainLayout;
import dk.kaskade.ui.layout.Layout;
import dk.kaskade.ui.layout.LayoutInput;
import dk.kaskade.ui.layout.LayoutOptions;
import dk.kaskade.ui.layout.Measures;
import dk.kaskade.ui.look.Look;
import dk.kaskade.ui.look.Theme;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.paint.ChartModel;
import dk.kaskade.ui.paint.ChartModels;
import dk.kaskade.ui.paint.Lens;
import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.swing.JComponent;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One frame of the chart on screen, beside a bare component that draws a box and a title for every card in sight. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Frame {
    private static final int WIDTH = 1600;
    private static final int HEIGHT = 1000;

    @Param({"1000", "20000"})
    public int positions;

    /** How far away it is seen from: everything at once, or cards in their full size. */
    @Param({"fit", "full"})
    public String seen = "fit";

    private final BufferedImage screen = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    private JComponent chart = new Bare(new ChainLayoutOf(List.of(), 1, 0, 0));
    private JComponent bare = chart;

    @Setup
    public void open() throws IOException {
        Look.install(Theme.LIGHT);
        Framework framework = WholeWay.framework();
        Chain chain = Chain.of(LargeOrganisation.of(positions, framework, 1), framework);
        ChartModel model = ChartModels.of(chain, List.of(), Lens.ROLE, ChartModels.Names.SHOWN, Texts.DANISH);
        ChartPanel panel = new ChartPanel(model);
        panel.unfoldAll();
        panel.setSize(WIDTH, HEIGHT);
        panel.doLayout();
        panel.fit();
        if (seen.equals("full")) {
            panel.zoomTo(1);
        }
        Layout layout = ChainLayout.of(LayoutInput.of(model.parent(), LayoutOptions.screen(WIDTH, HEIGHT)));
        double zoom = panel.zoom();
        bare = new Bare(new ChainLayoutOf(
                java.util.stream.IntStream.range(0, layout.size())
                        .mapToObj(i -> new Box(
                                (int) layout.x(i),
                                (int) layout.y(i),
                                model.card(i).title()))
                        .toList(),
                zoom,
                seen.equals("full") ? layout.width() / 2 : 0,
                seen.equals("full") ? layout.height() / 2 : 0));
        bare.setSize(WIDTH, HEIGHT);
        chart = panel;
    }

    @Benchmark
    public Object chart() {
        return paint(chart);
    }

    @Benchmark
    public Object bareComponent() {
        return paint(bare);
    }

    private Object paint(JComponent component) {
        Graphics2D g = screen.createGraphics();
        component.paint(g);
        g.dispose();
        return screen;
    }

    private record Box(int x, int y, String title) {}

    private record ChainLayoutOf(List<Box> boxes, double zoom, int left, int top) {}

    /** Walks the boxes, leaves out those that are not in sight, draws the rest without any detail. */
    private static final class Bare extends JComponent {
        private static final long serialVersionUID = 1;
        private static final Color GROUND = new Color(0xF8F9FB);
        private static final Color EDGE = new Color(0x828D9C);

        private final transient ChainLayoutOf drawing;

        Bare(ChainLayoutOf drawing) {
            this.drawing = drawing;
        }

        @Override
        protected void paintComponent(Graphics graphics) {
            Graphics2D g = (Graphics2D) graphics.create();
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setColor(GROUND);
            g.fillRect(0, 0, getWidth(), getHeight());
            g.scale(drawing.zoom(), drawing.zoom());
            g.translate(-drawing.left(), -drawing.top());
            g.setFont(Type.TABLE_STRONG.font());
            int right = (int) (getWidth() / drawing.zoom());
            int bottom = (int) (getHeight() / drawing.zoom());
            for (Box box : drawing.boxes()) {
                int x = box.x() - drawing.left();
                int y = box.y() - drawing.top();
                if (x + Measures.CARD_WIDTH > 0 && y + Measures.CARD_HEIGHT > 0 && x < right && y < bottom) {
                    g.setColor(Color.WHITE);
                    g.fillRect(box.x(), box.y(), (int) Measures.CARD_WIDTH, (int) Measures.CARD_HEIGHT);
                    g.setColor(EDGE);
                    g.drawRect(box.x(), box.y(), (int) Measures.CARD_WIDTH, (int) Measures.CARD_HEIGHT);
                    g.setColor(Color.BLACK);
                    g.drawString(box.title(), box.x() + 14, box.y() + 17);
                }
            }
            g.dispose();
        }
    }
}
