package dk.kaskade.ui.reform;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.intake.Certainty;
import dk.kaskade.organisation.Scenario.Verdict;
import dk.kaskade.ui.look.FocusRing;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.paint.ChangeSign;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import org.jspecify.annotations.Nullable;

/** Paints a row of the list of changes: its sign, what it does, and whether it is taken, with the two buttons to decide. */
final class ChangeCell extends JPanel implements ListCellRenderer<ChangeRow> {
    static final int HEIGHT = 54;
    private static final int BUTTON = 28;
    private static final int GAP = 8;
    private static final int PAD = 12;
    private static final int SIGN = 16;
    private static final int INDENT = 18;

    private final transient ReformDesk desk;
    private transient @Nullable ChangeRow row;
    private boolean selected;
    private boolean focused;

    ChangeCell(ReformDesk desk) {
        this.desk = desk;
        setOpaque(true);
    }

    /** What in a row can be pressed. */
    enum Spot {
        ACCEPT,
        REJECT,
        FOLD,
        NOT_THE_SAME,
        ELSEWHERE
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends ChangeRow> list, ChangeRow value, int index, boolean isSelected, boolean hasFocus) {
        row = value;
        selected = isSelected;
        focused = hasFocus;
        getAccessibleContext().setAccessibleName(told(value));
        setToolTipText(value.title() + ": " + value.sentence());
        return this;
    }

    @Override
    public Dimension getPreferredSize() {
        return UIScale.scale(new Dimension(300, HEIGHT));
    }

    /** All of the row for who cannot see it. */
    private String told(ChangeRow of) {
        String kind = of.kind().name(desk.language());
        return String.join(", ", kind, of.title(), of.sentence(), effect(of), state(of));
    }

    private String state(ChangeRow of) {
        if (of.falls()) {
            return desk.text("state.falls");
        }
        Verdict verdict = of.verdict();
        return desk.text("state." + (verdict == null ? "open" : verdict.id()));
    }

    private String effect(ChangeRow of) {
        String closes = of.closes() > 0 ? desk.text("row.closes", of.closes()) : "";
        String opens = of.opens() > 0 ? desk.text("row.opens", of.opens()) : "";
        return closes + (closes.isEmpty() || opens.isEmpty() ? "" : " · ") + opens;
    }

    /** Whether the two buttons stand in a row. */
    private static boolean hasButtons(ChangeRow of, boolean isSelected) {
        return !of.falls() && (isSelected || of.verdict() == null);
    }

    /** What lies at a point of a row of this width. */
    static Spot spot(ChangeRow of, boolean isSelected, int x, int y, int width) {
        if (hasButtons(of, isSelected) && button(width, 1).contains(x, y)) {
            return Spot.ACCEPT;
        }
        if (hasButtons(of, isSelected) && button(width, 0).contains(x, y)) {
            return Spot.REJECT;
        }
        boolean lower = y > UIScale.scale(HEIGHT / 2);
        if (of.guess() != null && lower && x < width - UIScale.scale(2 * BUTTON + 3 * GAP)) {
            return Spot.NOT_THE_SAME;
        }
        return of.isSeveral() && x < UIScale.scale(PAD + SIGN + GAP) ? Spot.FOLD : Spot.ELSEWHERE;
    }

    private static Rectangle button(int width, int fromRight) {
        int size = UIScale.scale(BUTTON);
        int x = width - UIScale.scale(PAD) - size - fromRight * (size + UIScale.scale(GAP));
        return new Rectangle(x, (UIScale.scale(HEIGHT) - size) / 2, size, size);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        ChangeRow of = row;
        if (of == null) {
            return;
        }
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setColor((selected ? Tint.ACC_SOFT : Tint.PANEL).color());
        g.fillRect(0, 0, getWidth(), getHeight());
        g.setColor(Tint.LINE.color());
        g.fillRect(0, getHeight() - UIScale.scale(1), getWidth(), UIScale.scale(1));
        int left = UIScale.scale(PAD + (of.inside() ? INDENT : 0));
        sign(g, of, left);
        int right = decision(g, of);
        words(g, of, left + UIScale.scale(SIGN + 10), right);
        if (focused) {
            FocusRing.paint(g, getWidth(), getHeight());
        }
        g.dispose();
    }

    private void sign(Graphics2D g, ChangeRow of, int left) {
        ChangeSign sign = new ChangeSign(Signs.of(of.kind()), SIGN);
        int y = (getHeight() - sign.getIconHeight()) / 2;
        Graphics2D pale = (Graphics2D) g.create();
        if (of.isRejected()) {
            pale.setComposite(java.awt.AlphaComposite.getInstance(java.awt.AlphaComposite.SRC_OVER, 0.5f));
        }
        sign.paintIcon(this, pale, left, y);
        pale.dispose();
        if (of.isSeveral()) {
            (of.open() ? Icons.DOWN : Icons.RIGHT)
                    .icon(10, Tint.TEXT2)
                    .paintIcon(this, g, left + UIScale.scale(3), y + UIScale.scale(SIGN + 3));
        }
    }

