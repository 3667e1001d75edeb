package dk.kaskade.ui.cascade;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.Wording;
import java.awt.BasicStroke;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import javax.swing.Icon;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** What the lines of the lanes mean. */
final class CascadeLegend extends JPanel {
    private final JLabel taken = Type.CAPTION.label("");
    private final JLabel broken = Type.CAPTION.label("");
    private final JLabel missed = Type.CAPTION.label("");

    CascadeLegend() {
        super(new MigLayout("insets 5 16 5 16, gapx 20", "", "[center]"));
        Ground.paint(this, Tint.CANVAS);
        taken.setIcon(new Sign(0));
        broken.setIcon(new Sign(1));
        missed.setIcon(new Sign(2));
        for (JLabel label : new JLabel[] {taken, broken, missed}) {
            label.setIconTextGap(UIScale.scale(6));
            add(label);
        }
    }

    void name(Wording wording) {
        taken.setText(wording.text("cascade.legend.taken"));
        broken.setText(wording.text("cascade.legend.broken"));
        missed.setText(wording.text("cascade.legend.missed"));
    }

    /** A small picture of one of the lines. */
    private record Sign(int kind) implements Icon {
        @Override
        public int getIconWidth() {
            return UIScale.scale(kind == 1 ? 16 : 24);
        }

        @Override
        public int getIconHeight() {
            return UIScale.scale(16);
        }

        @Override
        public void paintIcon(Component component, Graphics graphics, int x, int y) {
            Graphics2D g = (Graphics2D) graphics.create();
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.translate(x, y);
            UIScale.scaleGraphics(g);
            if (kind == 1) {
                g.setColor(Tint.GAP_SOFT.color());
                g.fill(new Ellipse2D.Double(1, 1, 14, 14));
                g.setColor(Tint.GAP.color());
                g.setStroke(new BasicStroke(1.4f));
                g.draw(new Ellipse2D.Double(1, 1, 14, 14));
                g.draw(new Line2D.Double(6.2, 5, 6.2, 11));
                g.draw(new Line2D.Double(9.8, 5, 9.8, 11));
            } else {
                g.setColor((kind == 0 ? Tint.ACC : Tint.TEXT3).color());
                g.setComposite(java.awt.AlphaComposite.SrcOver.derive(kind == 0 ? 0.4f : 1f));
                g.setStroke(
                        kind == 0
                                ? new BasicStroke(6, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
                                : new BasicStroke(
                                        1.3f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, new float[] {4, 3}, 0));
                g.draw(new Line2D.Double(0, 8, 24, 8));
            }
            g.dispose();
        }
    }
}
