package dk.kaskade.ui.framework;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.framework.Ladder.Rung;
import dk.kaskade.ui.look.LevelMark;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.paint.Face;
import dk.kaskade.ui.paint.GraphicsPen;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import javax.swing.JComponent;

/** Over each column of the map: the level's mark, its roles and how many expectations they have. */
final class MapHeads extends JComponent {
    private static final int HEIGHT = 40;
    private static final double NAME = 12.5;
    private static final double COUNT = 11;
    /** How far a head may reach past its column. */
    private static final double BESIDE = 30;

    private static final double BESIDE_LAST = 12;
    private final transient MapPanel panel;

    MapHeads(MapPanel panel) {
        this.panel = panel;
        setOpaque(true);
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(panel.getPreferredSize().width, UIScale.scale(HEIGHT));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setColor(Tint.PANEL.color());
        g.fillRect(0, 0, getWidth(), getHeight());
        g.setColor(Tint.LINE.color());
        g.fillRect(0, getHeight() - 1, getWidth(), 1);
        double scale = UIScale.scale(1f);
        g.scale(scale, scale);
        ThreadMap map = panel.map();
        for (int column = 0; column < map.ladder().size(); column++) {
            paint(g, map, column);
        }
        g.dispose();
    }

    private void paint(Graphics2D g, ThreadMap map, int column) {
        GraphicsPen pen = new GraphicsPen(g).smooth(true);
        Rung rung = map.ladder().rung(column);
        Places places = panel.places();
        double left = places.left(column);
        g.setColor(Tint.level(rung.level()).color());
        pen.shifted(left, 12, () -> LevelMark.paint(g, rung.level(), 5, 16));
        String count = String.valueOf(map.count(column));
        double badge = Face.SEMIBOLD.width(count, COUNT) + 14;
        boolean last = column == map.ladder().size() - 1;
        double beyond = last ? BESIDE_LAST : BESIDE;
        String name = Face.SEMIBOLD.fit(rung.name(), NAME, places.chipWidth() + beyond - 18 - badge);
        pen.text(name, left + 12, 24.5, Face.SEMIBOLD, NAME, Tint.TEXT.color());
        double x = left + 18 + Face.SEMIBOLD.width(name, NAME);
        pen.fill(new RoundRectangle2D.Double(x, 12, badge, 17, 17, 17), Tint.HOVER.color());
        pen.text(count, x + 7, 24.3, Face.SEMIBOLD, COUNT, Tint.TEXT2.color());
    }
}
