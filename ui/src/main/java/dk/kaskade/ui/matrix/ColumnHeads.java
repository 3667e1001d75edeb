package dk.kaskade.ui.matrix;

import com.formdev.flatlaf.ui.FlatUIUtils;
import com.formdev.flatlaf.util.JavaCompatibility;
import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.LevelMark;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.session.Topic;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import javax.swing.JComponent;
import javax.swing.ToolTipManager;
import org.jspecify.annotations.Nullable;

/** The frozen head: roles over their expectations, titles that read upwards or in lines, and what each column comes to. */
final class ColumnHeads extends JComponent {
    private static final int GROUP = 22;
    private static final int UPRIGHT = 158;
    private static final int LINES = 54;
    private static final int SUM = 20;

    private final MatrixTable table;
    private final CellModel model;
    private final transient BiFunction<MatrixColumn, Share, String> told;
    private @Nullable Topic sorted;

    /** @param told a column in words, with what it comes to */
    ColumnHeads(MatrixTable table, CellModel model, BiFunction<MatrixColumn, Share, String> told) {
        this.table = table;
        this.model = model;
        this.told = told;
        ToolTipManager.sharedInstance().registerComponent(this);
    }

    /** Marks the column that the rows are sorted by. */
    void sorted(@Nullable Topic by) {
        sorted = by;
        repaint();
    }

    private boolean upright() {
        return model.cells().axis() == Axis.EXPECTATIONS;
    }

    private int width() {
        return table.zoom().width(model.cells().axis());
    }

    @Override
    public Dimension getPreferredSize() {
        int height = upright() ? GROUP + UPRIGHT + SUM : LINES + SUM;
        return new Dimension(model.getColumnCount() * width(), UIScale.scale(height));
    }

