package dk.kaskade.ui.rolecard;

import dk.kaskade.change.FreshIds;
import dk.kaskade.extras.Extras;
import dk.kaskade.framework.Expectation;
import dk.kaskade.organisation.Agreement;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.report.RoleCard.Stop;
import dk.kaskade.ui.edit.TalkDialogs;
import dk.kaskade.ui.look.Flow;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.TextLink;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.WrappedText;
import java.awt.Component;
import java.awt.Insets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;

/** A thread of the leader's that passes by this role, in the place where it would stand, and what can be done about it. */
final class PassingCell extends Cell {
    private static final int WIDEST = 500;

    private final transient Desk desk;
    private final transient Sight sight;
    private final transient Stop stop;

    PassingCell(Desk desk, Sight sight, Stop stop) {
        super(6, new Insets(9, 14, 10, 12));
        this.desk = desk;
        this.sight = sight;
        this.stop = stop;
        missing();
        JPanel row = new JPanel(new MigLayout("insets 0, fillx, gapx 10, wrap 3", "[][grow,fill][]", "[center]"));
        row.setOpaque(false);
        row.add(new JLabel(Icons.BREAK.icon(16, Tint.GAP_TEXT)), "aligny top, gaptop 1");
        row.add(words(), "wmin 100");
        if (!stop.mending().isEmpty()) {
            row.add(button());
        }
        add(row);
    }

    private JPanel words() {
        JPanel words = new JPanel(new MigLayout("insets 0, fillx, wrap 1, gapy 1", "[grow,fill]"));
        words.setOpaque(false);
        words.add(new WrappedText(desk.text("passing.title"), Type.TABLE_STRONG, Tint.GAP_TEXT, WIDEST), "wmin 0");
        words.add(
                new WrappedText(desk.text("passing.carriers", stop.carriers()), Type.CAPTION, Tint.TEXT2, WIDEST),
                "wmin 0");
        Flow links = new Flow();
        if (sight.card().leader() != null) {
            String leader = sight.card().leader().id();
            links.add(new TextLink(
                    desk.text("mine.follow"),
                    Type.CAPTION,
                    null,
                    () -> desk.followInCascade(stop.expectation().id(), leader)));
        }
        words.add(links, "wmin 0");
        return words;
    }

    private JButton button() {
        JButton agree = new JButton();
        agree.setText(desk.text("passing.agree"));
        agree.setIcon(Icons.ADD.icon(14, Tint.TEXT));
        agree.setToolTipText(desk.text("passing.agree.tip"));
        agree.addActionListener(event -> agree());
        return agree;
    }

    /** Asks for an agreement that carries what is missing for the thread to go on. */
    private void agree() {
        Component rows = SwingUtilities.getAncestorOfClass(RowsPanel.class, this);
        desk.session().settle();
        Organisation before = desk.session().organisation();
        String text = stop.mending().stream().map(Expectation::title).collect(Collectors.joining("; "));
        List<String> carries =
                stop.mending().stream().map(Expectation::id).distinct().toList();
        String id = FreshIds.agreement(desk.session().organisation());
        new TalkDialogs(
                        desk.session(),
                        desk.wording(),
                        () -> Objects.requireNonNullElse(SwingUtilities.getWindowAncestor(this), this))
                .add(sight.position(), new Agreement(id, text, sight.card().day(), null, carries, Extras.NONE));
        if (rows instanceof RowsPanel panel && desk.session().organisation() != before) {
            // the button goes with its line, and the keys are to go on working
            SwingUtilities.invokeLater(panel::focusFirst);
        }
    }
}
