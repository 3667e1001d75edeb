package dk.kaskade.plugin.odsherred.view;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.framework.GuideMark;
import dk.kaskade.ui.look.Badge;
import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.SectionHeading;
import dk.kaskade.ui.look.Tables;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.WrappedText;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** Beside the chain: how each level sets a mark, and who is worth a talk. */
final class MarksSide extends JPanel {
    private static final int WIDTH = 320;
    private static final int INNER = 288;

    private final transient MarksDesk desk;
    private final WrappedText spreadOf = new WrappedText("", Type.CAPTION, Tint.TEXT2, INNER);
    private final SpreadPanel spread;
    private final Badge count = new Badge("0");
    private final WrappedText none;
    private final WrappedText scale = new WrappedText("", Type.CAPTION, Tint.TEXT3, INNER);
    private final TensionList tensions;

    MarksSide(MarksDesk desk, Consumer<Tension> chosen) {
        super(new BorderLayout());
        this.desk = desk;
        spread = new SpreadPanel(desk);
        tensions = new TensionList(desk, chosen);
        none = new WrappedText("", Type.TABLE, Tint.TEXT2, INNER);
        Ground.paint(this, Tint.PANEL);
        Ground.line(this, Ground.Side.LEFT);
        JPanel top = new JPanel(new MigLayout("insets 14 16 8 16, fillx, wrap 1, gapy 0, hidemode 3", "[grow,fill]"));
        top.setOpaque(false);
        top.add(new SectionHeading(desk.text("spread")));
        top.add(spreadOf, "wmin 0, gapbottom 8");
        top.add(spread);
        SectionHeading heading = new SectionHeading(desk.text("tensions"));
        heading.aside(count);
        top.add(heading, "gaptop 6");
        top.add(none, "wmin 0, gaptop 4");
        add(top, BorderLayout.PAGE_START);
        add(Tables.scroll(tensions));
        scale.setBorder(BorderFactory.createEmptyBorder());
        JPanel foot = new JPanel(new MigLayout("insets 8 16 10 16, fillx", "[grow,fill]"));
        foot.setOpaque(false);
        foot.add(scale, "wmin 0");
        add(foot, BorderLayout.PAGE_END);
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(UIScale.scale(WIDTH), super.getPreferredSize().height);
    }

    /**
     * Shows what there is to know.
     *
     * @param only the mark whose tensions are listed; those of all where it is null
     * @param told the mark whose spread is shown
     */
    void show(Strengths strengths, @Nullable GuideMark only, GuideMark told) {
        int mark = strengths.marks().indexOf(told);
        spreadOf.setText(desk.text(
                "spread.of", told.name(), strengths.set(mark), strengths.rows().size()));
        spread.show(strengths.spreads(mark), told.scale().min());
        List<Tension> found = strengths.tensions(only);
        tensions.show(found);
        count.setText(desk.wording().number(found.size()));
        boolean anySet = strengths.set(mark) > 0;
        none.setText(desk.text(anySet ? "tensions.none" : "tensions.unset"));
        none.setVisible(found.isEmpty());
        scale.setText(told.scale().note());
        revalidate();
        repaint();
    }
}
