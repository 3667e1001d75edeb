package dk.kaskade.ui.compare;

import com.formdev.flatlaf.ui.FlatUIUtils;
import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.PaintedPart;
import dk.kaskade.ui.look.Repainting;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.MouseEvent;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javax.accessibility.Accessible;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import javax.swing.Scrollable;
import javax.swing.ToolTipManager;
import org.jspecify.annotations.Nullable;

/**
 * Lines of figures in columns of organisations, painted. One focus stop: the arrow keys go from figure to figure, Enter asks
 * what is behind one.
 */
final class Grid extends JComponent implements Scrollable {
    private static final int GAP = 12;
    private static final int WIDEST_LABEL = 260;
    private static final float PALE = 0.45f;

    private final transient Consumer<Spot> asked;
    private transient List<Line> lines = List.of();
    private transient List<Boolean> stale = List.of();
    private transient @Nullable Spot open;
    private int columns;
    private int spread;
    private int label = 150;
    private int row = -1;
    private int column;
    private @Nullable Point pointed;

    /** @param asked hears which figure somebody wants to know more of */
    Grid(Consumer<Spot> asked) {
        this.asked = asked;
        setFocusable(true);
        addFocusListener(new Repainting(this));
        new GridKeys(this).bind();
        GridMouse mouse = new GridMouse(this);
        addMouseListener(mouse);
        addMouseMotionListener(mouse);
        ToolTipManager.sharedInstance().registerComponent(this);
    }

    /** Room for labels, in px at 100 %. */
    Grid label(int width) {
        label = width;
        return this;
    }

    /** Lines that are no headings share the height that is to spare, up to so much each in px at 100 %. */
    Grid spread(int most) {
        spread = most;
        return this;
    }

    /**
     * Shows lines.
     *
     * @param pale which columns belong to an earlier value
     */
    void show(List<Line> next, List<Boolean> pale) {
        lines = List.copyOf(next);
        stale = List.copyOf(pale);
        columns = pale.size();
        row = row < 0 || row >= lines.size() || lines.get(row).heading() ? firstFigure() : row;
        column = Math.max(0, Math.min(columns - 1, column));
        revalidate();
        repaint();
    }

    /** Marks the figure that is told of. */
    void open(@Nullable Spot spot) {
        open = spot;
        repaint();
    }

    /** The same figure as it is now. */
    Optional<Spot> find(Spot spot) {
        return lines.stream()
                .flatMap(line -> line.cells().stream())
                .map(Cell::spot)
                .filter(Objects::nonNull)
                .filter(spot::isSame)
                .findFirst();
    }

    List<Line> lines() {
        return lines;
    }

    int columns() {
        return columns;
    }

