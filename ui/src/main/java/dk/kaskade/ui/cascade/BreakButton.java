package dk.kaskade.ui.cascade;

import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.SeverityMark;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.look.WrappedText;
import javax.swing.JButton;
import javax.swing.JLabel;
import net.miginfocom.swing.MigLayout;

/** A row that leads somewhere: a place where it breaks, or something that can be done. */
final class BreakButton extends JButton {
    private static final int TEXT = SidePanel.WIDTH - 84;

    /** A place, with how many it costs beside the worst. */
    BreakButton(String name, String why, int missed, int most, Wording wording, Runnable go) {
        this(go);
        setLayout(new MigLayout(
                "insets 5 8 5 8, fillx, gapx 8, gapy 1", "[][grow, fill][60!, fill][24:, right]", "[][]"));
        add(new JLabel(new SeverityMark(SeverityMark.Kind.GAP)), "spany 2");
        add(Type.TABLE_STRONG.label(name), "wmin 0");
        add(new CostBar((double) missed / most), "spany 2, h 6!");
        add(Type.TABLE_STRONG.label(wording.number(missed)), "spany 2, wrap");
        add(Type.CAPTION.label(why), "skip 1, wmin 0");
        String told = CascadeTexts.in(wording, "breaks.place", name, why, missed);
        getAccessibleContext().setAccessibleName(told);
        setToolTipText(told);
    }

    /** Something that can be done. */
    BreakButton(Icons icon, String words, Runnable what) {
        this(what);
        setLayout(new MigLayout("insets 6 8 6 8, fillx, gapx 10", "[][grow, fill][]", "[]"));
        add(new JLabel(icon.icon(16, Tint.ACC)));
        add(new WrappedText(words, Type.TABLE, Tint.TEXT, TEXT), "wmin 0");
        add(new JLabel(Icons.RIGHT.icon(12, Tint.TEXT3)));
        getAccessibleContext().setAccessibleName(words);
    }

    private BreakButton(Runnable what) {
        putClientProperty("JButton.buttonType", "toolBarButton");
        setFocusable(true);
        addActionListener(event -> what.run());
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
