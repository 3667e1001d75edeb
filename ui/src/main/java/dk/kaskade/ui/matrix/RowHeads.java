package dk.kaskade.ui.matrix;

import com.formdev.flatlaf.util.JavaCompatibility;
import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.LevelMark;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.RenderingHints;
import java.awt.event.MouseEvent;
import java.util.function.Function;
import javax.swing.JComponent;
import javax.swing.ToolTipManager;
import org.jspecify.annotations.Nullable;

/** The frozen column: level, title and holder of each position, indented as the tree, and what its row comes to. */
final class RowHeads extends JComponent {
    private static final int WIDTH = 300;
    private static final int SUM = 62;
    private static final int STEP = 9;

    private final MatrixTable table;
    private final CellModel model;
    private final transient Function<MatrixRow, String> holder;

    /** @param holder the dimmed words after the title */
    RowHeads(MatrixTable table, CellModel model, Function<MatrixRow, String> holder) {
        this.table = table;
        this.model = model;
        this.holder = holder;
        ToolTipManager.sharedInstance().registerComponent(this);
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(
                UIScale.scale(WIDTH), model.getRowCount() * table.zoom().height());
    }

    int rowAt(Point point) {
        int row = point.y / table.zoom().height();
        return row < model.getRowCount() ? row : -1;
    }

    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        int number = rowAt(event.getPoint());
        if (number < 0) {
            return null;
        }
        MatrixRow row = model.cells().rows().get(number);
        return row.title() + " · " + row.unit() + " · " + holder.apply(row);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(Tint.PANEL.color());
        g.fill(g.getClipBounds());
        int h = table.zoom().height();
        int first = Math.max(0, g.getClipBounds().y / h);
        int end = Math.min(model.getRowCount(), (g.getClipBounds().y + g.getClipBounds().height - 1) / h + 1);
        for (int row = first; row < end; row++) {
            row(g, row, row * h, h);
        }
        g.setColor(Tint.EDGE.color());
        g.fillRect(getWidth() - 1, 0, 1, end * h);
        g.dispose();
    }

    private void row(Graphics2D g, int number, int y, int h) {
        MatrixRow row = model.cells().rows().get(number);
        if (table.leadRow() == number) {
            g.setColor(Tint.ACC_SOFT.color());
            g.fillRect(0, y, getWidth(), h);
        }
        int strip = UIScale.scale(5);
        if (row.level() > 0) {
            g.setColor(Tint.level(row.level()).color());
            Graphics2D mark = (Graphics2D) g.create();
            mark.translate(UIScale.scale(4), y + 2);
            LevelMark.paint(mark, row.level(), strip, h - 5);
            mark.dispose();
        }
        int x = UIScale.scale(16) + Math.min(row.depth(), 6) * UIScale.scale(STEP);
        int end = getWidth() - UIScale.scale(SUM);
        Font strong = fitting(Type.TABLE_STRONG.font(), h);
        x += words(g, row.title(), strong, Tint.TEXT, x, y, h, end - x) + UIScale.scale(5);
        String name = holder.apply(row);
        Font plain = fitting(Type.TABLE.font(), h);
        Font face = row.holder().isEmpty() ? plain.deriveFont(Font.ITALIC) : plain;
        words(g, name, face, Tint.TEXT3, x, y, h, end - x);
        sum(g, model.cells().rowSum(number), y, h, plain);
        g.setColor(Tint.LINE.color());
        g.fillRect(0, y + h - 1, getWidth(), 1);
    }

    /** Small rows have small letters, never so small that they cannot be read. */
    private static Font fitting(Font font, int height) {
        float most = Math.max(UIScale.scale(10f), height * 0.62f);
        return font.getSize2D() <= most ? font : font.deriveFont(most);
    }

    private void sum(Graphics2D g, Share share, int y, int h, Font font) {
        String text = share.carried() == 0 ? "–" : share.done() + "/" + share.carried();
        FontMetrics metrics = getFontMetrics(font);
        int x = getWidth() - UIScale.scale(10) - metrics.stringWidth(text);
        words(g, text, font, Tint.TEXT2, x, y, h, UIScale.scale(SUM));
        int width = UIScale.scale(SUM - 12);
        int left = getWidth() - UIScale.scale(10) - width;
        int thick = UIScale.scale(2);
        g.setColor(Tint.LINE.color());
        g.fillRect(left, y + h - 1 - thick, width, thick);
        g.setColor(Tint.AGREED.color());
        g.fillRect(left, y + h - 1 - thick, (int) Math.round(width * share.part()), thick);
    }

    private int words(Graphics2D g, String text, Font font, Tint tint, int x, int y, int h, int room) {
        FontMetrics metrics = getFontMetrics(font);
        String shown = JavaCompatibility.getClippedString(this, metrics, text, Math.max(0, room));
        g.setFont(font);
        g.setColor(tint.color());
        com.formdev.flatlaf.ui.FlatUIUtils.drawString(
                this, g, shown, x, y + (h - metrics.getHeight()) / 2 + metrics.getAscent());
        return metrics.stringWidth(shown);
    }
}
