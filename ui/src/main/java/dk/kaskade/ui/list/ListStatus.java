package dk.kaskade.ui.list;

import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** How many positions there are and how many are shown, and the keys to begin with. */
final class ListStatus extends JPanel {
    private final transient ListDesk desk;
    private final JLabel count = Type.CAPTION.label("");
    private final JLabel keys = Type.CAPTION.label("", Tint.TEXT3);
    private final JButton chain = new JButton();

    /** @param inChain shows the order of the chain again */
    ListStatus(ListDesk desk, Runnable inChain) {
        super(new MigLayout("insets 4 12 4 12, fillx, gapx 12, hidemode 3", "[][]push[]", "[center]"));
        this.desk = desk;
        Ground.paint(this, Tint.PANEL);
        Ground.line(this, Ground.Side.TOP);
        chain.putClientProperty("JButton.buttonType", "toolBarButton");
        Type.CAPTION_STRONG.on(chain, Tint.ACC);
        chain.addActionListener(event -> inChain.run());
        add(count, "wmin 0");
        add(chain);
        add(keys, "wmin 0");
        setName("list.status");
    }

    String words() {
        return count.getText();
    }

    void tell() {
        int all = desk.model().chain().size();
        int rows = desk.model().getRowCount() - (desk.shown().place() == null ? 0 : 1);
        Shown shown = desk.shown();
        StringBuilder words = new StringBuilder(desk.text("count", all));
        if (rows != all || shown.filtered()) {
            words.append(", ").append(desk.text("count.shown", rows));
        }
        if (shown.filtered()) {
            words.append(", ").append(desk.text("count.passing", desk.model().passing()));
        }
        Shown.Order order = shown.order();
        if (order != null) {
            words.append(" · ")
                    .append(desk.text("sorted", desk.text(order.column().textKey())));
        }
        count.setText(words.toString());
        chain.setVisible(order != null);
        chain.setText(desk.text("order.chain"));
        keys.setVisible(order == null);
        keys.setText(desk.text("keys"));
    }
}
