package dk.kaskade.ui.edit;

import dk.kaskade.ui.look.EmptyState;
import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Sheet;
import dk.kaskade.ui.look.Tables;
import dk.kaskade.ui.look.Tint;
import java.awt.CardLayout;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;
import net.miginfocom.swing.MigLayout;

/** The two sides of a register; at the right a few words where nothing is chosen. */
final class RegisterPane extends JPanel {
    private final CardLayout cards = new CardLayout();
    private final JPanel right = Ground.panel(Tint.PANEL, cards);

    /** @param nothing what stands at the right where nothing is chosen */
    RegisterPane(RegisterList list, JComponent detail, Icons icon, String nothing) {
        super(new MigLayout("insets 0, fill, gap 0", "[300!, fill][grow, fill]", "[grow, fill]"));
        right.add(detail, "one");
        right.add(new EmptyState(icon, nothing, null), "none");
        add(list.component(), "wmin 0, hmin 0");
        add(right, "wmin 0, hmin 0");
        reveal(false);
    }

    void reveal(boolean one) {
        cards.show(right, one ? "one" : "none");
    }

    /** Something with room around it, that scrolls where it is too high. */
    static JScrollPane scroll(JComponent content) {
        Sheet sheet = new Sheet(new MigLayout("insets 8 24 20 24, fillx, wrap 1", "[grow, fill]", "[]"));
        sheet.add(content, "wmin 0");
        JScrollPane scroll = Tables.scroll(sheet);
        scroll.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.getViewport().setOpaque(false);
        scroll.setOpaque(false);
        return scroll;
    }
}