    private int firstFigure() {
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).heading()) {
                return i;
            }
        }
        return -1;
    }

    /** Where a column stands, from the left edge. */
    Rectangle column(int at) {
        int left = labelWidth();
        int gap = UIScale.scale(GAP);
        double each = columns == 0 ? 0 : (getWidth() - left) / (double) columns;
        int x = left + (int) Math.round(at * each);
        return new Rectangle(
                x + gap, 0, (int) Math.round((at + 1) * each) - (int) Math.round(at * each) - gap, getHeight());
    }

    int labelWidth() {
        return Math.min(UIScale.scale(Math.min(label, WIDEST_LABEL)), getWidth() * 2 / 5);
    }

    Rectangle cell(int line, int at) {
        Rectangle room = column(at);
        room.y = top(line);
        room.height = height(line);
        return room;
    }

    private int top(int line) {
        int y = 0;
        for (int i = 0; i < line; i++) {
            y += height(i);
        }
        return y;
    }

    private int height(int line) {
        int usual = UIScale.scale(lines.get(line).height());
        if (spread == 0 || lines.get(line).heading()) {
            return usual;
        }
        int figures = (int) lines.stream().filter(each -> !each.heading()).count();
        int spare = Math.max(0, getHeight() - usualHeight());
        return Math.min(UIScale.scale(spread), usual + spare / figures);
    }

    private int usualHeight() {
        return lines.stream().mapToInt(line -> UIScale.scale(line.height())).sum();
    }

    /** The line at a height; -1 where there is none. */
    int lineAt(int y) {
        int below = 0;
        for (int i = 0; i < lines.size(); i++) {
            below += height(i);
            if (y < below) {
                return i;
            }
        }
        return -1;
    }

    /** The column at a place; -1 over the labels. */
    int columnAt(int x) {
        for (int i = 0; i < columns; i++) {
            Rectangle room = column(i);
            if (x >= room.x && x < room.x + room.width) {
                return i;
            }
        }
        return -1;
    }

    @Nullable
    Cell cellAt(Point at) {
        int line = lineAt(at.y);
        int of = columnAt(at.x);
        return line < 0 || of < 0 || of >= lines.get(line).cells().size()
                ? null
                : lines.get(line).cells().get(of);
    }

    void pointed(@Nullable Point at) {
        pointed = at;
        repaint();
    }

    /** Goes to a figure by keys or a click. */
    void go(int line, int to) {
        if (line >= 0 && line < lines.size() && !lines.get(line).heading() && columns > 0) {
            row = line;
            column = Math.max(0, Math.min(columns - 1, to));
            scrollRectToVisible(cell(row, column));
            repaint();
            tell();
        }
    }

    /** Goes so many lines and columns on, over headings. */
    void step(int down, int right) {
        int next = row + down;
        while (next >= 0 && next < lines.size() && lines.get(next).heading()) {
            next += down;
        }
        go(next < 0 || next >= lines.size() ? row : next, column + right);
    }

    void toEnd(boolean last) {
        int edge = last ? lines.size() - 1 : 0;
        while (edge >= 0 && edge < lines.size() && lines.get(edge).heading()) {
            edge += last ? -1 : 1;
        }
        go(edge, column);
    }

    /** Asks what is behind the figure that the keys are at. */
    void ask() {
        if (row >= 0 && column < lines.get(row).cells().size()) {
            Spot spot = lines.get(row).cells().get(column).spot();
            if (spot != null) {
                asked.accept(spot);
            }
        }
    }

    int row() {
        return row;
    }

    int place() {
        return column;
    }

    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        int line = lineAt(event.getY());
        if (line < 0 || lines.get(line).heading()) {
            return null;
        }
        Cell cell = cellAt(event.getPoint());
        String head = cell == null || cell.words().isEmpty() ? lines.get(line).label() : cell.words();
        return GridTip.of(head, lines.get(line).tip());
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(UIScale.scale(label + 120 * Math.max(1, columns)), usualHeight());
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(UIScale.scale(120), UIScale.scale(Line.FIGURE));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        FlatUIUtils.setRenderingHints(g);
        Rectangle clip = g.getClipBounds();
        Ink ink = new Ink(this, g);
        int y = 0;
        for (int i = 0; i < lines.size(); i++) {
            int height = height(i);
            if (y + height >= clip.y && y <= clip.y + clip.height) {
                paintLine(ink, i, new Rectangle(0, y, getWidth(), height));
            }
            y += height;
        }
        g.dispose();
    }

    private void paintLine(Ink ink, int at, Rectangle room) {
        Line line = lines.get(at);
        if (line.heading()) {
            paintHeading(ink, line, room, at);
            return;
        }
        paintLabel(ink, line, room);
        for (int i = 0; i < Math.min(columns, line.cells().size()); i++) {
            paintCell(ink, at, i, line.cells().get(i));
        }
    }

    private void paintHeading(Ink ink, Line line, Rectangle room, int at) {
        int up = at == 0 ? 0 : UIScale.scale(6);
        Rectangle words = new Rectangle(0, room.y + up, room.width, room.height - up);
        ink.words(line.label(), Type.CAPTION_STRONG, Tint.TEXT2.color(), words, Ink.Side.LEFT);
        ink.fill(Tint.LINE.color(), 0, room.y + room.height - 1, room.width, 1);
    }

    private void paintLabel(Ink ink, Line line, Rectangle room) {
        int x = 0;
        if (line.icon() != null) {
            line.icon()
                    .paintIcon(
                            this,
                            ink.g(),
                            0,
                            room.y + (room.height - line.icon().getIconHeight()) / 2);
            x = line.icon().getIconWidth() + UIScale.scale(8);
        }
        Rectangle words = new Rectangle(x, room.y, labelWidth() - x, room.height);
        if (!line.under().isEmpty()) {
            words.height = room.height / 2 + UIScale.scale(2);
            Rectangle second =
                    new Rectangle(x, room.y + room.height / 2, words.width, room.height / 2 - UIScale.scale(2));
            ink.words(line.under(), Type.CAPTION, Tint.TEXT3.color(), second, Ink.Side.LEFT);
        }
        ink.words(line.label(), Type.TABLE, Tint.TEXT.color(), words, Ink.Side.LEFT);
    }

    private void paintCell(Ink ink, int at, int of, Cell cell) {
        Rectangle room = cell(at, of);
        Rectangle around = new Rectangle(room);
        around.grow(UIScale.scale(6), -UIScale.scale(1));
        boolean told = open != null && cell.spot() != null && cell.spot().isSame(open);
        boolean under = cell.spot() != null && pointed != null && around.contains(pointed);
        if (told || under) {
            ink.box((told ? Tint.ACC_SOFT : Tint.HOVER).color(), around);
        }
        Graphics2D part = (Graphics2D) ink.g().create();
        if (stale.get(of)) {
            part.setComposite(AlphaComposite.SrcOver.derive(PALE));
        }
        cell.brush().paint(new Ink(this, part), room);
        part.dispose();
        if (isFocusOwner() && at == row && of == column) {
            ring(ink.g(), around);
        }
    }

    private static void ring(Graphics2D g, Rectangle around) {
        float line = UIScale.scale(2f);
        float arc = UIScale.scale(8f);
        g.setColor(Tint.ACC.color());
        g.setStroke(new BasicStroke(line));
        g.draw(new RoundRectangle2D.Float(
                around.x + line / 2, around.y + line / 2, around.width - line, around.height - line, arc, arc));
    }

    private void tell() {
        if (column < lines.get(row).cells().size()) {
            String words = lines.get(row).cells().get(column).words();
            PaintedPart.active(getAccessibleContext(), part(row * columns + column), words);
        }
    }

    private PaintedPart part(int at) {
        return new PaintedPart(this, at, () -> words(at), () -> at == row * columns + column);
    }

    private String words(int at) {
        Line line = lines.get(at / columns);
        return line.heading() || at % columns >= line.cells().size()
                ? line.label()
                : line.cells().get(at % columns).words();
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleGrid();
        }
        return accessibleContext;
    }

    /** A list of figures, each with its line and its organisation. */
    private final class AccessibleGrid extends AccessibleJComponent {
        @Override
        public AccessibleRole getAccessibleRole() {
            return AccessibleRole.LIST;
        }

        @Override
        public int getAccessibleChildrenCount() {
            return lines.size() * columns;
        }

        @Override
        public @Nullable Accessible getAccessibleChild(int at) {
            return at < 0 || at >= getAccessibleChildrenCount() ? null : part(at);
        }
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return getPreferredSize();
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return UIScale.scale(Line.FIGURE);
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return visible.height;
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return getParent() != null && getParent().getHeight() > usualHeight();
    }
}
