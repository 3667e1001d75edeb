package dk.kaskade.ui.rolecard;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.report.RoleCard;
import dk.kaskade.report.RoleCard.Ground;
import dk.kaskade.ui.answer.Who;
import dk.kaskade.ui.look.HeightForWidth;
import dk.kaskade.ui.look.Type;
import java.awt.Component;
import java.awt.Dimension;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** What the three columns are: from the leader, expected here, onwards. Where they do not stand beside each other, the middle only. */
final class ColumnHeads extends JPanel implements HeightForWidth {
    private static final int HEIGHT = 24;

    private final transient Desk desk;
    private final transient Columns columns = new Columns();
    private final Head from = new Head();
    private final Head mine = new Head();
    private final Head onward = new Head();

    ColumnHeads(Desk desk) {
        super(null);
        this.desk = desk;
        setOpaque(false);
        add(from);
        add(mine);
        add(onward);
    }

    void show(RoleCard card) {
        long common = card.duties().stream()
                .filter(duty -> duty.ground() == Ground.COMMON)
                .count();
        long own = card.duties().size() - common;
        if (card.leader() == null) {
            from.show(desk.text("heads.from.top"), desk.text("from.common.top"));
        } else {
            from.show(desk.text("heads.from"), Who.shortly(card.leader()));
        }
        mine.show(desk.text("heads.mine"), desk.text(own > 0 ? "heads.counts" : "heads.common", own, common));
        onward.show(
                desk.text(card.reports().isEmpty() ? "heads.onward.ends" : "heads.onward"),
                desk.shared("card.leads.count", card.reports().size()));
    }

    @Override
    public int heightAt(int width) {
        return UIScale.scale(HEIGHT);
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(UIScale.scale(600), heightAt(getWidth()));
    }

    @Override
    public void doLayout() {
        boolean beside = columns.beside(getWidth());
        from.setVisible(beside);
        onward.setVisible(beside);
        if (beside) {
            columns.place(getWidth(), getHeight(), new Component[] {from, mine, onward});
        } else {
            mine.setBounds(0, 0, getWidth(), getHeight());
        }
    }

    /** A heading and a quieter word beside it. */
    private static final class Head extends JPanel {
        private final JLabel title = Type.SECTION.label("");
        private final JLabel aside = Type.TABLE.label("");

        Head() {
            super(new MigLayout("insets 0, gapx 8", "[][]", "[baseline]"));
            setOpaque(false);
            Type.TABLE.on(aside, dk.kaskade.ui.look.Tint.TEXT2);
            add(title, "wmin 0");
            add(aside, "wmin 0");
        }

        void show(String name, String word) {
            title.setText(name);
            aside.setText(word);
            aside.setToolTipText(word);
        }
    }
}
