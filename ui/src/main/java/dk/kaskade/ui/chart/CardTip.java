package dk.kaskade.ui.chart;

import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.paint.Face;
import dk.kaskade.ui.paint.GraphicsPen;
import dk.kaskade.ui.paint.Palette;
import dk.kaskade.ui.paint.Pen;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JToolTip;

/** What is told of a card under the pointer: its title, and lines below it that are broken where they are long. */
final class CardTip extends JToolTip {
    private static final long serialVersionUID = 1;
    private static final double PAD_X = 12;
    private static final double PAD_Y = 9;
    private static final double TITLE = 12;
    private static final double BODY = 11;
    private static final double TITLE_ROW = 18;
    private static final double ROW = 16;
    private static final double WIDEST = 340;

    /** A line as it is drawn; what goes on from the line before stands a little to the right. */
    private record Line(String text, boolean goesOn) {}

    private transient List<Line> lines = List.of();
    private String title = "";

    CardTip() {
        setOpaque(true);
        setBorder(null);
    }

    @Override
    public void setTipText(String text) {
        super.setTipText(text);
        List<Line> all = new ArrayList<>();
        String[] given = text == null ? new String[0] : text.split("\n");
        title = given.length == 0 ? "" : given[0];
        for (int i = 1; i < given.length; i++) {
            wrap(given[i], all);
        }
        lines = List.copyOf(all);
    }

    private static void wrap(String text, List<Line> all) {
        String line = "";
        boolean goesOn = false;
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && Face.REGULAR.width(longer, BODY) > WIDEST - (goesOn ? PAD_X : 0)) {
                all.add(new Line(line, goesOn));
                goesOn = true;
                longer = word;
            }
            line = longer;
        }
        all.add(new Line(line, goesOn));
    }

    @Override
    public Dimension getPreferredSize() {
        double width = Face.SEMIBOLD.width(title, TITLE);
        for (Line line : lines) {
            width = Math.max(width, Face.REGULAR.width(line.text, BODY) + (line.goesOn ? PAD_X : 0));
        }
        double height = 2 * PAD_Y + TITLE_ROW + lines.size() * ROW;
        double scale = ChainViewer.scale();
        return new Dimension((int) Math.ceil((width + 2 * PAD_X) * scale), (int) Math.ceil(height * scale));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        double scale = ChainViewer.scale();
        g.scale(scale, scale);
        Palette palette = Palette.current();
        Pen pen = new GraphicsPen(g).smooth(true);
        double width = getWidth() / scale;
        double height = getHeight() / scale;
        RoundRectangle2D box = new RoundRectangle2D.Double(0.5, 0.5, width - 1, height - 1, 1, 1);
        pen.fill(box, palette.color(Tint.PANEL));
        pen.draw(box, palette.color(Tint.LINE2), Pen.Line.solid(1));
        pen.text(title, PAD_X, PAD_Y + TITLE, Face.SEMIBOLD, TITLE, palette.color(Tint.TEXT));
        double y = PAD_Y + TITLE_ROW + BODY;
        for (Line line : lines) {
            double x = line.goesOn ? 2 * PAD_X : PAD_X;
            pen.text(line.text, x, y, Face.REGULAR, BODY, palette.color(Tint.TEXT2));
            y += ROW;
        }
        g.dispose();
    }
}
