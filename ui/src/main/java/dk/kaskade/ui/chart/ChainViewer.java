package dk.kaskade.ui.chart;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.paint.ChartPainter;
import dk.kaskade.ui.paint.ChartScene;
import dk.kaskade.ui.paint.GraphicsPen;
import dk.kaskade.ui.paint.Highlights;
import dk.kaskade.ui.paint.Palette;
import dk.kaskade.ui.paint.Stamps;
import edu.uci.ics.jung.algorithms.layout.Layout;
import edu.uci.ics.jung.algorithms.layout.StaticLayout;
import edu.uci.ics.jung.graph.DirectedSparseGraph;
import edu.uci.ics.jung.graph.Graph;
import edu.uci.ics.jung.visualization.DefaultVisualizationModel;
import edu.uci.ics.jung.visualization.Layer;
import edu.uci.ics.jung.visualization.RenderContext;
import edu.uci.ics.jung.visualization.VisualizationViewer;
import edu.uci.ics.jung.visualization.renderers.BasicRenderer;
import edu.uci.ics.jung.visualization.transform.MutableAffineTransformer;
import edu.uci.ics.jung.visualization.transform.MutableTransformer;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseEvent;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.Optional;
import java.util.function.Function;
import javax.accessibility.Accessible;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JToolTip;
import javax.swing.ToolTipManager;
import org.jspecify.annotations.Nullable;

/**
 * JUNG's viewer with a renderer of our own, which draws the whole chart at once from arrays. The viewer has a model of its
 * own, a snapshot of what is drawn, and never JUNG's double buffer, which would blur on fine screens.
 */
final class ChainViewer extends VisualizationViewer<Integer, Integer> {
    private static final long serialVersionUID = 1;

    /** Above so many cards lines are smooth only at rest. */
    private static final int MANY = 5000;

    private static final int HOVER_MS = 500;
    private static final int READING_MS = 20_000;

    private transient ChartScene scene;
    private transient Camera camera = Camera.START;
    private transient Highlights highlights = Highlights.NONE;
    private transient Function<MouseEvent, String> tips = event -> "";
    private final transient Stamps stamps = new Stamps();
    private boolean moving;
    private boolean reachedByKey;
    private transient @Nullable ChainAccess access;

    ChainViewer(ChartScene scene) {
        super(new DefaultVisualizationModel<>(jungLayout(scene)), new Dimension(1100, 650));
        this.scene = scene;
        setRenderer(new ChainRenderer());
        setOpaque(true);
        setFocusable(true);
        ToolTipManager.sharedInstance().registerComponent(this);
        ToolTipManager.sharedInstance().setInitialDelay(HOVER_MS);
        ToolTipManager.sharedInstance().setDismissDelay(READING_MS);
        addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent event) {
                reachedByKey = event.getCause() == FocusEvent.Cause.TRAVERSAL_FORWARD
                        || event.getCause() == FocusEvent.Cause.TRAVERSAL_BACKWARD;
                repaint();
            }

            @Override
            public void focusLost(FocusEvent event) {
                reachedByKey = false;
                repaint();
            }
        });
    }

    /** Pixels of this component for one of the design's. */
    static double scale() {
        return UIScale.getUserScaleFactor();
    }

    void show(ChartScene next, Camera from, boolean inMotion) {
        if (next.model() != scene.model()
                || next.layout().drawn() != scene.layout().drawn()) {
            getModel().setGraphLayout(jungLayout(next));
        }
        scene = next;
        camera = from;
        moving = inMotion;
        MutableTransformer view = getRenderContext().getMultiLayerTransformer().getTransformer(Layer.VIEW);
        AffineTransform to = camera.transform();
        view.setToIdentity();
        ((MutableAffineTransformer) view).concatenate(to);
        repaint();
    }

    void highlight(Highlights next) {
        highlights = next;
        repaint();
    }

    Highlights highlights() {
        return highlights;
    }

    ChartScene scene() {
        return scene;
    }

    Camera camera() {
        return camera;
    }

    void tips(Function<MouseEvent, String> source) {
        tips = source;
    }

    /** Whether somebody has come here with the Tab key, and must see where the keys go. */
    boolean wasReachedByKey() {
        return reachedByKey;
    }

    /** What a screen reader hears, where one has asked. */
    Optional<ChainAccess> chainAccess() {
        return Optional.ofNullable(access);
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (access == null) {
            access = new ChainAccess(this);
            accessibleContext = access.context(new AccessibleChain(access));
        }
        return accessibleContext;
    }

    /** The chain as one thing with its positions in it. */
    private final class AccessibleChain extends AccessibleJComponent {
        private static final long serialVersionUID = 1;
        private final transient ChainAccess told;

        AccessibleChain(ChainAccess told) {
            this.told = told;
        }

        @Override
        public AccessibleRole getAccessibleRole() {
            return AccessibleRole.LIST;
        }

        @Override
        public String getAccessibleName() {
            return told.name();
        }

        @Override
        public String getAccessibleDescription() {
            return told.description();
        }

        @Override
        public int getAccessibleChildrenCount() {
            return told.count();
        }

        @Override
        public @Nullable Accessible getAccessibleChild(int at) {
            return told.child(at);
        }
    }

    /** Asked anew for each painting, so that a change of theme needs nothing. */
    @Override
    public Color getBackground() {
        return Tint.CANVAS.color();
    }

    @Override
    public JToolTip createToolTip() {
        JToolTip tip = new CardTip();
        tip.setComponent(this);
        return tip;
    }

    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        String text = tips.apply(event);
        return text.isEmpty() ? null : text;
    }

    private static StaticLayout<Integer, Integer> jungLayout(ChartScene scene) {
        dk.kaskade.ui.layout.Layout drawn = scene.layout();
        Graph<Integer, Integer> graph = new DirectedSparseGraph<>();
        for (int i = 0; i < drawn.drawn(); i++) {
            int card = drawn.drawn(i);
            graph.addVertex(card);
            if (drawn.isDrawnBelow(card)) {
                graph.addEdge(card, drawn.parent(card), card);
            }
        }
        return new StaticLayout<>(graph, card -> new Point2D.Double(drawn.x(card), drawn.y(card)));
    }

    /** Draws everything at once instead of one vertex and one edge after the other; JUNG has applied the view's transform. */
    private final class ChainRenderer extends BasicRenderer<Integer, Integer> {
        @Override
        public void render(RenderContext<Integer, Integer> context, Layout<Integer, Integer> layout) {
            Graphics2D g =
                    (Graphics2D) context.getGraphicsContext().getDelegate().create();
            boolean smooth = !(moving && scene.layout().drawn() > MANY);
            new ChartPainter(Palette.current())
                    .paint(
                            new GraphicsPen(g).smooth(smooth).with(stamps),
                            scene,
                            highlights,
                            camera.zoom() / scale(),
                            camera.seen(getWidth(), getHeight()));
            g.dispose();
        }
    }
}
