package dk.kaskade.ui.compare;

import com.formdev.flatlaf.ui.FlatUIUtils;
import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.event.MouseEvent;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.ToolTipManager;
import org.jspecify.annotations.Nullable;

/** The organisations over the columns of a grid: letter, name, and what there is of it. */
final class GridHeads extends JComponent {
    private static final int HEIGHT = 48;
    private static final int BADGE = 20;
    private static final int NARROW = 100;
    private final transient Grid grid;
    private transient List<Head> heads = List.of();

    /**
     * @param aside of what kind it is; empty where nothing is told
     * @param count how many positions
     */
    record Head(String letter, String name, String aside, String count) {
        String second() {
            return aside.isEmpty() ? count : aside + " · " + count;
        }
    }

    GridHeads(Grid grid) {
        this.grid = grid;
        ToolTipManager.sharedInstance().registerComponent(this);
    }

    void show(List<Head> next) {
        heads = List.copyOf(next);
        repaint();
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(UIScale.scale(100), UIScale.scale(HEIGHT));
    }

    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        int at = grid.columnAt(event.getX() - offset());
        return at < 0 || at >= heads.size()
                ? null
                : heads.get(at).name() + " (" + heads.get(at).second() + ")";
    }

    /** The grid may lie in a scroll pane beside a bar, so its columns are asked for where they stand. */
    private int offset() {
        return grid.isShowing() && isShowing() ? javax.swing.SwingUtilities.convertPoint(grid, 0, 0, this).x : 0;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        FlatUIUtils.setRenderingHints(g);
        Ink ink = new Ink(this, g);
        int offset = offset();
        for (int i = 0; i < Math.min(heads.size(), grid.columns()); i++) {
            Rectangle column = grid.column(i);
            paint(ink, heads.get(i), new Rectangle(column.x + offset, 0, column.width, getHeight()));
        }
        g.dispose();
    }

    private static void paint(Ink ink, Head head, Rectangle room) {
        if (room.width < UIScale.scale(NARROW)) {
            paintNarrow(ink, head, room);
            return;
        }
        int side = UIScale.scale(BADGE);
        Rectangle badge = new Rectangle(room.x, room.y + (room.height - side) / 2, side, side);
        ink.box(Tint.HOVER.color(), badge);
        ink.words(head.letter(), Type.CAPTION_STRONG, Tint.TEXT2.color(), badge, Ink.Side.CENTRE);
        int left = side + UIScale.scale(8);
        int half = UIScale.scale(17);
        Rectangle name = new Rectangle(room.x + left, room.height / 2 - half + 1, room.width - left, half);
        Rectangle aside = new Rectangle(name.x, room.height / 2 + 1, name.width, UIScale.scale(15));
        ink.words(head.name(), Type.TABLE_STRONG, Tint.TEXT.color(), name, Ink.Side.LEFT);
        String second = ink.width(head.second(), Type.CAPTION) > aside.width ? head.count() : head.second();
        ink.words(second, Type.CAPTION, Tint.TEXT3.color(), aside, Ink.Side.LEFT);
    }

    /** The letter over the name: beside it there would be no room for either. */
    private static void paintNarrow(Ink ink, Head head, Rectangle room) {
        int half = UIScale.scale(18);
        Rectangle badge = new Rectangle(room.x, room.height / 2 - half, UIScale.scale(BADGE), half);
        Rectangle name = new Rectangle(room.x, room.height / 2 + 1, room.width, half);
        ink.box(Tint.HOVER.color(), badge);
        ink.words(head.letter(), Type.CAPTION_STRONG, Tint.TEXT2.color(), badge, Ink.Side.CENTRE);
        ink.words(head.name(), Type.CAPTION_STRONG, Tint.TEXT.color(), name, Ink.Side.LEFT);
    }
}
