package dk.kaskade.ui.intake;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import dk.kaskade.ui.look.Tables;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import java.awt.Component;
import javax.swing.JScrollPane;
import javax.swing.JTree;
import javax.swing.tree.DefaultTreeCellRenderer;

/** The chain that comes of a file, as a tree to fold out: who leads whom. */
final class ChainTree extends JTree {
    private static final int ROW = 24;
    private static final int OPEN = 40;

    private final transient IntakeWords words;

    ChainTree(IntakeWords words) {
        super(Branches.of(Organisation.empty("", "", null)));
        this.words = words;
        getAccessibleContext().setAccessibleName(words.text("result.chain"));
        setRootVisible(false);
        setShowsRootHandles(true);
        setLargeModel(true);
        setRowHeight(UIScale.scale(ROW));
        setCellRenderer(new Cell());
    }

    JScrollPane framed() {
        JScrollPane scroll = Tables.scroll(this);
        scroll.putClientProperty("FlatLaf.style", "border: 1,1,1,1,$Kaskade.line,1,8");
        return scroll;
    }

    /** Shows a chain with its upper levels folded out. */
    void show(Branches chain) {
        setModel(chain);
        for (int row = 0; row < getRowCount() && getRowCount() < OPEN; row++) {
            expandRow(row);
        }
    }

    private String name(Position position) {
        String holders = getModel() instanceof Branches chain ? chain.holders(position) : "";
        return words.text(
                "result.position", position.title(), holders.isEmpty() ? words.text("result.vacant") : holders);
    }

    @Override
    public String convertValueToText(
            Object value, boolean selected, boolean expanded, boolean leaf, int row, boolean focus) {
        return value instanceof Position position && words != null ? name(position) : "";
    }

    /** A position by its title and who holds it. */
    private static final class Cell extends DefaultTreeCellRenderer {
        @Override
        public Component getTreeCellRendererComponent(
                JTree tree, Object value, boolean selected, boolean expanded, boolean leaf, int row, boolean focus) {
            super.getTreeCellRendererComponent(tree, value, selected, expanded, leaf, row, focus);
            putClientProperty("html.disable", true);
            setIcon(null);
            setFont(Type.TABLE.font());
            if (!selected) {
                setForeground(Tint.TEXT.color());
            }
            return this;
        }
    }
}