    private void words(Graphics2D g, ChangeRow of, int x, int right) {
        int room = right - x - UIScale.scale(GAP);
        Font strong = Type.TABLE_STRONG.font();
        FontMetrics metrics = g.getFontMetrics(strong);
        g.setFont(strong);
        g.setColor((of.isRejected() ? Tint.TEXT2 : Tint.TEXT).color());
        String title = cut(of.title(), metrics, room);
        int baseline = UIScale.scale(23);
        g.drawString(title, x, baseline);
        if (of.isRejected()) {
            int y = baseline - metrics.getAscent() / 3;
            g.fillRect(x, y, metrics.stringWidth(title), UIScale.scale(1));
        }
        g.setFont(Type.CAPTION.font());
        sentence(g, of, x, UIScale.scale(40), room);
    }

    private void sentence(Graphics2D g, ChangeRow of, int x, int baseline, int room) {
        FontMetrics metrics = g.getFontMetrics();
        Certainty guess = of.guess();
        if (guess != null) {
            g.setColor(Tint.ACC.color());
            g.drawString(cut(desk.text("row.guess", guess.name(desk.language())), metrics, room), x, baseline);
            return;
        }
        String closes = of.isRejected() || of.closes() == 0 ? "" : desk.text("row.closes", of.closes());
        String opens = of.isRejected() || of.opens() == 0 ? "" : desk.text("row.opens", of.opens());
        int taken = piece(metrics, closes) + piece(metrics, opens);
        g.setColor(Tint.TEXT2.color());
        String text = cut(of.sentence(), metrics, room - taken);
        g.drawString(text, x, baseline);
        int at = x + metrics.stringWidth(text);
        g.setFont(Type.CAPTION_STRONG.font());
        at = draw(g, closes, Tint.PRACTISED_TEXT, at, baseline);
        draw(g, opens, Tint.GAP_TEXT, at, baseline);
    }

    private static int piece(FontMetrics metrics, String text) {
        return text.isEmpty() ? 0 : metrics.stringWidth(" · " + text) + UIScale.scale(6);
    }

    private static int draw(Graphics2D g, String text, Tint tint, int x, int baseline) {
        if (text.isEmpty()) {
            return x;
        }
        g.setColor(Tint.TEXT3.color());
        g.drawString(" · ", x, baseline);
        int at = x + g.getFontMetrics().stringWidth(" · ");
        g.setColor(tint.color());
        g.drawString(text, at, baseline);
        return at + g.getFontMetrics().stringWidth(text);
    }

    /** @return where it begins */
    private int decision(Graphics2D g, ChangeRow of) {
        if (hasButtons(of, selected)) {
            button(g, button(getWidth(), 1), Icons.CONFIRM, Tint.PRACTISED_TEXT, of.verdict() == Verdict.ACCEPTED);
            button(g, button(getWidth(), 0), Icons.REJECT, Tint.ERROR, of.verdict() == Verdict.REJECTED);
            return button(getWidth(), 1).x;
        }
        boolean rejected = of.isRejected();
        String word = desk.text(of.falls() ? "state.falls.short" : rejected ? "state.rejected" : "state.accepted");
        g.setFont(Type.CAPTION.font());
        int x = getWidth() - UIScale.scale(PAD) - g.getFontMetrics().stringWidth(word);
        Tint tint = rejected ? Tint.ERROR : Tint.PRACTISED_TEXT;
        g.setColor(tint.color());
        g.drawString(word, x, getHeight() / 2 + g.getFontMetrics().getAscent() / 2 - UIScale.scale(1));
        int icon = UIScale.scale(14);
        (rejected ? Icons.REJECT : Icons.CONFIRM)
                .icon(14, tint)
                .paintIcon(this, g, x - icon - UIScale.scale(4), (getHeight() - icon) / 2);
        return x - icon - UIScale.scale(6);
    }

    private void button(Graphics2D g, Rectangle at, Icons icon, Tint tint, boolean chosen) {
        int arc = UIScale.scale(10);
        var box = new RoundRectangle2D.Double(at.x + 0.5, at.y + 0.5, at.width - 1.0, at.height - 1.0, arc, arc);
        g.setColor((chosen ? tint : Tint.PANEL).color());
        g.fill(box);
        g.setColor((chosen ? tint : Tint.LINE2).color());
        g.draw(box);
        int inset = (at.width - UIScale.scale(14)) / 2;
        icon.icon(14, chosen ? Tint.PANEL : tint).paintIcon(this, g, at.x + inset, at.y + inset);
    }

    private static String cut(String text, FontMetrics metrics, int room) {
        if (metrics.stringWidth(text) <= room) {
            return text;
        }
        int fits = text.length();
        while (fits > 0 && metrics.stringWidth(text.substring(0, fits) + "…") > room) {
            fits--;
        }
        return text.substring(0, fits).stripTrailing() + "…";
    }
}
