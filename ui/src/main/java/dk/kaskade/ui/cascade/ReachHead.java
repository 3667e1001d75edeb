package dk.kaskade.ui.cascade;

import dk.kaskade.chain.Chain;
import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.Wording;
import java.util.List;
import java.util.function.IntConsumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** What is followed, how many at the lowest level it reaches, and the same for each branch. */
final class ReachHead extends JPanel {
    private static final int MOST_BRANCHES = 9;
    private final transient Wording wording;
    private final transient IntConsumer picked;
    private int branch = Chain.NOBODY;

    /** @param picked hears of which branch a person picks the head */
    ReachHead(Wording wording, IntConsumer picked) {
        super(new MigLayout("insets 10 16 10 16, fillx, gapx 16", "[220!, fill][grow, fill]", "[]"));
        this.wording = wording;
        this.picked = picked;
        Ground.paint(this, Tint.PANEL);
        Ground.line(this, Ground.Side.BOTTOM);
    }

    /** @param chosen the branch that is shown alone; {@link Chain#NOBODY} for all */
    void show(Descent descent, int chosen) {
        branch = chosen;
        PositionNames names = new PositionNames(descent.cascade().carried().chain());
        removeAll();
        add(summary(descent, names), "aligny top");
        add(branches(descent, names), "aligny center, wmin 0");
        revalidate();
        repaint();
    }

    private JPanel summary(Descent descent, PositionNames names) {
        JPanel summary = new JPanel(new MigLayout("insets 0, gapx 8, gapy 2", "[][grow, fill][]", ""));
        summary.setOpaque(false);
        String kind =
                descent.subject().kind() == Subject.Kind.THREAD ? "cascade.head.thread" : "cascade.head.expectation";
        JLabel caption = Type.CAPTION.label(wording.text(kind, names.name(descent.start())));
        JLabel name = Type.PANEL_TITLE.label(descent.subject().name());
        name.setToolTipText(descent.subject().name());
        summary.add(caption, "span 3, wmin 0, w 220!, wrap");
        summary.add(name, "span 3, wmin 0, w 220!, wrap");
        Descent.Count reach = descent.reach();
        if (reach.of() == 0) {
            summary.add(Type.BODY.label(wording.text("cascade.head.nobody"), Tint.TEXT2), "span 3");
            return summary;
        }
        JLabel figure = new JLabel(wording.number(reach.reached()));
        figure.putClientProperty("FlatLaf.style", "font: bold +9; foreground: $" + Tint.TEXT.key());
        summary.add(figure);
        String told = wording.text("cascade.head.reach", reach.of());
        summary.add(Type.CAPTION.label(told), "span 2, wmin 0, wrap");
        ReachBar bar = new ReachBar(reach);
        bar.getAccessibleContext().setAccessibleName(wording.text("cascade.count", reach.reached(), reach.of()));
        summary.add(bar, "span 2, growx");
        summary.add(Type.CAPTION_STRONG.label(wording.text("cascade.head.share", percent(reach)), Tint.TEXT));
        return summary;
    }

    /** Rounded down, so that only a whole reach is told as 100. */
    static int percent(Descent.Count reach) {
        return reach.of() == 0 ? 0 : reach.reached() * 100 / reach.of();
    }

    private JPanel branches(Descent descent, PositionNames names) {
        JPanel all = new JPanel(new MigLayout(
                "insets 0, wrap 3, fillx, gapx 8, gapy 2", "[grow, fill, sg][grow, fill, sg][grow, fill, sg]", ""));
        all.setOpaque(false);
        List<Descent.Branch> branches = descent.branches();
        boolean more = branches.size() > MOST_BRANCHES;
        for (Descent.Branch branch : branches.subList(0, more ? MOST_BRANCHES - 1 : branches.size())) {
            all.add(branch(names, branch), "wmin 0");
        }
        if (more) {
            all.add(Type.CAPTION.label(wording.text("cascade.head.more", branches.size() - MOST_BRANCHES + 1)));
        }
        return all;
    }

    private JComponent branch(PositionNames names, Descent.Branch shown) {
        JButton cell = new BranchButton();
        Descent.Count count = shown.count();
        String told = wording.text("cascade.count", count.reached(), count.of());
        String title = names.name(shown.position());
        boolean alone = shown.position() == branch;
        cell.add((alone ? Type.TABLE_STRONG : Type.TABLE).label(title, alone ? Tint.ACC : Tint.TEXT), "wmin 0");
        cell.add(Type.TABLE_STRONG.label(told, count.reached() == count.of() ? Tint.TEXT : Tint.GAP_TEXT), "wrap");
        cell.add(new ReachBar(count), "span 2, growx");
        cell.setToolTipText(
                title + ": " + told + ". " + CascadeTexts.in(wording, alone ? "branch.leave" : "branch.show"));
        cell.getAccessibleContext().setAccessibleName(title + ": " + told);
        cell.addActionListener(event -> picked.accept(shown.position()));
        return cell;
    }

    /** A button with a name, a count and a bar on it. */
    private static final class BranchButton extends JButton {
        BranchButton() {
            putClientProperty("JButton.buttonType", "toolBarButton");
            setFocusable(true);
            setLayout(new MigLayout("insets 2 4 4 4, fillx, gapy 3", "[grow, fill][]", ""));
        }

        @Override
        public java.awt.Dimension getPreferredSize() {
            return getLayout().preferredLayoutSize(this);
        }

        @Override
        public java.awt.Dimension getMinimumSize() {
            return getLayout().minimumLayoutSize(this);
        }
    }
}
