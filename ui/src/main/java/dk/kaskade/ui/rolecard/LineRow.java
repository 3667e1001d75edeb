package dk.kaskade.ui.rolecard;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.organisation.Response;
import dk.kaskade.organisation.ResponseStatus;
import dk.kaskade.ui.answer.Answers;
import dk.kaskade.ui.look.HeightForWidth;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.rolecard.Line.Expected;
import dk.kaskade.ui.rolecard.Line.Passing;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;

/** One line of the page: from above, mine, onwards. The three are as high as the highest of them. */
final class LineRow extends JPanel implements HeightForWidth {
    private final transient Desk desk;
    private final boolean readOnly;
    private final transient Columns columns = new Columns();
    private transient @Nullable Sight sight;
    private transient @Nullable Line line;
    private transient @Nullable ResponseStatus status;
    private transient @Nullable Response answered;
    private @Nullable MineCell mine;

    LineRow(Desk desk, boolean readOnly) {
        super(null);
        this.desk = desk;
        this.readOnly = readOnly;
        setOpaque(false);
    }

    /** Shows a line; where only the answer is another nothing is built anew. */
    void show(Sight next, Line shown, Response answer) {
        boolean sameLine = shown.equals(line);
        if (sameLine && answer.equals(answered)) {
            return;
        }
        answered = answer;
        if (!sameLine || status != answer.status()) {
            build(next, shown, answer.status(), sameLine);
        }
        if (mine != null) {
            mine.show(answer);
        }
        revalidate();
        repaint();
    }

    /** The middle is kept while it is about the same, so that nobody loses the cursor. */
    private void build(Sight next, Line shown, ResponseStatus now, boolean sameLine) {
        Component middle = getComponentCount() == 3 ? getComponent(1) : null;
        boolean keep = middle != null && (sameLine || sameDuty(shown));
        sight = next;
        line = shown;
        status = now;
        if (!keep) {
            removeAll();
            add(middle(next, shown));
        } else {
            remove(2);
            remove(0);
        }
        add(new FromCell(desk, next, shown), 0);
        add(new OnwardCell(desk, next, shown, now));
    }

    private boolean sameDuty(Line shown) {
        return shown instanceof Expected now
                && line instanceof Expected before
                && now.expectation().equals(before.expectation())
                && now.roles().equals(before.roles())
                && now.duty().ground() == before.duty().ground();
    }

    private Component middle(Sight next, Line shown) {
        if (shown instanceof Passing passing) {
            mine = null;
            return new PassingCell(desk, next, passing.stop());
        }
        Expected expected = (Expected) shown;
        int level = next.card().roles().stream()
                .filter(role -> expected.roles().isEmpty() || expected.roles().contains(role))
                .mapToInt(role -> role.level())
                .min()
                .orElse(0);
        Answers answers = new Answers(desk.session(), next.position(), expected.key());
        mine = new MineCell(desk, answers, severalRoles(next, expected), level, readOnly);
        return mine;
    }

    /** The role is told only where there is more than one to tell apart. */
    private static Expected severalRoles(Sight sight, Expected line) {
        return sight.card().roles().size() > 1
                ? line
                : new Expected(line.duty(), java.util.List.of(), line.talk(), line.unsponsored(), line.blocks());
    }

    /** Saves what is being typed. */
    void settle() {
        if (mine != null) {
            mine.settle();
        }
    }

    /** What takes the focus when somebody comes to this line by the arrow keys. */
    @Nullable
    Component stop() {
        return mine;
    }

    @Override
    public int heightAt(int width) {
        return columns.heightAt(width, getComponents());
    }

    @Override
    public Dimension getPreferredSize() {
        int width = getWidth() > 0 ? getWidth() : UIScale.scale(900);
        return new Dimension(width, heightAt(width));
    }

    @Override
    public void doLayout() {
        columns.place(getWidth(), getHeight(), getComponents());
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        if (!columns.beside(getWidth()) || sight == null || line == null || getComponentCount() < 3) {
            return;
        }
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        Ways ways = Ways.of(line, status);
        arrow(g, getComponent(0), getComponent(1), ways.in());
        arrow(g, getComponent(1), getComponent(2), ways.out());
        g.dispose();
    }

    private void arrow(Graphics2D g, Component from, Component to, Ways.Way way) {
        if (way == Ways.Way.NONE) {
            return;
        }
        boolean whole = way == Ways.Way.WHOLE;
        Color color = (whole ? Tint.ACC : Tint.GAP).color();
        float x = from.getX() + from.getWidth() + UIScale.scale(5f);
        float end = to.getX() - UIScale.scale(4f);
        float y = getHeight() / 2f;
        float dash = UIScale.scale(3f);
        g.setColor(color);
        g.setStroke(
                whole
                        ? new BasicStroke(UIScale.scale(1.4f))
                        : new BasicStroke(
                                UIScale.scale(1.4f),
                                BasicStroke.CAP_BUTT,
                                BasicStroke.JOIN_ROUND,
                                1,
                                new float[] {dash, dash},
                                0));
        g.draw(new Line2D.Float(x, y, end, y));
        float head = UIScale.scale(4f);
        g.setStroke(new BasicStroke(UIScale.scale(1.4f), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        Path2D tip = new Path2D.Float();
        tip.moveTo(end - head, y - head);
        tip.lineTo(end, y);
        tip.lineTo(end - head, y + head);
        g.draw(tip);
        if (!whole) {
            bars(g, (x + end) / 2, y);
        }
    }

    /** Two upright bars: the way is broken here. */
    private static void bars(Graphics2D g, float x, float y) {
        float half = UIScale.scale(5f);
        float apart = UIScale.scale(2f);
        g.draw(new Line2D.Float(x - apart, y - half, x - apart, y + half));
        g.draw(new Line2D.Float(x + apart, y - half, x + apart, y + half));
    }
}
