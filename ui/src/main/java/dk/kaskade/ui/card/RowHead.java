package dk.kaskade.ui.card;

import dk.kaskade.ui.answer.FlagPicker;
import dk.kaskade.ui.answer.Statuses;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.PressRow;
import dk.kaskade.ui.look.StatusMark;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.WrappedText;
import javax.swing.JLabel;
import net.miginfocom.swing.MigLayout;

/** The line of an expectation: how far it has come, its title, its priority; a click or Enter unfolds it. */
final class RowHead extends PressRow {
    private final transient Desk desk;

    RowHead(Desk desk, Runnable toggle) {
        super(new MigLayout("insets 5 6 5 6, fillx, gapx 0", "[20!][grow,fill][]", "[center]"), toggle);
        this.desk = desk;
    }

    /** Shows a line: cut to the room there is while folded, the whole title when not. */
    void show(DutyLine line, boolean unfolded) {
        removeAll();
        String status = desk.text(Statuses.key(line.response().status()));
        add(new JLabel(new StatusMark(Statuses.kind(line.response().status()))), "gaptop 1");
        JLabel title = unfolded
                ? new WrappedText(line.expectation().title(), Type.TABLE_STRONG, Tint.TEXT, 600)
                : Type.TABLE.label(line.expectation().title());
        add(title, "wmin 40");
        int flags = FlagPicker.flagsFor(line.response().priority());
        if (!unfolded && line.duty().breaksBelow()) {
            add(new JLabel(Icons.BREAK.icon(14, Tint.GAP_TEXT)), "gapleft 6");
        }
        if (!unfolded && flags > 0) {
            JLabel flag = new JLabel(Icons.FLAG.icon(13, Tint.ACC));
            flag.setToolTipText(desk.text("card.priority." + line.response().priority()));
            add(flag, "gapleft 6");
        }
        add(new JLabel((unfolded ? Icons.UP : Icons.DOWN).icon(12, Tint.TEXT3)), "gapleft 6, aligny top, gaptop 1");
        setToolTipText(unfolded ? null : line.expectation().title() + " · " + status);
        getAccessibleContext().setAccessibleName(line.expectation().title() + ", " + status);
        revalidate();
        repaint();
    }
}
