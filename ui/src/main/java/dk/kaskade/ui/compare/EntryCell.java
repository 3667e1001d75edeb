package dk.kaskade.ui.compare;

import com.formdev.flatlaf.ui.FlatUIUtils;
import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;

/** A position in the list behind a figure: its title, and under it who holds it and where. */
final class EntryCell extends JPanel implements ListCellRenderer<Roster.Entry> {
    private final transient CompareDesk desk;
    private transient Roster.Entry entry = new Roster.Entry("", "", "", "");
    private boolean selected;
    private boolean focused;

    EntryCell(CompareDesk desk) {
        this.desk = desk;
        setOpaque(false);
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends Roster.Entry> list, Roster.Entry value, int index, boolean isSelected, boolean focus) {
        entry = value;
        selected = isSelected;
        focused = focus;
        getAccessibleContext().setAccessibleName(entry.title() + ", " + second());
        return this;
    }

    private String second() {
        String holders = entry.holders().isEmpty() ? desk.text("detail.vacant") : entry.holders();
        return entry.unit().isEmpty() ? holders : holders + " · " + entry.unit();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        FlatUIUtils.setRenderingHints(g);
        Ink ink = new Ink(this, g);
        if (selected) {
            ink.box(Tint.ACC_SOFT.color(), new Rectangle(0, 0, getWidth(), getHeight()));
        }
        if (focused) {
            dk.kaskade.ui.look.FocusRing.paint(g, getWidth(), getHeight());
        }
        int left = UIScale.scale(8);
        int half = UIScale.scale(17);
        int middle = getHeight() / 2;
        int width = getWidth() - 2 * left;
        ink.words(
                entry.title(),
                Type.TABLE,
                Tint.TEXT.color(),
                new Rectangle(left, middle - half, width, half),
                Ink.Side.LEFT);
        ink.words(second(), Type.CAPTION, Tint.TEXT3.color(), new Rectangle(left, middle, width, half), Ink.Side.LEFT);
        g.dispose();
    }
}
