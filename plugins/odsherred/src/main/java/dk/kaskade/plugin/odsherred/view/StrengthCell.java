package dk.kaskade.plugin.odsherred.view;

import com.formdev.flatlaf.ui.FlatUIUtils;
import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.answer.MarkScale;
import dk.kaskade.ui.leaders.LeaderPainter;
import dk.kaskade.ui.leaders.LeaderPicker;
import dk.kaskade.ui.look.FocusRing;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import java.awt.Component;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.util.List;
import javax.accessibility.AccessibleContext;
import javax.swing.JComponent;
import javax.swing.JTable;
import javax.swing.table.TableCellRenderer;
import org.jspecify.annotations.Nullable;

/** Paints a leader, or how it stands to a mark: the line with both signs, and in words what the line does not tell. */
final class StrengthCell extends JComponent implements TableCellRenderer {
    private static final int WIDEST = 380;
    private static final int WORD = 56;
    private static final int EDGE = 10;

    private final transient MarksDesk desk;
    private final MarksModel model;
    private final transient LeaderPainter leaders;
    private boolean selected;
    private boolean ringed;
    private boolean told;
    private int row;
    private int column;
    private @Nullable Integer preview;
    private String words = "";

    StrengthCell(MarksDesk desk, MarksModel model) {
        this.desk = desk;
        this.model = model;
        leaders = new LeaderPainter(this, LeaderPicker.vacant(desk.wording()));
    }

    /** The room of the line within a cell of a width. */
    static Rectangle line(int width, int height) {
        int edge = UIScale.scale(EDGE);
        int room = Math.min(UIScale.scale(WIDEST), width - edge - UIScale.scale(WORD));
        return new Rectangle(edge, 0, Math.max(UIScale.scale(40), room), height);
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table, Object value, boolean isSelected, boolean hasFocus, int atRow, int atColumn) {
        MarksTable marks = (MarksTable) table;
        row = atRow;
        column = atColumn;
        words = String.valueOf(value);
        selected = table.isRowSelected(row);
        ringed = hasFocus && table.isFocusOwner();
        told = marks.isUnder(row, column) || ringed;
        preview = marks.preview(row, column);
        return this;
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJComponent() {
                @Override
                public String getAccessibleName() {
                    return words;
                }
            };
        }
        return accessibleContext;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        FlatUIUtils.setRenderingHints(g);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        if (selected) {
            g.setColor(Tint.ACC_SOFT.color());
            g.fillRect(0, 0, getWidth(), getHeight());
        }
        g.setColor(Tint.LINE.color());
        g.fillRect(0, getHeight() - UIScale.scale(1), getWidth(), UIScale.scale(1));
        if (column == 0) {
            leaders.paint(g, model.leader(row), new Rectangle(0, 0, getWidth(), getHeight()));
        } else {
            strength(g, model.strength(row, column));
        }
        if (ringed) {
            FocusRing.paint(g, getWidth(), getHeight());
        }
        g.dispose();
    }

    private void strength(Graphics2D g, Strength strength) {
        Rectangle line = line(getWidth(), getHeight());
        Integer own = preview != null ? preview : strength.own();
        boolean apart = strength.apart() && preview == null;
        List<Integer> earlier = told ? strength.earlier() : List.of();
        MarkScale.of(model.mark(column))
                .paint(g, line, new MarkScale.Standing(own, strength.leaders(), apart, earlier));
        int x = line.x + line.width + UIScale.scale(4);
        if (own == null) {
            Font slanted = Type.CAPTION.font().deriveFont(Font.ITALIC);
            x = text(g, desk.text("unset"), slanted, Tint.TEXT3, x);
        } else {
            x = text(g, Integer.toString(own), Type.TABLE_STRONG.font(), Tint.TEXT, x);
        }
        if (model.single()) {
            aside(g, strength, apart, x + UIScale.scale(14));
        }
    }

    /** Where one mark has all the room: since when, and how far apart. */
    private void aside(Graphics2D g, Strength strength, boolean apart, int from) {
        int x = from;
        if (strength.set() != null) {
            x = text(g, desk.wording().date(strength.set()), Type.CAPTION.font(), Tint.TEXT2, x) + UIScale.scale(14);
        }
        if (apart) {
            text(g, desk.text("steps", strength.distance()), Type.CAPTION_STRONG.font(), Tint.NOTE, x);
        }
    }

    private int text(Graphics2D g, String text, Font font, Tint tint, int x) {
        FontMetrics metrics = getFontMetrics(font);
        String fits = LeaderPainter.cut(text, metrics, getWidth() - x - UIScale.scale(4));
        g.setFont(font);
        g.setColor(tint.color());
        FlatUIUtils.drawString(this, g, fits, x, (getHeight() + metrics.getAscent() - metrics.getDescent()) / 2);
        return x + metrics.stringWidth(fits);
    }
}
