package dk.kaskade.ui.framework;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.framework.ThreadStand.Dot;
import dk.kaskade.ui.framework.ThreadStand.State;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.SeverityMark;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.paint.Face;
import dk.kaskade.ui.paint.GraphicsPen;
import dk.kaskade.ui.paint.Pen;
import java.awt.Color;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JList;
import org.jspecify.annotations.Nullable;

/** One red thread in the list: its name, a dot for each level, and how it stands in words. */
final class ThreadCell extends DefaultListCellRenderer {
    static final int HEIGHT = 32;
    static final double STATE = 96;
    private static final double STEP = 13;
    private static final double EDGE = 14;
    private static final double SIZE = 12;

    private final transient FrameworkWords words;
    private transient @Nullable ThreadStand stand;
    private boolean chosen;
    private boolean focused;

    ThreadCell(FrameworkWords words) {
        this.words = words;
        putClientProperty("html.disable", true);
    }

    /** Where the dots begin in a row of that width. */
    static double dots(double width, int levels) {
        return width - EDGE - STATE - levels * STEP;
    }

    static double step() {
        return STEP;
    }

    @Override
    public Component getListCellRendererComponent(
            JList<?> list, Object value, int index, boolean selected, boolean focus) {
        ThreadStand shown = (ThreadStand) value;
        String told = words.text("list.thread", shown.thread().name(), words.state(shown));
        super.getListCellRendererComponent(list, told, index, selected, focus);
        stand = shown;
        chosen = selected;
        focused = selected && list.isFocusOwner();
        setToolTipText(shown.thread().name());
        return this;
    }

    @Override
    public Dimension getPreferredSize() {
        return UIScale.scale(new Dimension(200, HEIGHT));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        if (stand == null) {
            return;
        }
        Graphics2D g = (Graphics2D) graphics.create();
        double scale = UIScale.scale(1f);
        g.setColor((chosen ? Tint.ACC_SOFT : Tint.PANEL).color());
        g.fillRect(0, 0, getWidth(), getHeight());
        g.scale(scale, scale);
        GraphicsPen pen = new GraphicsPen(g).smooth(true);
        double width = getWidth() / scale;
        if (chosen) {
            pen.fill(new Rectangle2D.Double(0, 0, 3, HEIGHT), Tint.ACC.color());
        }
        if (focused) {
            pen.draw(new Rectangle2D.Double(1, 1, width - 2, HEIGHT - 2), Tint.ACC.color(), Pen.Line.solid(1.5));
        }
        double dots = dots(width, stand.dots().size());
        Face face = chosen ? Face.SEMIBOLD : Face.REGULAR;
        String name = face.fit(stand.thread().name(), SIZE, dots - EDGE - 8);
        pen.text(name, EDGE, 20.3, face, SIZE, Tint.TEXT.color());
        pattern(pen, stand, dots, HEIGHT / 2.0);
        state(g, pen, stand, width - EDGE - STATE + 10);
        g.dispose();
    }

    private static void pattern(GraphicsPen pen, ThreadStand stand, double left, double middle) {
        Color ink = Tint.TEXT2.color();
        for (int i = 0; i < stand.dots().size(); i++) {
            double x = left + i * STEP + STEP / 2;
            if (i > 0 && stand.stands(i) && stand.stands(i - 1)) {
                pen.draw(new Line2D.Double(x - STEP + 4, middle, x - 4, middle), ink, Pen.Line.solid(1.2));
            }
            dot(pen, stand.dots().get(i), x, middle, ink);
        }
    }

    private static void dot(GraphicsPen pen, Dot dot, double x, double middle, Color ink) {
        switch (dot) {
            case MAIN -> pen.fill(new Ellipse2D.Double(x - 3.6, middle - 3.6, 7.2, 7.2), ink);
            case SECOND -> pen.draw(new Ellipse2D.Double(x - 3, middle - 3, 6, 6), ink, Pen.Line.solid(1.3));
            case HOLE -> {
                Color gap = Tint.GAP.color();
                pen.draw(new Line2D.Double(x - 1.7, middle - 3.4, x - 1.7, middle + 3.4), gap, Pen.Line.solid(1.6));
                pen.draw(new Line2D.Double(x + 1.7, middle - 3.4, x + 1.7, middle + 3.4), gap, Pen.Line.solid(1.6));
            }
            case NONE -> pen.fill(new Ellipse2D.Double(x - 0.8, middle - 0.8, 1.6, 1.6), Tint.TEXT3.color());
        }
    }

    private void state(Graphics2D g, GraphicsPen pen, ThreadStand shown, double left) {
        State state = shown.state();
        double x = left;
        if (state == State.HOLE) {
            pen.shifted(x, 10, () -> {
                Graphics2D own = (Graphics2D) g.create();
                own.scale(0.75, 0.75);
                SeverityMark.paint(own, SeverityMark.Kind.GAP);
                own.dispose();
            });
            x += 17;
        } else if (state == State.WHOLE) {
            Graphics2D own = (Graphics2D) g.create();
            double scale = UIScale.scale(1f);
            own.scale(1 / scale, 1 / scale);
            Icons.CONFIRM.icon(13, Tint.PRACTISED_TEXT).paintIcon(this, own, (int) (x * scale), (int) (9.5 * scale));
            own.dispose();
            x += 17;
        }
        Tint ink = state == State.HOLE ? Tint.GAP_TEXT : state == State.WHOLE ? Tint.PRACTISED_TEXT : Tint.NOTE;
        String told = Face.REGULAR.fit(words.state(shown), 11, left + STATE - x);
        pen.text(told, x, 20, Face.REGULAR, 11, ink.color());
    }
}
