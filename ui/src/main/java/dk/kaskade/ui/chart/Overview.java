package dk.kaskade.ui.chart;

import static dk.kaskade.ui.layout.Measures.CARD_HEIGHT;
import static dk.kaskade.ui.layout.Measures.CARD_WIDTH;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.layout.Layout;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.paint.ChartCard;
import dk.kaskade.ui.paint.ChartScene;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.function.BiConsumer;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;

/** The whole chart in small, with a frame around what is seen; a click or a drag goes there. */
final class Overview extends JComponent {
    private static final long serialVersionUID = 1;
    private static final int PAD = 8;

    private transient ChartScene scene;
    private transient Rectangle seen = new Rectangle();
    private transient @Nullable BufferedImage picture;
    private transient @Nullable ChartScene pictured;
    private transient Color ground = Color.WHITE;

    /** @param go asked for with the chart's point that shall be in the middle */
    Overview(ChartScene scene, BiConsumer<Double, Double> go) {
        this.scene = scene;
        MouseAdapter mouse = new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                double factor = factor();
                go.accept((event.getX() - left(factor)) / factor, (event.getY() - top(factor)) / factor);
            }

            @Override
            public void mouseDragged(MouseEvent event) {
                mousePressed(event);
            }
        };
        addMouseListener(mouse);
        addMouseMotionListener(mouse);
    }

    void show(ChartScene next, Rectangle part) {
        scene = next;
        seen = part;
        repaint();
    }

    @Override
    public Dimension getPreferredSize() {
        return UIScale.scale(new Dimension(168, 92));
    }

    private double factor() {
        int pad = 2 * UIScale.scale(PAD);
        Layout layout = scene.layout();
        return Math.min(
                (getWidth() - pad) / (double) Math.max(1, layout.width()),
                (getHeight() - pad) / (double) Math.max(1, layout.height()));
    }

    private double left(double factor) {
        return (getWidth() - scene.layout().width() * factor) / 2;
    }

    private double top(double factor) {
        return (getHeight() - scene.layout().height() * factor) / 2;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        double round = UIScale.scale(16f);
        RoundRectangle2D frame =
                new RoundRectangle2D.Double(0.5, 0.5, getWidth() - 1.0, getHeight() - 1.0, round, round);
        g.setColor(Tint.PANEL.color());
        g.fill(frame);
        g.setColor(Tint.LINE.color());
        g.draw(frame);
        double fine = Math.max(1, g.getTransform().getScaleX());
        g.drawImage(picture(fine), 0, 0, getWidth(), getHeight(), null);
        paintSeen(g);
        g.dispose();
    }

    private void paintSeen(Graphics2D g) {
        double factor = factor();
        double pad = UIScale.scale(4f);
        Rectangle2D all = new Rectangle2D.Double(pad, pad, getWidth() - 2 * pad, getHeight() - 2 * pad);
        Rectangle2D part = new Rectangle2D.Double(
                left(factor) + seen.x * factor,
                top(factor) + seen.y * factor,
                seen.width * factor,
                seen.height * factor);
        Rectangle2D inside = part.createIntersection(all);
        if (!inside.isEmpty()) {
            g.setColor(Tint.ACC.color());
            g.draw(inside);
        }
    }

    private BufferedImage picture(double fine) {
        int width = (int) Math.ceil(getWidth() * fine);
        int height = (int) Math.ceil(getHeight() * fine);
        BufferedImage known = picture;
        Color now = Tint.PANEL.color();
        if (known != null
                && known.getWidth() == width
                && known.getHeight() == height
                && pictured == scene
                && ground.equals(now)) {
            return known;
        }
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = drawn.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.scale(fine, fine);
        g.translate(left(factor()), top(factor()));
        paintCards(g, factor());
        g.dispose();
        picture = drawn;
        pictured = scene;
        ground = now;
        return drawn;
    }

    private void paintCards(Graphics2D g, double factor) {
        Layout layout = scene.layout();
        double width = Math.max(1, CARD_WIDTH * factor);
        double height = Math.max(0.8, CARD_HEIGHT * factor);
        for (int i = 0; i < layout.drawn(); i++) {
            int number = layout.drawn(i);
            ChartCard card = scene.model().card(number);
            g.setColor(
                    card.level() == 0
                            ? Tint.LINE2.color()
                            : Tint.level(card.level()).color());
            g.fill(new Rectangle2D.Double(layout.x(number) * factor, layout.y(number) * factor, width, height));
        }
    }
}
