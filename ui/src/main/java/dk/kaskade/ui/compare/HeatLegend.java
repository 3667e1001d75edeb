package dk.kaskade.ui.compare;

import com.formdev.flatlaf.ui.FlatUIUtils;
import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import java.awt.Component;
import java.awt.GradientPaint;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.RoundRectangle2D;
import java.util.Locale;
import javax.swing.Icon;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** What the cells of the heat map mean. */
final class HeatLegend extends JPanel {
    private final transient CompareDesk desk;
    private final JLabel shade = Type.CAPTION.label("", Tint.TEXT2);
    private final JLabel right = Type.CAPTION.label("", Tint.TEXT2);
    private final JLabel touched = Type.CAPTION.label("", Tint.TEXT2);
    private final JLabel unread = Type.CAPTION.label("", Tint.TEXT2);

    HeatLegend(CompareDesk desk) {
        super(new MigLayout("insets 0, fillx, hidemode 3, gapx 16", "[][][][]push", "[]"));
        this.desk = desk;
        setOpaque(false);
        shade.setIcon(new Swatch(44, true));
        unread.setIcon(new Swatch(22, false));
        add(shade, "wmin 60");
        add(right, "wmin 0");
        add(touched, "wmin 0");
        add(unread, "wmin 0");
    }

    void name(ThemeView view) {
        String unit = view.unit().name().toLowerCase(Locale.ROOT);
        shade.setText(desk.text("themes.shade." + unit));
        right.setText(desk.text("themes.right." + unit));
        touched.setText("◦ " + desk.text("themes.touched"));
        unread.setText(desk.text("themes.unread"));
    }

    /** A little of the heat map's colours, or of its hatch. */
    private record Swatch(int width, boolean heat) implements Icon {
        @Override
        public int getIconWidth() {
            return UIScale.scale(width);
        }

        @Override
        public int getIconHeight() {
            return UIScale.scale(12);
        }

        @Override
        public void paintIcon(Component on, Graphics graphics, int x, int y) {
            Graphics2D g = (Graphics2D) graphics.create();
            FlatUIUtils.setRenderingHints(g);
            if (heat) {
                float arc = UIScale.scale(4f);
                g.setPaint(new GradientPaint(
                        x, y, Tint.ACC_SOFT.color(), x + (float) getIconWidth(), y, Tint.ACC.color()));
                g.fill(new RoundRectangle2D.Float(
                        x, y + UIScale.scale(2f), getIconWidth(), UIScale.scale(8f), arc, arc));
            } else {
                ThemeLines.unread(
                        new Ink((JComponent) on, g), new Rectangle(x, y - 2, getIconWidth(), getIconHeight() + 4), "");
            }
            g.dispose();
        }
    }
}
