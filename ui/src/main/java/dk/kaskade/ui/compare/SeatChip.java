package dk.kaskade.ui.compare;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.ui.FlatUIUtils;
import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import javax.swing.JButton;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;

/** An organisation in the tool bar: its letter, its name, and a cross to take it away where that can be done. */
final class SeatChip extends JPanel {
    private static final int WIDEST = 190;
    private static final int CROSS = 20;

    private final String letter;
    private final String name;
    private final boolean waiting;
    private final @Nullable JButton cross;

    SeatChip(String letter, Seat seat, CompareDesk desk, @Nullable Runnable remove) {
        super(null);
        this.letter = letter;
        Digest digest = seat.digest();
        name = digest == null || digest.aside().isEmpty() ? seat.name() : seat.name() + " (" + digest.aside() + ")";
        waiting = digest == null;
        setOpaque(false);
        setToolTipText(
                waiting ? desk.text("tools.reading", name) : remove == null ? desk.text("tools.first", name) : name);
        getAccessibleContext().setAccessibleName(letter + " " + name);
        cross = remove == null ? null : cross(desk, remove);
        if (cross != null) {
            add(cross);
        }
    }

    private JButton cross(CompareDesk desk, Runnable remove) {
        JButton button = new JButton(Icons.CLOSE.icon(12, Tint.TEXT2));
        button.putClientProperty(FlatClientProperties.BUTTON_TYPE, FlatClientProperties.BUTTON_TYPE_TOOLBAR_BUTTON);
        button.setMargin(new java.awt.Insets(0, 0, 0, 0));
        String what = desk.text("tools.remove", letter, name);
        button.setToolTipText(what);
        button.getAccessibleContext().setAccessibleName(what);
        button.addActionListener(event -> remove.run());
        return button;
    }

    @Override
    public Dimension getPreferredSize() {
        int words = getFontMetrics(Type.TABLE_STRONG.font()).stringWidth(letter + " ")
                + getFontMetrics(Type.TABLE.font()).stringWidth(name)
                + UIScale.scale(26)
                + (cross == null ? 0 : UIScale.scale(CROSS));
        return new Dimension(Math.min(UIScale.scale(WIDEST), words), UIScale.scale(28));
    }

    @Override
    public void doLayout() {
        if (cross != null) {
            int side = UIScale.scale(CROSS);
            cross.setBounds(getWidth() - side - UIScale.scale(4), (getHeight() - side) / 2, side, side);
        }
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        FlatUIUtils.setRenderingHints(g);
        Ink ink = new Ink(this, g);
        ink.frame(Tint.LINE2.color(), new Rectangle(0, 0, getWidth(), getHeight()));
        int x = UIScale.scale(9);
        int own = ink.width(letter, Type.TABLE_STRONG);
        ink.words(letter, Type.TABLE_STRONG, Tint.ACC.color(), new Rectangle(x, 0, own, getHeight()), Ink.Side.LEFT);
        x += own + UIScale.scale(6);
        int right = UIScale.scale(cross == null ? 8 : CROSS + 6);
        Rectangle words = new Rectangle(x, 0, getWidth() - x - right, getHeight());
        ink.words(name, Type.TABLE, (waiting ? Tint.TEXT3 : Tint.TEXT).color(), words, Ink.Side.LEFT);
        g.dispose();
    }
}
