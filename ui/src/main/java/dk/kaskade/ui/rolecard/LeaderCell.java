package dk.kaskade.ui.rolecard;

import com.formdev.flatlaf.ui.FlatUIUtils;
import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.FocusRing;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.LevelMark;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import java.awt.Component;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.function.Predicate;
import javax.accessibility.AccessibleContext;
import javax.swing.Icon;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.ListCellRenderer;
import org.jspecify.annotations.Nullable;

/** Paints a position in the list of leaders: fold sign, level, name, title and a ring of progress; one for all rows. */
final class LeaderCell extends JComponent implements ListCellRenderer<Leader> {
    static final int HEIGHT = 40;
    static final int FOLD = 16;
    private static final int INDENT = 11;
    private static final int MOST_DEPTH = 6;
    private static final int MARGIN = 8;

    private final transient Desk desk;
    private final transient Predicate<Leader> folded;
    private final transient Predicate<Leader> answers;
    private final transient Icon right = Icons.RIGHT.icon(12, Tint.TEXT3);
    private final transient Icon down = Icons.DOWN.icon(12, Tint.TEXT3);
    private transient @Nullable Leader leader;
    private boolean selected;
    private boolean focused;
    private boolean listFocused;

    /** @param answers whether it is what a filter looks for; who only stands above that is paler */
    LeaderCell(Desk desk, Predicate<Leader> folded, Predicate<Leader> answers) {
        this.desk = desk;
        this.folded = folded;
        this.answers = answers;
    }

    /** Where the fold sign of a leader begins, in px of the screen. */
    static int foldAt(Leader leader) {
        return UIScale.scale(MARGIN + INDENT * Math.min(MOST_DEPTH, leader.depth()));
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends Leader> list, Leader value, int index, boolean isSelected, boolean hasFocus) {
        leader = value;
        selected = isSelected;
        focused = hasFocus;
        listFocused = list.isFocusOwner();
        return this;
    }

    private String name(Leader of) {
        return of.name().isBlank() ? desk.text("list.vacant") : of.name();
    }

    @Override
    public String getToolTipText() {
        return leader == null ? null : words(leader);
    }

    private String words(Leader of) {
        return name(of) + ", " + of.title() + ", " + desk.text("head.placed", of.placed(), of.applying());
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJComponent() {
                @Override
                public String getAccessibleName() {
                    return leader == null ? "" : words(leader);
                }
            };
        }
        return accessibleContext;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        if (leader == null) {
            return;
        }
        Graphics2D g = (Graphics2D) graphics.create();
        FlatUIUtils.setRenderingHints(g);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        if (selected) {
            g.setColor(Tint.ACC_SOFT.color());
            g.fillRect(0, 0, getWidth(), getHeight());
            g.setColor(Tint.ACC.color());
            g.fillRect(0, 0, UIScale.scale(3), getHeight());
        }
        if (focused && listFocused) {
            FocusRing.paint(g, getWidth(), getHeight());
        }
        paint(g, leader);
        g.dispose();
    }

    private void paint(Graphics2D g, Leader of) {
        int x = foldAt(of);
        int middle = getHeight() / 2;
        if (of.leads() > 0) {
            Icon sign = folded.test(of) ? right : down;
            sign.paintIcon(this, g, x, middle - sign.getIconHeight() / 2);
        }
        x += UIScale.scale(FOLD);
        if (of.level() > 0) {
            Icon strip = new LevelMark(of.level(), 4, 28);
            strip.paintIcon(this, g, x, middle - strip.getIconHeight() / 2);
        }
        x += UIScale.scale(12);
        int ring = getWidth() - UIScale.scale(12) - UIScale.scale(18);
        int room = ring - UIScale.scale(8) - x;
        boolean vacant = of.name().isBlank();
        boolean pale = !answers.test(of);
        Font strong = vacant ? Type.TABLE.font().deriveFont(Font.ITALIC) : Type.TABLE_STRONG.font();
        text(g, name(of), strong, vacant || pale ? Tint.TEXT2 : Tint.TEXT, x, middle - UIScale.scale(3), room);
        text(g, of.title(), Type.CAPTION.font(), pale ? Tint.TEXT3 : Tint.TEXT2, x, middle + UIScale.scale(12), room);
        if (of.applying() > 0) {
            Icon progress = new ProgressRing(of.placed(), of.applying());
            progress.paintIcon(this, g, ring, middle - progress.getIconHeight() / 2);
        }
    }

    private void text(Graphics2D g, String text, Font font, Tint tint, int x, int y, int room) {
        g.setFont(font);
        g.setColor(tint.color());
        FontMetrics metrics = getFontMetrics(font);
        FlatUIUtils.drawString(this, g, cut(text, metrics, room), x, y);
    }

    private static String cut(String text, FontMetrics metrics, int room) {
        if (metrics.stringWidth(text) <= room) {
            return text;
        }
        int end = text.length();
        while (end > 0 && metrics.stringWidth(text.substring(0, end) + "…") > room) {
            end--;
        }
        return text.substring(0, end).strip() + "…";
    }
}
