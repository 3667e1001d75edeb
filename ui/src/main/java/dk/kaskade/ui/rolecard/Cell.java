package dk.kaskade.ui.rolecard;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.LevelMark;
import dk.kaskade.ui.look.Pile;
import dk.kaskade.ui.look.Tint;
import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Insets;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;

/** One field of a line: a card with a hairline, with a level's strip at its left edge where it is the leader's own. */
class Cell extends Pile {
    private static final float ARC = 14;
    private static final int STRIP = 5;
    private static final int NO_LEVEL = 0;
    private static final float FAINT = 0.4f;

    private int level = NO_LEVEL;
    private boolean missing;
    private boolean marked;
    private boolean faint;

    Cell(int gap, Insets padding) {
        super(gap, padding);
    }

    /** Shows the strip of a level; 0 shows none. */
    final void level(int next) {
        level = next;
        repaint();
    }

    /** Draws it as a place where something is missing. */
    final void missing() {
        missing = true;
    }

    /** Has nothing to say: the head of its column says it for all of them, and here is only a trace of a field. */
    final void faint(String why) {
        faint = true;
        setToolTipText(why);
    }

    final boolean isFaint() {
        return faint;
    }

    /** Draws the ring of the focus around it. */
    final void mark(boolean focused) {
        marked = focused;
        repaint();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        float arc = UIScale.scale(ARC);
        if (faint) {
            g.setComposite(AlphaComposite.SrcOver.derive(FAINT));
        }
        var shape = new RoundRectangle2D.Float(0.5f, 0.5f, getWidth() - 1, getHeight() - 1, arc, arc);
        g.setColor((missing ? Tint.GAP_SOFT : Tint.PANEL).color());
        g.fill(shape);
        if (level != NO_LEVEL) {
            strip(g, shape);
        }
        frame(g, shape);
        g.dispose();
    }

    private void strip(Graphics2D g, RoundRectangle2D shape) {
        Graphics2D inside = (Graphics2D) g.create();
        inside.clip(shape);
        inside.setColor(Tint.level(level).color());
        LevelMark.paint(inside, level, UIScale.scale(STRIP), getHeight());
        inside.dispose();
    }

    private void frame(Graphics2D g, RoundRectangle2D shape) {
        if (marked) {
            float line = UIScale.scale(2f);
            float arc = UIScale.scale(ARC);
            g.setColor(Tint.ACC.color());
            g.setStroke(new BasicStroke(line));
            g.draw(new RoundRectangle2D.Float(line / 2, line / 2, getWidth() - line, getHeight() - line, arc, arc));
            return;
        }
        g.setColor((missing ? Tint.GAP : Tint.LINE).color());
        if (missing) {
            float dash = UIScale.scale(4f);
            g.setStroke(new BasicStroke(
                    UIScale.scale(1f), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {dash, dash}, 0));
        }
        g.draw(shape);
    }
}
