package dk.kaskade.ui.findings;

import com.formdev.flatlaf.util.JavaCompatibility;
import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.SeverityMark;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import java.awt.AlphaComposite;
import java.awt.Component;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javax.swing.Icon;
import javax.swing.JComponent;
import javax.swing.JTable;
import javax.swing.table.DefaultTableCellRenderer;
import org.jspecify.annotations.Nullable;

/** Paints every cell of the table: a mark, a name with dimmed words after it, plain words, or a link. */
final class FindingCell extends DefaultTableCellRenderer {
    private static final int INDENT = 18;
    private static final int FOLD_ICON = 12;

    private final Map<SeverityMark.Kind, Icon> marks = new EnumMap<>(SeverityMark.Kind.class);
    private final Icon tick = Icons.CONFIRM.icon(14, Tint.PRACTISED_TEXT);
    private final Icon unfolded = Icons.DOWN.icon(FOLD_ICON, Tint.TEXT2);
    private final Icon folded = Icons.RIGHT.icon(FOLD_ICON, Tint.TEXT2);
    private final transient FindingsModel model;
    private final transient BooleanSupplier outdated;

    private transient @Nullable FindingRow row;
    private transient Column column = Column.MARK;
    private boolean chosen;
    private int shift;
    private int room;

    /** @param outdated whether the findings belong to an earlier state, and are painted pale */
    FindingCell(FindingsModel model, BooleanSupplier outdated) {
        this.model = model;
        this.outdated = outdated;
        for (SeverityMark.Kind kind : SeverityMark.Kind.values()) {
            marks.put(kind, new SeverityMark(kind));
        }
        putClientProperty("html.disable", true);
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table, Object value, boolean selected, boolean focus, int rowNumber, int columnNumber) {
        super.getTableCellRendererComponent(table, value, selected, focus, rowNumber, columnNumber);
        row = model.row(rowNumber);
        column = Column.values()[table.convertColumnIndexToModel(columnNumber)];
        chosen = selected;
        shift = 0;
        room = 0;
        if (row instanceof FindingRow.Section) {
            // a heading runs on through the cells beside it
            int from = table.getCellRect(rowNumber, Column.POSITION.ordinal(), true).x;
            shift = from - table.getCellRect(rowNumber, columnNumber, true).x;
            room = table.getWidth() - from;
        }
        setToolTipText(tip(String.valueOf(value)));
        getAccessibleContext().setAccessibleName(String.valueOf(value));
        return this;
    }

    private @Nullable String tip(String value) {
        if (row instanceof FindingRow.Section section) {
            return section.title() + " " + section.aside(model.words());
        }
        if (row instanceof FindingRow.Single single
                && column == Column.NEXT
                && single.finding().fix() != null) {
            return model.words().fix(single.finding());
        }
        return value.length() < 2 ? null : value;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setColor(ground().color());
        g.fillRect(0, 0, getWidth(), getHeight());
        if (row != null) {
            if (outdated.getAsBoolean()) {
                g.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, 0.45f));
            }
            paint(g, row);
        }
        g.dispose();
    }

    private Tint ground() {
        return chosen ? Tint.ACC_SOFT : row instanceof FindingRow.Section ? Tint.WIN : Tint.PANEL;
    }

    private void paint(Graphics2D g, FindingRow shown) {
        if (shown instanceof FindingRow.Section section) {
            section(g, section, UIScale.scale(8) + shift);
            return;
        }
        if (column == Column.MARK) {
            Icon mark = shown.ticked() ? tick : java.util.Objects.requireNonNull(marks.get(shown.kind()));
            mark.paintIcon(this, g, (getWidth() - mark.getIconWidth()) / 2, (getHeight() - mark.getIconHeight()) / 2);
            return;
        }
        int x = UIScale.scale(8);
        if (column == Column.POSITION) {
            x += indent(g, shown, x);
            x += words(g, getText(), Type.TABLE_STRONG.font(), shown.dimmed() ? Tint.TEXT2 : Tint.TEXT, x);
            words(g, shown.aside(model.words()), Type.TABLE.font(), Tint.TEXT3, x + UIScale.scale(4));
        } else {
            words(g, getText(), Type.TABLE.font(), tint(shown), x);
        }
    }

    private void section(Graphics2D g, FindingRow.Section section, int from) {
        int x = from + indent(g, section, from);
        x += words(g, section.title(), Type.SECTION.font(), Tint.TEXT, x);
        words(g, section.aside(model.words()), Type.TABLE.font(), Tint.TEXT3, x + UIScale.scale(5));
    }

    private int indent(Graphics2D g, FindingRow shown, int x) {
        if (shown instanceof FindingRow.Foldable fold) {
            Icon arrow = fold.open() ? unfolded : folded;
            arrow.paintIcon(this, g, x, (getHeight() - arrow.getIconHeight()) / 2);
            if (fold instanceof FindingRow.Section && fold.ticked()) {
                tick.paintIcon(this, g, x + UIScale.scale(INDENT), (getHeight() - tick.getIconHeight()) / 2);
                return UIScale.scale(INDENT * 2);
            }
            return UIScale.scale(INDENT);
        }
        return shown instanceof FindingRow.Single single && single.inside() ? UIScale.scale(INDENT) : 0;
    }

    private Tint tint(FindingRow shown) {
        if (column == Column.NEXT) {
            return Tint.ACC;
        }
        if (shown.dimmed()) {
            return Tint.TEXT3;
        }
        return column == Column.WHAT || chosen ? Tint.TEXT : Tint.TEXT2;
    }

    private int words(Graphics2D g, String text, Font font, Tint tint, int x) {
        FontMetrics metrics = getFontMetrics(font);
        int width = (room > 0 ? shift + room : getWidth()) - x - UIScale.scale(4);
        String shown = JavaCompatibility.getClippedString(this, metrics, text, width);
        g.setFont(font);
        g.setColor(tint.color());
        int y = (getHeight() - metrics.getHeight()) / 2 + metrics.getAscent();
        com.formdev.flatlaf.ui.FlatUIUtils.drawString((JComponent) this, g, shown, x, y);
        return metrics.stringWidth(shown);
    }
}
