package dk.kaskade.plugin.odsherred.view;

import com.formdev.flatlaf.ui.FlatUIUtils;
import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.LevelMark;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.accessibility.AccessibleContext;
import javax.swing.Icon;
import javax.swing.JComponent;

/** How each level sets a mark: a bar for each strength, and beside them, apart, how many have set nothing. */
final class SpreadPanel extends JComponent {
    private static final int NAME = 17;
    private static final int BARS = 44;
    private static final int GAP = 12;
    private static final int UNSET = 64;

    private final transient MarksDesk desk;
    private transient List<Spread> spreads = List.of();
    private int lowest = 1;

    SpreadPanel(MarksDesk desk) {
        this.desk = desk;
    }

    /** Shows how the levels set a mark whose scale begins at {@code min}. */
    void show(List<Spread> next, int min) {
        spreads = List.copyOf(next);
        lowest = min;
        String words = spreads.stream().map(this::words).collect(Collectors.joining(". "));
        getAccessibleContext().setAccessibleName(words);
        revalidate();
        repaint();
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJComponent() {};
        }
        return accessibleContext;
    }

    private String name(Spread spread) {
        return spread.level() == 0 ? desk.text("no-role") : spread.name();
    }

    private String words(Spread spread) {
        String counts = IntStream.range(0, spread.counts().size())
                .mapToObj(at ->
                        desk.text("spread.one", lowest + at, spread.counts().get(at)))
                .collect(Collectors.joining(", "));
        return name(spread) + ": " + counts + ", " + desk.text("spread.unset", spread.unset());
    }

    private static int row() {
        return UIScale.scale(NAME + BARS + GAP);
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(UIScale.scale(240), row() * spreads.size() + UIScale.scale(2));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        FlatUIUtils.setRenderingHints(g);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        float most =
                (float) spreads.stream().mapToDouble(Spread::mostShare).max().orElse(0);
        int y = 0;
        for (Spread spread : spreads) {
            paint(g, spread, y, most);
            y += row();
        }
        g.dispose();
    }

    private void paint(Graphics2D g, Spread spread, int top, float most) {
        int x = 0;
        if (spread.level() > 0) {
            Icon mark = new LevelMark(spread.level());
            mark.paintIcon(this, g, 0, top + UIScale.scale(1));
            x = mark.getIconWidth() + UIScale.scale(6);
        }
        text(g, name(spread), Type.CAPTION.font(), Tint.TEXT, x, top + UIScale.scale(12));
        int values = spread.counts().size();
        int room = getWidth() - UIScale.scale(UNSET);
        float step = room / (float) Math.max(1, values);
        int base = top + UIScale.scale(NAME + BARS - 12);
        for (int at = 0; at < values; at++) {
            bar(g, spread, at, new RoundRectangle2D.Float(at * step, base, step - UIScale.scale(4), 0, 3, 3), most);
        }
        unset(g, spread, room, base);
    }

    /** A bar as high as its share of the level, in one scale for all levels, so that they can be compared. */
    private void bar(Graphics2D g, Spread spread, int at, RoundRectangle2D.Float place, float most) {
        int count = spread.counts().get(at);
        float tall = UIScale.scale((float) (BARS - 26)) * spread.share(at) / Math.max(0.01f, most);
        g.setColor(Tint.LINE2.color());
        g.fill(new RoundRectangle2D.Float(place.x, place.y, place.width, UIScale.scale(1f), 0, 0));
        if (count > 0) {
            float height = Math.max(UIScale.scale(2f), tall);
            g.setColor((spread.level() > 0 ? Tint.level(spread.level()) : Tint.EDGE).color());
            g.fill(new RoundRectangle2D.Float(place.x, place.y - height, place.width, height, 3, 3));
            String number = Integer.toString(count);
            Font font = Type.CHIP_STRONG.font();
            float middle = place.x + (place.width - getFontMetrics(font).stringWidth(number)) / 2;
            text(g, number, font, Tint.TEXT, (int) middle, (int) (place.y - height) - UIScale.scale(2));
        }
        String value = Integer.toString(lowest + at);
        Font font = Type.CHIP.font();
        float middle = place.x + (place.width - getFontMetrics(font).stringWidth(value)) / 2;
        text(g, value, font, Tint.TEXT3, (int) middle, (int) place.y + UIScale.scale(11));
    }

    private void unset(Graphics2D g, Spread spread, int from, int base) {
        if (spread.unset() > 0) {
            FontMetrics metrics = getFontMetrics(Type.CAPTION.font());
            String number = desk.wording().number(spread.unset());
            String word = desk.text("unset");
            Font slanted = Type.CAPTION.font().deriveFont(Font.ITALIC);
            int right = from + UIScale.scale(UNSET);
            text(
                    g,
                    number,
                    Type.CAPTION_STRONG.font(),
                    Tint.TEXT2,
                    right - metrics.stringWidth(number) - 1,
                    base - UIScale.scale(2));
            text(g, word, slanted, Tint.TEXT3, right - metrics.stringWidth(word) - 1, base + UIScale.scale(11));
        }
    }

    private void text(Graphics2D g, String text, Font font, Tint tint, int x, int y) {
        g.setFont(font);
        g.setColor(tint.color());
        FlatUIUtils.drawString(this, g, text, x, y);
    }
}
