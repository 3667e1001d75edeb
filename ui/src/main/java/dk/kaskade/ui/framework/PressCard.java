package dk.kaskade.ui.framework;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.PressRow;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.paint.GraphicsPen;
import dk.kaskade.ui.paint.Pen;
import java.awt.Graphics2D;
import java.awt.LayoutManager;
import java.awt.Rectangle;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.geom.RoundRectangle2D;

/** A card of several texts that is one button; it comes into sight when it gets the focus. */
final class PressCard extends PressRow {
    private static final float ARC = 16;

    PressCard(LayoutManager layout, Runnable pressed) {
        super(layout, pressed);
        addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent event) {
                scrollRectToVisible(new Rectangle(getSize()));
            }
        });
    }

    @Override
    protected void paintGround(Graphics2D g, boolean pointed) {
        float arc = UIScale.scale(ARC);
        float line = UIScale.scale(1f);
        RoundRectangle2D shape =
                new RoundRectangle2D.Float(line / 2, line / 2, getWidth() - line, getHeight() - line, arc, arc);
        GraphicsPen pen = new GraphicsPen(g).smooth(true);
        pen.fill(shape, (pointed ? Tint.HOVER : Tint.PANEL).color());
        pen.draw(shape, Tint.LINE.color(), Pen.Line.solid(line));
    }
}
