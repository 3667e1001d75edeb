package dk.kaskade.ui.look;

import com.formdev.flatlaf.ui.FlatUIUtils;
import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JLabel;

/** A label of several lines that wraps at words: the height follows the width, and nobody has to write HTML. */
public final class WrappedText extends JLabel {
    private final int widest;

    /** Text that wraps at a width in px at 100 %, or earlier where there is less room. */
    public WrappedText(String text, Type type, Tint tint, int widest) {
        super(text);
        this.widest = widest;
        putClientProperty("html.disable", true);
        // lets MigLayout ask for the height at the width that it will give
        putClientProperty("migLayout.dynamicAspectRatio", true);
        type.on(this, tint);
    }

    @Override
    public Dimension getPreferredSize() {
        FontMetrics metrics = getFontMetrics(getFont());
        int room = room();
        List<String> lines = lines(metrics, room);
        int width = lines.stream().mapToInt(metrics::stringWidth).max().orElse(0);
        return new Dimension(Math.max(width, Math.min(room, width)), lines.size() * lineHeight(metrics));
    }

    /** Where it wraps, in sight as well as when its height is asked for. */
    private int room() {
        int most = UIScale.scale(widest);
        return getWidth() > 0 ? Math.min(getWidth(), most) : most;
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(UIScale.scale(60), getPreferredSize().height);
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
        boolean other = width != getWidth();
        super.setBounds(x, y, width, height);
        if (other && getPreferredSize().height != height) {
            EventQueue.invokeLater(this::revalidate);
        }
    }

    @Override
    protected void paintComponent(Graphics g) {
        FontMetrics metrics = getFontMetrics(getFont());
        g.setFont(getFont());
        g.setColor(getForeground());
        int y = metrics.getAscent() + (lineHeight(metrics) - metrics.getHeight()) / 2;
        for (String line : lines(metrics, room())) {
            int x = getHorizontalAlignment() == CENTER ? (getWidth() - metrics.stringWidth(line)) / 2 : 0;
            FlatUIUtils.drawString(this, g, line, x, y);
            y += lineHeight(metrics);
        }
    }

    private static int lineHeight(FontMetrics metrics) {
        return metrics.getHeight() + UIScale.scale(2);
    }

    /** What is left of a line that no space divides, as the path of a file, once its full lines have been taken. */
    private static String broken(FontMetrics metrics, int width, String line, List<String> lines) {
        String rest = line;
        while (rest.length() > 1 && metrics.stringWidth(rest) > width) {
            int fits = 1;
            while (fits < rest.length() && metrics.stringWidth(rest.substring(0, fits + 1)) <= width) {
                fits++;
            }
            lines.add(rest.substring(0, fits));
            rest = rest.substring(fits);
        }
        return rest;
    }

    private List<String> lines(FontMetrics metrics, int width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : getText().split("\n", -1)) {
            String line = "";
            for (String word : paragraph.split(" ")) {
                String longer = line.isEmpty() ? word : line + " " + word;
                if (!line.isEmpty() && metrics.stringWidth(longer) > width) {
                    lines.add(line);
                    longer = word;
                }
                line = broken(metrics, width, longer, lines);
            }
            lines.add(line);
        }
        return lines;
    }
}
