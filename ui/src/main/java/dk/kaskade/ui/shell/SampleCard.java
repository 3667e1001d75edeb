package dk.kaskade.ui.shell;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.Chip;
import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.SeverityMark;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.look.WrappedText;
import java.awt.BasicStroke;
import java.awt.Cursor;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** A sample organisation: a real picture of its chain, what it shows, and a click to open it. */
final class SampleCard extends JButton {

    SampleCard(Welcome.Sample sample, Wording wording) {
        setLayout(new MigLayout("insets 1, gap 0, fill, wrap 1", "[grow, fill]", "[194!, fill][grow, top]"));
        setBorder(BorderFactory.createEmptyBorder());
        setContentAreaFilled(false);
        setBorderPainted(false);
        setFocusPainted(false);
        setRolloverEnabled(true);
        setHorizontalAlignment(LEADING);
        setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
        getAccessibleContext().setAccessibleName(sample.name() + " " + sample.aside());
        getAccessibleContext().setAccessibleDescription(sample.figures() + ". " + sample.headline());
        addActionListener(event -> sample.open().run());
        add(new Picture(sample.thumbnail()));
        add(words(sample, wording), "growx");
    }

    private static JPanel words(Welcome.Sample sample, Wording wording) {
        JPanel words = new JPanel(new MigLayout("insets 14 16 14 16, gapy 4, fillx, wrap 1", "[grow, fill]", ""));
        words.setOpaque(false);
        words.add(head(sample, wording));
        words.add(new WrappedText(sample.figures(), Type.TABLE, Tint.TEXT2, 600), "w 60:100:");
        words.add(new WrappedText(sample.headline(), Type.TABLE_STRONG, Tint.TEXT, 600), "w 60:100:, gaptop 6");
        words.add(new WrappedText(sample.text(), Type.TABLE, Tint.TEXT2, 600), "w 60:100:");
        return words;
    }

    private static JPanel head(Welcome.Sample sample, Wording wording) {
        JPanel head = new JPanel(new MigLayout("insets 0, gapx 5, fillx", "[grow][]", ""));
        head.setOpaque(false);
        head.add(Type.PANEL_TITLE.label(sample.name()), "wmin 40");
        head.add(Chip.soft(
                wording.text("welcome.gaps", sample.gaps()),
                new SeverityMark(SeverityMark.Kind.GAP, 12),
                Tint.GAP_TEXT,
                Tint.GAP_SOFT));
        return head;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = smooth(graphics);
        float arc = UIScale.scale(16f);
        g.setColor((getModel().isRollover() ? Tint.HOVER : Tint.PANEL).color());
        g.fill(new RoundRectangle2D.Float(0, 0, getWidth(), getHeight(), arc, arc));
        g.dispose();
    }

    @Override
    protected void paintChildren(Graphics graphics) {
        super.paintChildren(graphics);
        Graphics2D g = smooth(graphics);
        float arc = UIScale.scale(16f);
        float line = isFocusOwner() ? UIScale.scale(2f) : 1;
        g.setColor((isFocusOwner() ? Tint.ACC : getModel().isRollover() ? Tint.LINE2 : Tint.LINE).color());
        g.setStroke(new BasicStroke(line));
        g.draw(new RoundRectangle2D.Float(line / 2, line / 2, getWidth() - line, getHeight() - line, arc, arc));
        g.dispose();
    }

    private static Graphics2D smooth(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        return g;
    }

    /** The thumbnail on the ground of a chart, with a hairline under it and the card's corners above. */
    private static final class Picture extends JComponent {
        private final transient Welcome.Thumbnail thumbnail;

        Picture(Welcome.Thumbnail thumbnail) {
            this.thumbnail = thumbnail;
            Ground.line(this, Ground.Side.BOTTOM);
        }

        @Override
        protected void paintComponent(Graphics graphics) {
            Graphics2D g = smooth(graphics);
            float arc = UIScale.scale(15f);
            g.clip(new RoundRectangle2D.Float(0, 0, getWidth(), getHeight() + arc, arc, arc));
            g.setColor(Tint.CANVAS.color());
            g.fillRect(0, 0, getWidth(), getHeight());
            int margin = UIScale.scale(20);
            g.translate(margin, margin);
            thumbnail.paint(g, getWidth() - 2 * margin, getHeight() - 2 * margin);
            g.dispose();
        }
    }
}
