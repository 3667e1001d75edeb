package dk.kaskade.ui.shell;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.action.ActionId;
import dk.kaskade.ui.action.Actions;
import dk.kaskade.ui.look.KeyHint;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import java.awt.BasicStroke;
import java.awt.Cursor;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import net.miginfocom.swing.MigLayout;

/** Something to begin with: what it is, one line about it, and its key. */
final class WelcomeButton extends JButton {
    private final boolean primary;

    WelcomeButton(Actions actions, ActionId id, String about, boolean primary) {
        this.primary = primary;
        setLayout(new MigLayout("insets 0 12 0 12, gapx 14, gapy 0, fill", "[16!][grow, fill][]", "push[][]push"));
        setBorder(BorderFactory.createEmptyBorder());
        setContentAreaFilled(false);
        setBorderPainted(false);
        setFocusPainted(false);
        setRolloverEnabled(true);
        setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
        Tint words = primary ? Tint.ON_ACC : Tint.TEXT;
        String name = actions.name(id).replace("…", "");
        add(new JLabel(id.icon().icon(18, primary ? Tint.ON_ACC : Tint.ACC)), "spany 2, center");
        add(Type.SECTION.label(name, words));
        id.key()
                .ifPresent(key -> add(
                        primary ? new KeyHint(key, Tint.ON_ACC, Tint.ACC) : new KeyHint(key), "spany 2, center, wrap"));
        add(Type.CAPTION.label(about, primary ? Tint.ON_ACC : Tint.TEXT2), "wmin 0, cell 1 1");
        getAccessibleContext().setAccessibleName(name);
        getAccessibleContext().setAccessibleDescription(about);
        addActionListener(event -> actions.run(id));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        float arc = UIScale.scale(14f);
        if (primary || getModel().isRollover()) {
            g.setColor((primary ? Tint.ACC : Tint.HOVER).color());
            g.fill(new RoundRectangle2D.Float(0, 0, getWidth(), getHeight(), arc, arc));
        }
        if (isFocusOwner()) {
            float line = UIScale.scale(2f);
            float in = primary ? UIScale.scale(3f) : line / 2;
            g.setColor((primary ? Tint.ON_ACC : Tint.ACC).color());
            g.setStroke(new BasicStroke(line));
            g.draw(new RoundRectangle2D.Float(in, in, getWidth() - 2 * in, getHeight() - 2 * in, arc - in, arc - in));
        }
        g.dispose();
    }
}
