package dk.kaskade.ui.cascade;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.chain.Chain;
import dk.kaskade.ui.look.LevelMark;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.paint.Face;
import dk.kaskade.ui.paint.GraphicsPen;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.List;
import java.util.Map;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;

/** Over each lane: the level's mark, its role and how many of it carry what is followed. */
final class LaneHeads extends JComponent {
    private static final int HEIGHT = 40;
    static final double NAME = 12.5;
    private static final double COUNT = 11;
    private final transient Wording wording;
    private transient @Nullable Descent descent;
    private transient Map<Integer, String> roles = Map.of();
    private transient List<Double> wishes = List.of();

    LaneHeads(Wording wording) {
        this.wording = wording;
        setOpaque(true);
    }

    /** Shows a way down and tells how wide its lanes would like to be. */
    List<Double> show(Descent next) {
        descent = next;
        roles = Wordings.roleNames(next.cascade().carried().chain().framework());
        wishes = LaneWishes.of(
                next, wording, next.laneLevels().stream().map(this::name).toList());
        revalidate();
        repaint();
        return wishes;
    }

    @Override
    public Dimension getPreferredSize() {
        return UIScale.scale(new Dimension(10, HEIGHT));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setColor(Tint.PANEL.color());
        g.fillRect(0, 0, getWidth(), getHeight());
        g.setColor(Tint.LINE.color());
        g.fillRect(0, getHeight() - 1, getWidth(), 1);
        if (descent != null) {
            float scale = UIScale.scale(1f);
            g.scale(scale, scale);
            LaneGrid grid = LaneGrid.within(wishes, getWidth() / scale);
            for (int lane = 0; lane < grid.lanes(); lane++) {
                paint(g, descent, lane, grid);
            }
        }
        g.dispose();
    }

    private void paint(Graphics2D g, Descent told, int lane, LaneGrid grid) {
        GraphicsPen pen = new GraphicsPen(g).smooth(true);
        int level = told.laneLevels().get(lane);
        double left = grid.left(lane);
        double room = grid.width(lane) - 36;
        g.setColor((level == Chain.NO_LEVEL ? Tint.TEXT3 : Tint.level(level)).color());
        pen.shifted(left, 12, () -> LevelMark.paint(g, level == Chain.NO_LEVEL ? 1 : level, 5, 16));
        String name = Face.SEMIBOLD.fit(name(level), NAME, room);
        double width = Face.SEMIBOLD.width(name, NAME);
        pen.text(name, left + 12, 24.5, Face.SEMIBOLD, NAME, Tint.TEXT.color());
        String count = count(told, lane);
        if (Face.REGULAR.width(count, COUNT) > room - width) {
            Descent.Count figures = told.lane(lane);
            count = wording.text("cascade.count", figures.reached(), figures.of());
        }
        if (Face.REGULAR.width(count, COUNT) <= room - width) {
            pen.text(count, left + 20 + width, 24.5, Face.REGULAR, COUNT, Tint.TEXT2.color());
        }
    }

    private String name(int level) {
        return level == Chain.NO_LEVEL
                ? wording.text("cascade.lane.no-role")
                : roles.getOrDefault(level, wording.text("cascade.lane.level", level));
    }

    private String count(Descent told, int lane) {
        Descent.Count count = told.lane(lane);
        return count.of() == 0
                ? wording.text("cascade.lane.nobody")
                : count.reached() == count.of()
                        ? wording.text("cascade.lane.all", count.of())
                        : wording.text("cascade.lane.some", count.reached(), count.of());
    }
}
