package dk.kaskade.ui.intake;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.PressRow;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import java.awt.Cursor;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import javax.swing.JLabel;
import net.miginfocom.swing.MigLayout;

/** One step of an import: its number, its name and what it has come to. */
final class StepRow extends PressRow {
    private static final float ARC = 12;

    private final StepNumber number;
    private final JLabel title;
    private final JLabel outcome = Type.CAPTION.label("");
    private final String name;
    private final String hereWord;
    private boolean here;

    StepRow(Step step, IntakeWords words, Runnable go) {
        super(new MigLayout("insets 9 10 9 8, gapx 10, gapy 1", "[22!][0:0, grow, fill]", "[]0[]"), go);
        number = new StepNumber(step.ordinal() + 1);
        name = words.text(step.key("name"));
        hereWord = words.text("steps.here");
        title = Type.BODY.label(name);
        add(new JLabel(number), "spany 2, aligny top");
        add(title, "wmin 0, wrap");
        add(outcome, "wmin 0, hidemode 0");
    }

    void show(boolean now, boolean reachable, String words, boolean open) {
        here = now;
        (now ? Type.SECTION : Type.BODY).on(title, now ? Tint.TEXT : reachable ? Tint.TEXT : Tint.TEXT3);
        Type.CAPTION.on(outcome, open ? Tint.GAP_TEXT : Tint.TEXT2);
        outcome.setText(words.isEmpty() ? " " : words);
        outcome.setToolTipText(words.isEmpty() ? null : words);
        number.show(now, reachable && !words.isEmpty() && !open);
        setEnabled(reachable);
        setFocusable(reachable);
        setCursor(Cursor.getPredefinedCursor(reachable ? Cursor.HAND_CURSOR : Cursor.DEFAULT_CURSOR));
        getAccessibleContext().setAccessibleName(now ? name + ", " + hereWord : name);
        getAccessibleContext().setAccessibleDescription(words);
        repaint();
    }

    @Override
    protected void paintGround(Graphics2D g, boolean pointed) {
        if (here || pointed && isEnabled()) {
            float arc = UIScale.scale(ARC);
            g.setColor((here ? Tint.PANEL : Tint.HOVER).color());
            g.fill(new RoundRectangle2D.Float(0, 0, getWidth(), getHeight(), arc, arc));
        }
        if (here) {
            float bar = UIScale.scale(3f);
            float in = UIScale.scale(9f);
            g.setColor(Tint.ACC.color());
            g.fill(new RoundRectangle2D.Float(0, in, bar, getHeight() - 2 * in, bar, bar));
        }
    }
}