    int columnAt(Point point) {
        int column = point.x / width();
        return column < model.getColumnCount() ? column : -1;
    }

    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        int column = columnAt(event.getPoint());
        return column < 0
                ? null
                : told.apply(model.cells().columns().get(column), model.cells().columnSum(column));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        Rectangle clip = g.getClipBounds();
        g.setColor(Tint.WIN.color());
        g.fill(clip);
        int w = width();
        int first = Math.max(0, clip.x / w);
        int end = Math.min(model.getColumnCount(), (clip.x + clip.width - 1) / w + 1);
        for (int column = first; column < end; column++) {
            column(g, column, w);
        }
        if (upright()) {
            groups(g, first, end, w);
        }
        g.setColor(Tint.EDGE.color());
        g.fillRect(clip.x, getHeight() - 1, clip.width, 1);
        g.dispose();
    }

    private void column(Graphics2D g, int number, int w) {
        MatrixColumn column = model.cells().columns().get(number);
        int top = upright() ? UIScale.scale(GROUP) : 0;
        int bottom = getHeight() - UIScale.scale(SUM);
        int x = number * w;
        boolean lead = table.leadColumn() == number;
        if (lead) {
            g.setColor(Tint.ACC_SOFT.color());
            g.fillRect(x, top, w, getHeight() - top);
        }
        boolean by = column.topic().equals(sorted);
        Tint tint = lead || by ? Tint.TEXT : Tint.TEXT2;
        if (upright()) {
            upright(g, column.title(), tint, new Rectangle(x, top, w, bottom - top));
        } else {
            lines(g, column.title(), tint, new Rectangle(x, top, w, bottom - top));
        }
        sum(g, model.cells().columnSum(number), by, new Rectangle(x, bottom, w, getHeight() - bottom));
        g.setColor(Tint.LINE.color());
        g.fillRect(x + w - 1, top, 1, getHeight() - top);
    }

    /** Reads from the bottom up, in as many lines as the column has room for. */
    private void upright(Graphics2D g, String title, Tint tint, Rectangle at) {
        FontMetrics metrics = getFontMetrics(Type.CAPTION.font());
        int line = metrics.getAscent() + metrics.getDescent();
        List<String> lines = broken(metrics, title, at.height - UIScale.scale(10), Math.max(1, at.width / line));
        Graphics2D up = (Graphics2D) g.create();
        up.setFont(Type.CAPTION.font());
        up.setColor(tint.color());
        up.translate(at.x, at.y + at.height - UIScale.scale(5));
        up.rotate(-Math.PI / 2);
        int y = (at.width - lines.size() * line) / 2 + metrics.getAscent();
        for (String text : lines) {
            FlatUIUtils.drawString(this, up, text, 0, y);
            y += line;
        }
        up.dispose();
    }

    private void lines(Graphics2D g, String title, Tint tint, Rectangle at) {
        FontMetrics metrics = getFontMetrics(Type.CAPTION.font());
        int line = metrics.getHeight();
        List<String> lines = broken(metrics, title, at.width - UIScale.scale(8), Math.max(1, at.height / line));
        g.setFont(Type.CAPTION.font());
        g.setColor(tint.color());
        int y = at.y + at.height - lines.size() * line + metrics.getAscent() - UIScale.scale(2);
        for (String text : lines) {
            FlatUIUtils.drawString(this, g, text, at.x + UIScale.scale(4), y);
            y += line;
        }
    }

    /** At most so many lines; what is left over ends in an ellipsis. */
    private List<String> broken(FontMetrics metrics, String title, int room, int most) {
        List<String> lines = new ArrayList<>();
        String rest = title;
        while (!rest.isEmpty()) {
            if (lines.size() == most - 1 || metrics.stringWidth(rest) <= room) {
                lines.add(JavaCompatibility.getClippedString(this, metrics, rest, room));
                break;
            }
            int end = rest.length();
            while (end > 0 && metrics.stringWidth(rest.substring(0, end)) > room) {
                end = rest.lastIndexOf(' ', end - 1);
            }
            if (end <= 0) {
                lines.add(JavaCompatibility.getClippedString(this, metrics, rest, room));
                break;
            }
            lines.add(rest.substring(0, end));
            rest = rest.substring(end).strip();
        }
        return lines;
    }

    /** How many of those who carry it have come so far that it is agreed or practised. */
    private void sum(Graphics2D g, Share sum, boolean by, Rectangle at) {
        FontMetrics metrics = getFontMetrics(Type.CHIP.font());
        String percent = Math.round(sum.part() * 100) + "";
        String whole = sum.done() + "/" + sum.carried();
        String text = sum.carried() == 0 ? "–" : metrics.stringWidth(whole) < at.width - 4 ? whole : percent + "%";
        text = (by ? "↓" : "") + text;
        g.setFont(Type.CHIP.font());
        g.setColor((by ? Tint.ACC : Tint.TEXT2).color());
        String shown = metrics.stringWidth(text) > at.width ? text.replace("%", "") : text;
        FlatUIUtils.drawString(
                this,
                g,
                shown,
                at.x + (at.width - metrics.stringWidth(shown)) / 2,
                at.y + (at.height - metrics.getHeight()) / 2 + metrics.getAscent());
        int thick = UIScale.scale(2);
        g.setColor(Tint.AGREED.color());
        g.fillRect(at.x, at.y + at.height - 1 - thick, (int) Math.round((at.width - 1) * sum.part()), thick);
    }

    private void groups(Graphics2D g, int first, int end, int w) {
        List<MatrixColumn> columns = model.cells().columns();
        int at = first;
        while (at < end) {
            String group = columns.get(at).group();
            int from = at;
            while (from > 0 && columns.get(from - 1).group().equals(group)) {
                from--;
            }
            int to = at;
            while (to < columns.size() && columns.get(to).group().equals(group)) {
                to++;
            }
            group(g, columns.get(at), new Rectangle(from * w, 0, (to - from) * w, UIScale.scale(GROUP)));
            at = to;
        }
    }

    /** The name stays in sight while a part of its columns is. */
    private void group(Graphics2D g, MatrixColumn column, Rectangle at) {
        Rectangle visible = getVisibleRect().intersection(at);
        if (visible.isEmpty()) {
            return;
        }
        g.setColor((column.level() > 0 ? Tint.levelSoft(column.level()) : Tint.HOVER).color());
        g.fillRect(at.x, at.y, at.width - 1, at.height);
        int x = visible.x + UIScale.scale(6);
        if (column.level() > 0) {
            Graphics2D mark = (Graphics2D) g.create();
            mark.setColor(Tint.level(column.level()).color());
            mark.translate(x, at.y + UIScale.scale(5));
            LevelMark.paint(mark, column.level(), UIScale.scale(5), UIScale.scale(12));
            mark.dispose();
            x += UIScale.scale(10);
        }
        FontMetrics metrics = getFontMetrics(Type.CAPTION_STRONG.font());
        String shown = JavaCompatibility.getClippedString(
                this, metrics, column.group(), visible.x + visible.width - x - UIScale.scale(4));
        g.setFont(Type.CAPTION_STRONG.font());
        g.setColor((column.level() > 0 ? Tint.levelText(column.level()) : Tint.TEXT2).color());
        FlatUIUtils.drawString(this, g, shown, x, at.y + (at.height - metrics.getHeight()) / 2 + metrics.getAscent());
        g.setColor(Tint.EDGE.color());
        g.fillRect(at.x + at.width - 1, at.y, 1, at.height);
    }
}
