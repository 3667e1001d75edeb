package dk.kaskade.ui.reform;

import dk.kaskade.ui.look.Flow;
import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.SeverityMark;
import dk.kaskade.ui.look.TextLink;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import java.awt.AlphaComposite;
import java.awt.BorderLayout;
import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** What the proposal does, in one line: gaps, positions, levels, the thread whose reach changes most, the span. */
final class HeadLine extends JPanel {
    private final transient ReformDesk desk;
    private final JPanel card =
            Ground.card(Tint.PANEL, new MigLayout("insets 8 14 8 14, fillx", "[grow][]", "[center]"));
    private final Flow figures = new Flow();
    private final TextLink newGaps;
    private boolean dimmed;

    /** @param showNew wants to see the gaps that are new */
    HeadLine(ReformDesk desk, Runnable showNew) {
        super(new BorderLayout());
        this.desk = desk;
        Ground.paint(this, Tint.CANVAS);
        setBorder(new com.formdev.flatlaf.ui.FlatEmptyBorder(12, 14, 8, 14));
        newGaps = new TextLink("", Type.BODY, showNew);
        card.add(figures, "growx, wmin 0");
        card.add(newGaps, "wmin pref");
        add(card);
    }

    void dim(boolean now) {
        if (now != dimmed) {
            dimmed = now;
            repaint();
        }
    }

    @Override
    protected void paintChildren(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        if (dimmed) {
            g.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, 0.5f));
        }
        super.paintChildren(g);
        g.dispose();
    }

    void show(Study study) {
        Numbers numbers = new Numbers(study);
        figures.removeAll();
        int closed = study.closedGaps().size();
        int opened = study.openedGaps().size();
        together(desk.text("head.proposal"), strong(desk.text("head.does", closed, opened), Tint.TEXT));
        gaps(numbers);
        figure("head.positions", numbers.positions());
        figure("head.levels", numbers.levels());
        numbers.thread().ifPresent(this::thread);
        numbers.span().ifPresent(span -> figure("head.span", span));
        newGaps.setText(desk.text("head.new", opened));
        newGaps.setVisible(opened > 0);
        getAccessibleContext().setAccessibleName(desk.text("head.does", closed, opened));
        figures.revalidate();
        figures.repaint();
    }

    private static JLabel strong(String text, Tint tint) {
        JLabel label = Type.TABLE_STRONG.label(text, tint);
        label.putClientProperty("FlatLaf.style", "font: semibold $Kaskade.body.font; foreground: $" + tint.key());
        return label;
    }

    /** A name and its value, which no end of a line parts. */
    private void together(String name, JLabel value) {
        JPanel both = new JPanel(new MigLayout("insets 0 0 0 12, gapx 6", "[][]", "[center]"));
        both.setOpaque(false);
        if (!name.isEmpty()) {
            both.add(Type.BODY.label(name, Tint.TEXT2));
        }
        both.add(value);
        figures.add(both);
    }

    private void gaps(Numbers numbers) {
        Numbers.Pair pair = numbers.gaps();
        JLabel label = strong(
                desk.text("head.gaps", pair.before(), pair.after()),
                !pair.differs() ? Tint.TEXT : numbers.moreGaps() ? Tint.GAP_TEXT : Tint.PRACTISED_TEXT);
        label.setIcon(
                numbers.moreGaps()
                        ? new SeverityMark(SeverityMark.Kind.GAP)
                        : Icons.CONFIRM.icon(14, pair.differs() ? Tint.PRACTISED_TEXT : Tint.TEXT2));
        together("", label);
    }

    private void figure(String key, Numbers.Pair pair) {
        together(desk.text(key), strong(desk.text("head.pair", pair.before(), pair.after()), Tint.TEXT));
    }

    private void thread(Numbers.Thread thread) {
        boolean worse = thread.after() < thread.before();
        JLabel label = strong(
                desk.text("head.pair", thread.before(), thread.after()), worse ? Tint.GAP_TEXT : Tint.PRACTISED_TEXT);
        label.setHorizontalTextPosition(JLabel.LEADING);
        label.setIcon(worse ? new SeverityMark(SeverityMark.Kind.GAP, 12) : null);
        together(desk.text("head.thread", thread.name()), label);
    }
}
