package dk.kaskade.ui.rolecard;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.organisation.ResponseStatus;
import dk.kaskade.ui.answer.Statuses;
import dk.kaskade.ui.look.FocusRing;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.StatusMark;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.event.KeyEvent;
import java.awt.geom.RoundRectangle2D;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.KeyStroke;

/** How far an expectation has come, as a button that asks how far it has come now. */
final class StatusPill extends JButton {
    private final transient Desk desk;
    private final transient Consumer<ResponseStatus> chosen;
    private transient ResponseStatus status = ResponseStatus.OPEN;

    StatusPill(Desk desk, Consumer<ResponseStatus> chosen) {
        this.desk = desk;
        this.chosen = chosen;
        putClientProperty("html.disable", true);
        setContentAreaFilled(false);
        setBorderPainted(false);
        setFocusPainted(false);
        setRolloverEnabled(true);
        setHorizontalAlignment(LEADING);
        setIconTextGap(UIScale.scale(5));
        setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
        setBorder(BorderFactory.createEmptyBorder(
                UIScale.scale(3), UIScale.scale(7), UIScale.scale(3), UIScale.scale(9)));
        addActionListener(event -> menu().show(this, 0, getHeight() + UIScale.scale(2)));
        show(status);
    }

    void show(ResponseStatus next) {
        status = next;
        String name = desk.shared(Statuses.key(next));
        setText(name);
        setIcon(new StatusMark(Statuses.kind(next), 13));
        Type.CAPTION_STRONG.on(this, StatusMark.tint(Statuses.kind(next)));
        getAccessibleContext().setAccessibleName(desk.shared("card.status") + " " + name);
        setToolTipText(desk.text("status.tip"));
    }

    /** As wide as the longest status, so that what stands beside it is in line from row to row. */
    @Override
    public Dimension getPreferredSize() {
        Dimension size = super.getPreferredSize();
        FontMetrics metrics = getFontMetrics(getFont());
        int own = metrics.stringWidth(getText());
        int longest = own;
        for (ResponseStatus each : ResponseStatus.values()) {
            longest = Math.max(longest, metrics.stringWidth(desk.shared(Statuses.key(each))));
        }
        return new Dimension(size.width - own + longest, size.height);
    }

    /** The five statuses, each with the key that sets it. */
    private JPopupMenu menu() {
        JPopupMenu menu = new JPopupMenu();
        for (ResponseStatus choice : ResponseStatus.values()) {
            boolean asks = choice == ResponseStatus.NOT_APPLICABLE;
            String name = desk.shared(Statuses.key(choice));
            JMenuItem item = new Choice(asks ? name + " · " + desk.text("status.asks-reason") : name, choice);
            if (choice == status) {
                Type.TABLE_STRONG.on(item, Tint.TEXT);
                item.setIcon(Icons.CONFIRM.icon(14, Tint.ACC));
            }
            item.addActionListener(event -> chosen.accept(choice));
            menu.add(item);
        }
        return menu;
    }

    private static Tint ground(ResponseStatus status) {
        return switch (status) {
            case PRACTISED -> Tint.PRACTISED_SOFT;
            case AGREED -> Tint.AGREED_SOFT;
            case DISCUSSED -> Tint.DISCUSSED_SOFT;
            case OPEN, NOT_APPLICABLE -> Tint.HOVER;
        };
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(ground(status).color());
        g.fill(new RoundRectangle2D.Float(0, 0, getWidth(), getHeight(), getHeight(), getHeight()));
        if (isFocusOwner()) {
            FocusRing.paint(g, getWidth(), getHeight());
        } else if (getModel().isRollover()) {
            g.setColor(Tint.LINE2.color());
            g.draw(new RoundRectangle2D.Float(
                    0.5f, 0.5f, getWidth() - 1, getHeight() - 1, getHeight() - 1, getHeight() - 1));
        }
        g.dispose();
        super.paintComponent(graphics);
    }

    /** A status to choose; the digit works while the menu is open, and elsewhere it is the row's. */
    private static final class Choice extends JMenuItem {
        Choice(String text, ResponseStatus status) {
            super(text, new StatusMark(Statuses.kind(status), 14));
            int digit = KeyEvent.VK_1 + status.ordinal();
            setMnemonic(digit);
            setDisplayedMnemonicIndex(-1);
            setAccelerator(KeyStroke.getKeyStroke(digit, 0));
        }

        @Override
        protected boolean processKeyBinding(KeyStroke key, KeyEvent event, int condition, boolean pressed) {
            return condition != WHEN_IN_FOCUSED_WINDOW && super.processKeyBinding(key, event, condition, pressed);
        }
    }
}
